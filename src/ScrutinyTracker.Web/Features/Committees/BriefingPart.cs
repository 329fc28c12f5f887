namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The parts of a committee's briefing, in the order in which a councillor needs them.</summary>
internal enum BriefingPart
{
    /// <summary>The service says that it is delivered, and the committee does not accept that.</summary>
    Disputed,

    Late,

    /// <summary>By the next meeting; without one, soon.</summary>
    Due,

    /// <summary>What the committee wanted to see again by then, and whom it wanted there.</summary>
    Again,

    /// <summary>Everything was delivered or given up, or an officer proposes it: only the committee closes.</summary>
    Ready,

    Undated,

    /// <summary>Other dates that were asked for and are not decided yet.</summary>
    Asked,

    /// <summary>No date moves silently: each move is shown at the next meeting (calendar rule 7).</summary>
    Moved,

    Answers,

    /// <summary>Answers that the committee sent back, until new ones come.</summary>
    Returned,

    Delivered,

    /// <summary>Every open recommendation with all of its promises.</summary>
    Followed,
}
