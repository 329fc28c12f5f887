using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What each filter offers, in the order of the alphabet as people know it and not of bytes (P16).</summary>
internal sealed partial record RecommendationChoices(
    IReadOnlyList<SelectListItem> Committees, IReadOnlyList<SelectListItem> Reviews, IReadOnlyList<SelectListItem> Posts, IReadOnlyList<SelectListItem> Years)
{
    private static readonly StringComparer Alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    public static RecommendationChoices From(
        IEnumerable<(string Code, string Name)> committees, IEnumerable<(string Reference, string Title)> reviews, IEnumerable<(int Id, string Title)> posts)
    {
        var allReviews = reviews.ToList();
        return new(
            Sorted(committees),
            Sorted(allReviews.Select(review => (review.Reference, $"{review.Title} ({review.Reference})"))),
            Sorted(posts.Select(post => (post.Id.ToString(CultureInfo.InvariantCulture), post.Title))),
            [.. allReviews.Select(review => MunicipalYearIn().Match(review.Reference).Value).Where(year => year.Length > 0)
                .Distinct().OrderDescending(StringComparer.Ordinal).Select(year => new SelectListItem(year.Replace('-', '/'), year))]);
    }

    public static IEnumerable<SelectListItem> Of<T>(IEnumerable<T> choices) where T : struct, Enum =>
        choices.Select(choice => new SelectListItem(Words.Titled(choice), RecommendationFilter.ValueOf<T>(choice)));

    /// <summary>Lateness in the words of a question, the most urgent first.</summary>
    public static IReadOnlyList<SelectListItem> Timeliness { get; } =
    [
        .. new[]
        {
            TimelinessKind.Overdue, TimelinessKind.DueToday, TimelinessKind.DueSoon, TimelinessKind.DueLater, TimelinessKind.NoDate,
            TimelinessKind.DeliveredLate, TimelinessKind.DeliveredOnTime,
        }.Select(kind => new SelectListItem(InWords(kind), RecommendationFilter.ValueOf<TimelinessKind>(kind))),
    ];

    public static string InWords(TimelinessKind kind) => kind switch
    {
        TimelinessKind.DueSoon => string.Create(CultureInfo.InvariantCulture, $"Due within {Domain.Calendar.Timeliness.SoonDays} days"),
        TimelinessKind.NoDate => "Nothing dated is open",
        _ => Words.Titled(kind),
    };

    private static List<SelectListItem> Sorted(IEnumerable<(string Value, string Text)> choices) =>
        [.. choices.OrderBy(choice => choice.Text, Alphabet).Select(choice => new SelectListItem(choice.Text, choice.Value))];

    [GeneratedRegex(@"(?<=-)\d{4}-\d{2}(?=-)")]
    private static partial Regex MunicipalYearIn();
}
