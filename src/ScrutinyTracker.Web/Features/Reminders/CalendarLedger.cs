using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// Which entries stand in whose calendar, and what has changed about them since. Like the reminders it looks at what is owed and at what
/// is written, never at what happened: it is right whenever it is asked (P23).
/// </summary>
internal sealed class CalendarLedger(TrackerContext context, OpenObligations obligations, Recipients recipients, TimeProvider clock)
{
    /// <summary>
    /// What an email of a day brings: an entry with the first reminder of a thing, its new date when that has moved, and its end when it is
    /// no longer due from this recipient and its day has not passed. A deputy gets none: it stays in the calendar of whoever is away.
    /// </summary>
    /// <param name="told">What the email reminds of.</param>
    public async Task<IReadOnlyList<CalendarNews>> NewsAsync(
        string recipient, DateOnly on, IEnumerable<OpenObligation> told, PostHolders holders, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(recipient, null, cancellationToken);
        var owed = await StillOwedAsync([.. standing.Where(entry => entry.DueOn >= on)], cancellationToken);
        return News(recipient, on, told, standing, owed, holders);
    }

    /// <param name="email">The email that asks, whose own lines do not count yet; null for one that is only foretold.</param>
    public async Task<IReadOnlyList<StandingEntry>> StandingAsync(string recipient, OutboxEmail? email, CancellationToken cancellationToken) =>
        await EntriesAsync(Standing(email?.Id).Where(line => line.Recipient == recipient), cancellationToken);

    /// <param name="owed">What is still owed under the recommendations of the entries to come, at least.</param>
    public IReadOnlyList<CalendarNews> News(
        string recipient, DateOnly on, IEnumerable<OpenObligation> told, IEnumerable<StandingEntry> entries, IEnumerable<OpenObligation> owed, PostHolders holders)
    {
        var standing = entries.ToDictionary(entry => entry.Thing);
        var news = new List<CalendarNews>();
        foreach (var open in told.Where(open => open.ComesAsAnEntry && holders.HolderOn(on, open.Owed).Key == recipient).DistinctBy(open => open.Thing))
        {
            var stood = standing.GetValueOrDefault(open.Thing);
            standing.Remove(open.Thing);
            // What was overdue before anybody was written to needs no entry in the past.
            if (stood is null ? open.Owed.Due.On >= on : stood.DueOn != open.Owed.Due.On)
                news.Add(CalendarNews.Of(open, stood?.DueOn));
        }
        var others = standing.Values.Where(entry => entry.DueOn >= on).OrderBy(entry => entry.DueOn).ThenBy(entry => entry.Thing, StringComparer.Ordinal);
        var byHolder = ByHolder(owed, holders);
        foreach (var entry in others)
        {
            if (!byHolder.TryGetValue((entry.Recipient, entry.Thing), out var open))
                news.Add(CalendarNews.End(entry));
            else if (open.Owed.Due.On != entry.DueOn)
                news.Add(CalendarNews.Of(open, entry.DueOn));
        }
        return news;
    }

    /// <summary>
    /// Who has an entry to come that was no longer due from them before today began. What falls away during a day waits for the next, so that
    /// whoever answers several things is written to once.
    /// </summary>
    public async Task<IReadOnlyList<Recipient>> WhoseEntriesFellAwayAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var todayUtc = UkCalendar.LondonToUtc(today, TimeOnly.MinValue);
        var settled = Standing(exceptEmailId: null).Where(line => line.DueOn >= today
            && !context.Changes.Any(change => change.RecommendationId == line.RecommendationId && change.AtUtc >= todayUtc));
        var standing = await EntriesAsync(settled, cancellationToken);
        if (standing.Count == 0)
            return [];
        var holders = await recipients.LoadAsync(cancellationToken);
        var owed = ByHolder(await StillOwedAsync(standing, cancellationToken), holders);
        var keys = standing.Where(entry => !owed.ContainsKey((entry.Recipient, entry.Thing))).Select(entry => entry.Recipient).Distinct();
        var found = new List<Recipient>();
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            if (await recipients.FindAsync(key, cancellationToken) is { } recipient)
                found.Add(recipient);
        }
        return found;
    }

    /// <summary>
    /// The newest line about each thing, by recipient, unless it ended the entry. What was refused or never left stands nowhere; an email that
    /// was dropped after an answer had not been heard may have arrived.
    /// </summary>
    private IQueryable<CalendarLine> Standing(int? exceptEmailId)
    {
        var arrived = context.Set<CalendarLine>().AsNoTracking().Where(line => line.EmailId != exceptEmailId
            && line.Email.State != OutboxState.Refused && line.Email.State != OutboxState.GaveUp
            && (line.Email.State != OutboxState.Dropped || line.Email.UnansweredSinceUtc != null));
        return arrived.Where(line => !line.IsCancelled
            && !arrived.Any(later => later.Recipient == line.Recipient && later.Thing == line.Thing && later.Sequence > line.Sequence));
    }

    private static Task<List<StandingEntry>> EntriesAsync(IQueryable<CalendarLine> lines, CancellationToken cancellationToken) => lines
        .Select(line => new StandingEntry(line.Recipient, line.Thing, line.RecommendationId, line.Title, line.DueOn)).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<OpenObligation>> StillOwedAsync(List<StandingEntry> entries, CancellationToken cancellationToken) =>
        entries.Count == 0 ? [] : await obligations.StillOwedAsync(
            OpenObligation.ComeAsEntries, [.. entries.Select(entry => entry.RecommendationId).Distinct()], [], cancellationToken);

    /// <summary>By whoever holds it today, away or not.</summary>
    private Dictionary<(string Recipient, string Thing), OpenObligation> ByHolder(IEnumerable<OpenObligation> owed, PostHolders holders)
    {
        var today = UkCalendar.Today(clock);
        var byHolder = new Dictionary<(string Recipient, string Thing), OpenObligation>();
        foreach (var open in owed.Where(open => open.ComesAsAnEntry))
            byHolder.TryAdd((holders.HolderOn(today, open.Owed).Key, open.Thing), open);
        return byHolder;
    }
}
