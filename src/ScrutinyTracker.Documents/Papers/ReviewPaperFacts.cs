using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>What the papers about a review are made of.</summary>
public sealed record ReviewPaperFacts
{
    public required string Council { get; init; }

    /// <summary>With its scope, lines of enquiry, evidence, findings, group and implications.</summary>
    public required Review Review { get; init; }

    /// <summary>Those that the reader may read, in their order, with their answers; without what was withdrawn from the draft.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }

    /// <summary>The meeting that has the report before it; null when none is arranged.</summary>
    public required DateOnly? MeetingOn { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Whom to ask.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    /// <summary>Says of each paper what is exempt in it.</summary>
    internal string? Exempt => Review.Exemption is { } exemption
        ? $"{exemption}."
        : Recommendations.Any(PaperWords.IsExempt) ? "This report holds exempt information (Local Government Act 1972, Schedule 12A)." : null;

    internal string? Draft => (Review.WithdrawnOn, Review.PublishedOn) switch
    {
        (not null, _) => "This review was withdrawn.",
        (_, null) => "This review is not yet published.",
        _ => null,
    };

    internal IReadOnlyList<PaperText> Front =>
    [
        new(Review.Committee.Name, "Committee:"),
        .. MeetingOn is { } on ? [new PaperText(PaperWords.When(on, null, null), "Meeting:")] : Array.Empty<PaperText>(),
        new($"Scrutiny officers, {Council}", "Report of:"),
    ];

    /// <summary>Of one kind, in their order.</summary>
    internal List<Finding> Findings(params FindingKind[] kinds) => [.. Review.Findings.Where(finding => kinds.Contains(finding.Kind)).OrderBy(finding => finding.Order)];
}
