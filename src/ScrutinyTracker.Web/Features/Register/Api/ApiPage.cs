using System.Globalization;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register.Api;

/// <summary>A page of the register as data.</summary>
/// <param name="Total">How many there are in all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="Next">The address of the next page; none after the last.</param>
/// <param name="Previous">The address of the page before; none before the first.</param>
/// <param name="Licence">Under which everything here may be used.</param>
internal sealed record ApiPage(
    int Total, int Page, int Pages, int Size, string? Next, string? Previous, string Licence, IReadOnlyList<ApiRecommendation> Recommendations)
{
    public static ApiPage Of(IReadOnlyList<PublicRecommendation> rows, ListPage list, ApiQuery query, SiteAddress site)
    {
        string? At(int page) => page < 1 || page > list.Pages ? null : site.Of(RegisterLinks.Api() + Pairs(query, page).ToQueryString());
        return new ApiPage(
            list.Total, list.Current, list.Pages, list.PageSize, At(list.Current + 1), At(list.Current - 1), RegisterLinks.Licence,
            [.. rows.Select(row => ApiRecommendation.Of(row, site))]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(ApiQuery query, int page) =>
    [
        .. (query.ToFilter() with { Page = page }).ToPairs(),
        .. QueryValues.Pairs(("size", query.Size?.ToString(CultureInfo.InvariantCulture))),
    ];
}
