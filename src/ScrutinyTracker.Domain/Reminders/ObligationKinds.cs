namespace ScrutinyTracker.Domain.Reminders;

/// <summary>How people read what is owed; the stable name is the enumeration's own.</summary>
public static class ObligationKinds
{
    public static string ForPeople(this ObligationKind kind) => kind switch
    {
        ObligationKind.Response => "Response",
        ObligationKind.Commitment => "Promise",
        ObligationKind.Clearance => "Clearance",
        ObligationKind.DateChange => "Change of a date",
        ObligationKind.Update => "Update for a meeting",
        ObligationKind.Papers => "Papers",
        ObligationKind.Closure => "Ready to be closed",
        ObligationKind.LookBack => "Look back",
        ObligationKind.Letter => "Letter that waits",
        ObligationKind.HeldUp => "Held up by somebody else",
        ObligationKind.Undated => "Without a date, or open too long",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>"Response to CYP-2018-19-R04", "Promise under CYP-2018-19-R04", "Papers of the CYP meeting of 7 March 2019".</summary>
    /// <param name="reference">An <see cref="Obligation.Reference"/>.</param>
    public static string ForPeople(this ObligationKind kind, string reference) => kind switch
    {
        ObligationKind.Response => $"Response to {reference}",
        ObligationKind.Commitment => $"Promise under {reference}",
        ObligationKind.Clearance => $"Clearance of the answer to {reference}",
        ObligationKind.DateChange => $"Change of a date promised under {reference}",
        ObligationKind.Update => $"Update on {reference} for a meeting",
        ObligationKind.Papers => $"Papers of the {reference}",
        ObligationKind.Closure => $"Ready to be closed at the {reference}",
        ObligationKind.LookBack => $"Look back on {reference}",
        ObligationKind.Letter => $"Letter that waits, for {reference}",
        ObligationKind.HeldUp => $"{reference} is held up by somebody else",
        ObligationKind.Undated => $"Without a date, or open too long: {reference}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What is due, within a sentence: the recommendation's reference, or what there is to do for a committee.</summary>
    public static string InASentence(this ObligationKind kind, string reference) => kind switch
    {
        ObligationKind.Papers => $"the papers of the {reference}",
        ObligationKind.Closure => $"what is ready to be closed at the {reference}",
        ObligationKind.Letter => $"a letter that waits, for {reference}",
        ObligationKind.HeldUp => $"what holds up {reference}",
        ObligationKind.Undated => $"a look at what has no date, or is open too long, in {reference}",
        _ => reference,
    };

    /// <summary>What a reminder of one recommendation was about: "the answer", "a promise".</summary>
    public static string OfARecommendation(this ObligationKind kind) => kind switch
    {
        ObligationKind.Response => "the answer",
        ObligationKind.Commitment => "a promise",
        ObligationKind.Clearance => "a clearance",
        ObligationKind.DateChange => "another date to decide about,",
        ObligationKind.Update => "an update for a meeting,",
        ObligationKind.LookBack => "the look back",
        ObligationKind.HeldUp => "what somebody else holds up,",
        _ => ForPeople(kind),
    };

    /// <summary>Falls to a committee's officers as a whole, and belongs to no one recommendation.</summary>
    public static bool IsOfACommittee(this ObligationKind kind) =>
        kind is ObligationKind.Papers or ObligationKind.Closure or ObligationKind.Letter or ObligationKind.Undated;
}
