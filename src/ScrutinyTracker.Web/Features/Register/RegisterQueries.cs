using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>
/// What the register shows: everything begins at <see cref="Published"/>, so that no page, count, search, feed or file can say more than
/// another. A fixed number of queries each, by page.
/// </summary>
internal sealed class RegisterQueries(TrackerContext context, TimeProvider clock)
{
    public const int PageSize = 25;
    private const int AtOnce = 500;

    private DateOnly Today => UkCalendar.Today(clock);

    public IQueryable<Recommendation> Published => context.Recommendations.AsNoTracking().Where(PublicRules.Recommendations(Today));

    /// <summary>The latest published first.</summary>
    public async Task<(IReadOnlyList<PublicRow> Rows, ListPage Page)> PageAsync(RegisterFilter filter, CancellationToken cancellation)
    {
        var found = Matching(filter);
        var list = await ListOfAsync(found, filter.Page, PageSize, cancellation);
        return (await Part(found, list).Select(PublicRow.Of).ToListAsync(cancellation), list);
    }

    /// <summary>The same list with all that is public of each.</summary>
    public async Task<(IReadOnlyList<PublicRecommendation> Rows, ListPage Page)> WholeAsync(RegisterFilter filter, int size, CancellationToken cancellation)
    {
        var found = Matching(filter);
        var list = await ListOfAsync(found, filter.Page, size, cancellation);
        return (await Part(found, list).Select(PublicProjection.Of).AsSplitQuery().ToListAsync(cancellation), list);
    }

    /// <summary>Null when there is none, or it is not for everybody.</summary>
    public Task<PublicRecommendation?> FindAsync(string reference, CancellationToken cancellation) =>
        Published.Where(recommendation => recommendation.Reference == reference).Select(PublicProjection.Of).AsSplitQuery().FirstOrDefaultAsync(cancellation);

    /// <summary>All of it in the list's order, so many at a time, so that nobody holds all records at once.</summary>
    public async Task<IReadOnlyList<PublicRecommendation>> EverythingAsync(CancellationToken cancellation)
    {
        var ids = await Latest(Published).Select(recommendation => recommendation.Id).ToListAsync(cancellation);
        return await TheseAsync(ids, cancellation);
    }

    /// <summary>What changed last first: what is public of each tells when, so all of them are looked at.</summary>
    public async Task<(IReadOnlyList<PublicRecommendation> Entries, ListPage Page)> LatestChangedAsync(int page, CancellationToken cancellation)
    {
        var days = await Published.Select(recommendation => new
        {
            recommendation.Id,
            recommendation.Reference,
            PublishedOn = recommendation.PublishedOn!.Value,
            recommendation.ClosedOn,
            Answered = recommendation.Responses.AsQueryable().Where(PublicRules.Answers).Max(answer => answer.RespondedOn),
            Judged = recommendation.Assessments.Max(judgement => (DateOnly?)judgement.Meeting.HeldOn),
            Delivered = recommendation.Commitments.AsQueryable().Where(PublicRules.Promises).SelectMany(promise => promise.Occurrences).Max(date => date.DeliveredOn),
        }).ToListAsync(cancellation);
        var list = new ListPage(page, PageSize, days.Count);
        list = list with { Current = Math.Min(page, list.Pages) };
        var shown = days.OrderByDescending(day => new[] { day.PublishedOn, day.ClosedOn, day.Answered, day.Judged, day.Delivered }.Max())
            .ThenBy(day => day.Reference, StringComparer.Ordinal).Skip((list.Current - 1) * PageSize).Take(PageSize).Select(day => day.Id).ToList();
        return (await TheseAsync(shown, cancellation), list);
    }

    /// <summary>In the order of the ids.</summary>
    private async Task<IReadOnlyList<PublicRecommendation>> TheseAsync(List<int> ids, CancellationToken cancellation)
    {
        var all = new List<PublicRecommendation>(ids.Count);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var found = await Published.Where(recommendation => EF.Parameter(some).Contains(recommendation.Id)).Select(PublicProjection.Of).AsSplitQuery()
                .ToDictionaryAsync(recommendation => recommendation.Id, cancellation);
            all.AddRange(some.Where(found.ContainsKey).Select(id => found[id]));
        }
        return all;
    }

    public IQueryable<Recommendation> Matching(RegisterFilter filter)
    {
        var found = Published;
        if (filter.Committee is { } code)
            found = found.Where(recommendation => recommendation.Committee.Code == code);
        if (filter.Year is { } year)
            found = found.Where(recommendation => recommendation.Review.Reference.Contains($"-{year}-"));
        if (filter.Status is { } status)
            found = found.Where(PublicStatuses.Is(status));
        if (filter.Review is { } reference)
            found = found.Where(recommendation => recommendation.Review.Reference == reference);
        if (filter.Meeting is { } meeting)
            found = found.Where(recommendation => recommendation.Assessments.Any(judgement => judgement.MeetingId == meeting)
                || recommendation.Closures.Any(closure => closure.MeetingId == meeting));
        return SearchText.Words(filter.Search).Aggregate(found, WithWord);
    }

    public static IOrderedQueryable<Recommendation> Latest(IQueryable<Recommendation> found) =>
        found.OrderByDescending(recommendation => recommendation.PublishedOn).ThenBy(recommendation => recommendation.Reference);

    /// <summary>A page beyond the last is the last.</summary>
    private static async Task<ListPage> ListOfAsync(IQueryable<Recommendation> found, int page, int size, CancellationToken cancellation)
    {
        var list = new ListPage(page, size, await found.CountAsync(cancellation));
        return list with { Current = Math.Min(page, list.Pages) };
    }

    private static IQueryable<Recommendation> Part(IQueryable<Recommendation> found, ListPage list) =>
        Latest(found).Skip((list.Current - 1) * list.PageSize).Take(list.PageSize);

    /// <summary>Found in what the register shows and nowhere else: an address that is left out of a text cannot be searched for either.</summary>
    private static IQueryable<Recommendation> WithWord(IQueryable<Recommendation> found, string word) => found.Where(recommendation =>
        SearchText.Fold(PublicText.Of(recommendation.Reference + "\n" + recommendation.Text + "\n" + recommendation.Review.Title + "\n"
            + (recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name ?? ""))!).Contains(word)
        || recommendation.Parts.Any(part => SearchText.Fold(PublicText.Of(part.Text)!).Contains(word))
        || recommendation.Commitments.AsQueryable().Where(PublicRules.Promises).Any(promise => SearchText.Fold(PublicText.Of(promise.Text)!).Contains(word))
        || recommendation.Responses.AsQueryable().Where(PublicRules.Answers).Any(answer => SearchText.Fold(PublicText.Of(answer.Reasons) ?? "").Contains(word)
            || answer.Items.Any(item => SearchText.Fold(PublicText.Of(item.Text)!).Contains(word))));
}
