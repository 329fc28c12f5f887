using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What each filter offers, in the order of the alphabet as people know it and not of bytes (P16).</summary>
internal sealed partial record RecommendationChoices(
    IReadOnlyList<SelectListItem> Committees, IReadOnlyList<SelectListItem> Reviews, IReadOnlyList<SelectListItem> Posts, IReadOnlyList<SelectListItem> Years,
    bool HasMoreReviews)
{
    /// <summary>A council has a thousand reviews in the end; nobody looks for one of them in a box.</summary>
    public const int MostReviews = 100;

    public const int YearLength = 7;

    private static readonly StringComparer Alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    /// <param name="reviews">The most wanted first; what is more than <see cref="MostReviews"/> is not offered.</param>
    public static RecommendationChoices From(
        IEnumerable<(string Code, string Name)> committees, IReadOnlyList<(string Reference, string Title)> reviews,
        IEnumerable<(int Id, string Title)> posts, IEnumerable<string> years) => new(
        Sorted(committees),
        Sorted(reviews.Take(MostReviews).Select(review => (review.Reference, $"{review.Title} ({review.Reference})"))),
        Sorted(posts.Select(post => (post.Id.ToString(CultureInfo.InvariantCulture), post.Title))),
        [.. years.Where(year => YearAlone().IsMatch(year)).OrderDescending(StringComparer.Ordinal)
            .Select(year => new SelectListItem(year.Replace('-', '/'), year))],
        reviews.Count > MostReviews);

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

    [GeneratedRegex(@"^\d{4}-\d{2}$")]
    private static partial Regex YearAlone();
}
