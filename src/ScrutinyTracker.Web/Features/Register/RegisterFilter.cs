using System.Globalization;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>What a list of the register shows, read from the address and written back to it: each list has one address.</summary>
internal sealed record RegisterFilter
{
    /// <summary>All that an answer of the register depends on besides its path.</summary>
    public static readonly string[] Keys = ["q", "committee", "year", "status", "review", "meeting", "page", "size"];

    public string? Search { get; init; }

    /// <summary>A committee's code.</summary>
    public string? Committee { get; init; }

    /// <summary>A municipal year as references have it: "2018-19".</summary>
    public string? Year { get; init; }

    public PublicStatus? Status { get; init; }

    /// <summary>A review's reference.</summary>
    public string? Review { get; init; }

    /// <summary>A meeting's id: what it judged or closed.</summary>
    public int? Meeting { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public static RegisterFilter From(IQueryCollection query) => new()
    {
        Search = query.Text("q"),
        Committee = query.Text("committee"),
        Year = query.Text("year"),
        Status = query.Choice<PublicStatus>("status"),
        Review = query.Text("review"),
        Meeting = query.Number("meeting"),
        Page = query.Number("page") ?? 1,
    };

    /// <summary>What differs from the defaults, in one order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToPairs() => QueryValues.Pairs(
        ("q", Search),
        ("committee", Committee),
        ("year", Year),
        ("status", QueryValues.ValueOf(Status)),
        ("review", Review),
        ("meeting", Meeting?.ToString(CultureInfo.InvariantCulture)),
        ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));

    public string ToQueryString() => ToPairs().ToQueryString();

    public bool IsSaidBy(IQueryCollection query) => query.SaysOnly(ToPairs());
}
