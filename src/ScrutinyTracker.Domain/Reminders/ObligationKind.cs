namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What can be chased.</summary>
public enum ObligationKind
{
    Response,
    Commitment,

    /// <summary>A draft answer that a post was asked to clear by a day.</summary>
    Clearance,

    /// <summary>Another date that was asked for, until somebody decides.</summary>
    DateChange,

    /// <summary>What a monitoring round asks for before a meeting.</summary>
    Update,

    /// <summary>The papers of a meeting at which something of the tracker is expected.</summary>
    Papers,

    /// <summary>What a committee can close at its next meeting.</summary>
    Closure,

    /// <summary>What difference a closed recommendation made.</summary>
    LookBack,

    /// <summary>A letter to somebody more senior that waits for an officer.</summary>
    Letter,

    /// <summary>What somebody else was to do and did not, told to whoever waits for it.</summary>
    HeldUp,

    /// <summary>What has no date, or is open too long: named once a month as a whole, never one by one.</summary>
    Undated,
}
