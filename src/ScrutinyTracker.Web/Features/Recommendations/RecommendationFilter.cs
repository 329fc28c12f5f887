using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Recommendations;

internal enum RecommendationOrder
{
    /// <summary>What is late first, the latest of all at the top; then what comes due; then the rest.</summary>
    Lateness,

    /// <summary>What comes due next first; then what is late already; then the rest.</summary>
    Due,

    Reference,
}

/// <summary>
/// What the list shows, read from the address and written back to it. What an address says wrongly is left out, as a default is, so
/// that each list has one address.
/// </summary>
internal sealed record RecommendationFilter
{
    public string? Search { get; init; }

    /// <summary>A committee's code.</summary>
    public string? Committee { get; init; }

    /// <summary>A review's reference.</summary>
    public string? Review { get; init; }

    /// <summary>A post's id: the post that answers, alone or jointly.</summary>
    public int? Post { get; init; }

    public Position? Position { get; init; }
    public ProgressClaim? Progress { get; init; }
    public AssessmentMeaning? Assessment { get; init; }
    public TimelinessKind? Timeliness { get; init; }

    /// <summary>A municipal year as references have it: "2018-19".</summary>
    public string? Year { get; init; }

    public bool ExemptOnly { get; init; }

    /// <summary>Only what the service says is delivered and the committee does not accept.</summary>
    public bool DisputedOnly { get; init; }

    /// <summary>Only what has no date, or is open too long: what cannot be chased.</summary>
    public bool LingeringOnly { get; init; }
    public RecommendationOrder Order { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public static RecommendationFilter From(IQueryCollection query) => new()
    {
        Search = query.Text("q"),
        Committee = query.Text("committee"),
        Review = query.Text("review"),
        Post = query.Number("post"),
        Position = query.Choice<Position>("position"),
        Progress = query.Choice<ProgressClaim>("progress"),
        Assessment = query.Choice<AssessmentMeaning>("assessment"),
        Timeliness = query.Choice<TimelinessKind>("timeliness"),
        Year = query.Text("year"),
        ExemptOnly = query.Text("exempt") == "yes",
        DisputedOnly = query.Text("disputed") == "yes",
        LingeringOnly = query.Text("lingering") == "yes",
        Order = query.Choice<RecommendationOrder>("sort") ?? RecommendationOrder.Lateness,
        Page = query.Number("page") ?? 1,
    };

    /// <summary>What differs from the defaults, in one order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToPairs() => QueryValues.Pairs(
        ("q", Search),
        ("committee", Committee),
        ("review", Review),
        ("post", Post?.ToString(CultureInfo.InvariantCulture)),
        ("position", ValueOf(Position)),
        ("progress", ValueOf(Progress)),
        ("assessment", ValueOf(Assessment)),
        ("timeliness", ValueOf(Timeliness)),
        ("year", Year),
        ("exempt", ExemptOnly ? "yes" : null),
        ("disputed", DisputedOnly ? "yes" : null),
        ("lingering", LingeringOnly ? "yes" : null),
        ("sort", Order == RecommendationOrder.Lateness ? null : ValueOf<RecommendationOrder>(Order)),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));

    public string ToQueryString() => ToPairs().ToQueryString();

    /// <summary>The address already says exactly this and no more.</summary>
    public bool IsSaidBy(IQueryCollection query) => query.SaysOnly(ToPairs());

    public static string? ValueOf<T>(T? choice) where T : struct, Enum => QueryValues.ValueOf(choice);
}
