using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>All that a monitoring report says. Whoever makes it asks the queries of the meeting's page and of the briefing, so that each number is theirs.</summary>
public sealed record MonitoringFacts
{
    public required string Council { get; init; }
    public required string Committee { get; init; }
    public required DateOnly HeldOn { get; init; }
    public required TimeOnly? StartsAt { get; init; }
    public required string? Place { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>The meeting before; null when there was none.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>How many recommendations it follows, and how many of these are late.</summary>
    public required int Followed { get; init; }
    public required int Late { get; init; }

    /// <summary>What the meeting has before it, as the briefing counts it.</summary>
    public required IReadOnlyList<(string What, int Count)> Counts { get; init; }

    public required IReadOnlyList<MonitoredRecommendation> Rows { get; init; }
    public required IReadOnlyList<PromisedReport> Promised { get; init; }

    /// <summary>How many things of each kind have changed.</summary>
    public required IReadOnlyList<(string What, int Count)> Changes { get; init; }

    /// <summary>Of recommendations that the committee no longer follows: reference and what happened.</summary>
    public required IReadOnlyList<(string Reference, Changed Changed)> Ended { get; init; }

    /// <summary>References of what the committee can close, of disputed deliveries and of other dates asked for.</summary>
    public required IReadOnlyList<string> ToClose { get; init; }
    public required IReadOnlyList<string> Disputed { get; init; }
    public required IReadOnlyList<string> DatesAsked { get; init; }

    /// <summary>Something in it is exempt.</summary>
    public required bool HoldsExempt { get; init; }

    /// <summary>Whom to ask.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }
}

/// <param name="Recommendation">With all that hangs from it.</param>
/// <param name="Changes">Since the meeting before.</param>
public sealed record MonitoredRecommendation(Recommendation Recommendation, IReadOnlyList<Changed> Changes);

/// <summary>A report that was promised for the meeting.</summary>
public sealed record PromisedReport(string Reference, string Promise, string? Who, DueDate Due, string Standing);
