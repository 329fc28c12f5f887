namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What can be chased.</summary>
public enum ObligationKind
{
    Response,
    Commitment,
}

public static class ObligationKinds
{
    /// <summary>As people read it; the stable name is the enumeration's own.</summary>
    public static string ForPeople(this ObligationKind kind) => kind == ObligationKind.Response ? "Response" : "Promise";

    /// <summary>"Response to CYP-2018-19-R04", "Promise under CYP-2018-19-R04".</summary>
    public static string ForPeople(this ObligationKind kind, string reference) =>
        $"{kind.ForPeople()} {(kind == ObligationKind.Response ? "to" : "under")} {reference}";
}
