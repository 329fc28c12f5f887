using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

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
    private const int LongestSearch = 200;

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
        Search = Text(query, "q"),
        Committee = Text(query, "committee"),
        Review = Text(query, "review"),
        Post = Number(query, "post"),
        Position = Choice<Position>(query, "position"),
        Progress = Choice<ProgressClaim>(query, "progress"),
        Assessment = Choice<AssessmentMeaning>(query, "assessment"),
        Timeliness = Choice<TimelinessKind>(query, "timeliness"),
        Year = Text(query, "year"),
        ExemptOnly = Text(query, "exempt") == "yes",
        DisputedOnly = Text(query, "disputed") == "yes",
        LingeringOnly = Text(query, "lingering") == "yes",
        Order = Choice<RecommendationOrder>(query, "sort") ?? RecommendationOrder.Lateness,
        Page = Number(query, "page") ?? 1,
    };

    /// <summary>What differs from the defaults, in one order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToPairs() =>
    [
        .. new (string Key, string? Value)[]
        {
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
            ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
        }.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)),
    ];

    public string ToQueryString() => new QueryBuilder(ToPairs()).ToString();

    /// <summary>The address already says exactly this and no more.</summary>
    public bool IsSaidBy(IQueryCollection query) =>
        query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SequenceEqual(ToPairs().OrderBy(pair => pair.Key, StringComparer.Ordinal));

    /// <summary>"accepted-in-part": how an address writes a choice.</summary>
    public static string? ValueOf<T>(T? choice) where T : struct, Enum =>
        choice is { } chosen ? Words.Of(chosen).Replace(",", "").Replace(' ', '-') : null;

    private static T? Choice<T>(IQueryCollection query, string key) where T : struct, Enum =>
        Enum.GetValues<T>().Select(choice => (T?)choice).FirstOrDefault(choice => ValueOf(choice) == Text(query, key));

    private static int? Number(IQueryCollection query, string key) =>
        int.TryParse(Text(query, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static string? Text(IQueryCollection query, string key)
    {
        var text = string.Join(' ', (query[key].FirstOrDefault() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text.Length > LongestSearch ? text[..LongestSearch].TrimEnd() : text;
    }
}
