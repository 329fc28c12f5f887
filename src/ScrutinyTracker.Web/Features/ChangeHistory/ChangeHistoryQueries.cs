using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.ChangeHistory;

/// <summary>What happened to a record, the newest first: three queries, however long the history is.</summary>
internal sealed class ChangeHistoryQueries(TrackerContext context)
{
    public const int PageSize = 25;

    /// <summary>
    /// Steps of drafting, with words that were never sent or published: they are for those who work on the record and nobody else.
    /// </summary>
    private static readonly string[] DraftingSteps = ["record-created", "details-changed", "part-added", "part-removed", "parts-reordered", "part-given-back"];

    /// <param name="subject">Whose history, such as <c>change =&gt; change.ReviewId == id</c>. The caller has checked that it may be read.</param>
    /// <param name="withDrafting">The reader works on the record.</param>
    public async Task<TimelineView> OfAsync(
        Expression<Func<Change, bool>> subject, bool withDrafting, int page, CancellationToken cancellationToken, int pageSize = PageSize)
    {
        var changes = context.Changes.AsNoTracking().Where(subject);
        if (!withDrafting)
            changes = changes.Where(change => !DraftingSteps.Contains(change.Happened));
        var list = new ListPage(page, pageSize, await changes.CountAsync(cancellationToken));
        list = list with { Current = Math.Clamp(page, 1, list.Pages) };
        var rows = await changes.OrderByDescending(change => change.AtUtc).ThenByDescending(change => change.Id)
            .Skip((list.Current - 1) * pageSize).Take(pageSize).ToListAsync(cancellationToken);
        var names = await FormerNames.LoadAsync(context, cancellationToken);
        return new TimelineView([.. rows.Select(change => TimelineEntry.Of(change, names))], list);
    }
}
