namespace ScrutinyTracker.Domain.Reminders;

/// <summary>Who is told of what stays overdue, beside whoever owes it.</summary>
public enum EscalateTo
{
    /// <summary>The post above the one that owes it.</summary>
    LineManager,

    /// <summary>The topmost of the posts above it.</summary>
    ChiefOfficer,

    /// <summary>The chair of the committee that follows it, and its scrutiny officers with them.</summary>
    Chair,
}

/// <summary>Somebody more senior is told, because it did not happen.</summary>
/// <param name="DaysOverdue">Counted from the due day, or from the day on which whoever owes it was first written to where that came later.</param>
public sealed record EscalationStep(int DaysOverdue, EscalateTo To);
