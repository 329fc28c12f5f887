namespace ScrutinyTracker.Domain.Reviews;

/// <summary>What a review will and will not cover, as the committee agreed it. Replaced as a whole.</summary>
public sealed record Scope
{
    public string? Purpose { get; init; }
    public string? TermsOfReference { get; init; }
    public string? InScope { get; init; }

    /// <summary>Limitations.</summary>
    public string? OutOfScope { get; init; }

    public string? Method { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public DateOnly? AgreedOn { get; init; }

    /// <summary>The earliest day that the review is known to have been under way; null when nobody said.</summary>
    public DateOnly? BeganOn => AgreedOn is null || StartsOn < AgreedOn ? StartsOn : AgreedOn;

    public FieldChanges DifferencesTo(Scope other) => new FieldChanges()
        .Note("Purpose", Purpose, other.Purpose)
        .Note("Terms of reference", TermsOfReference, other.TermsOfReference)
        .Note("In scope", InScope, other.InScope)
        .Note("Out of scope", OutOfScope, other.OutOfScope)
        .Note("Method", Method, other.Method)
        .Note("Starts on", StartsOn, other.StartsOn)
        .Note("Ends on", EndsOn, other.EndsOn)
        .Note("Agreed on", AgreedOn, other.AgreedOn);
}

/// <summary>Which paragraph of LGA 1972 Schedule 12A Part 1 makes something exempt, and why that outweighs publishing it.</summary>
/// <param name="Paragraph">1 to 7.</param>
public sealed record Exemption(int Paragraph, string Reason)
{
    public override string ToString() => $"Schedule 12A paragraph {Paragraph}: {Reason}";
}

/// <param name="What">"Review", "Recommendation", "Answer of 7 November 2018".</param>
/// <param name="Was">The paragraph and the reason for which it was exempt.</param>
public sealed record ExemptionLifted(string What, string Was) : DomainEvent;

/// <summary>Whose recommendations an external review brings in.</summary>
public sealed record ExternalSource(string Body, string Publication, DateOnly? PublishedOn)
{
    public override string ToString() => $"{Body}: {Publication}";
}
