using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Calendars;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Calendars;

/// <summary>
/// The due dates that a subscription shows: what the reminders chase, as far as its person may read it now.
/// </summary>
internal sealed class CalendarFeed(
    TrackerContext context, OpenObligations obligations, DueEntries dues, Viewers viewers, SiteAddress site, TimeProvider clock)
{
    /// <summary>Most programs look when they like, some hours apart (P55).</summary>
    public static readonly TimeSpan RefreshEvery = TimeSpan.FromHours(6);

    /// <summary>So long what is done stays as cancelled, so that a program that looks seldom takes it away.</summary>
    private const int DaysCancelled = 60;

    /// <summary>Nobody looks further ahead for a meeting's papers.</summary>
    private const int DaysAhead = 365;

    /// <returns>Null when nobody has this address, it was revoked, or its person has left.</returns>
    public async Task<string?> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = CalendarSecret.Hash(secret);
        var found = await context.Set<CalendarSubscription>().AsNoTracking()
            .Where(subscription => subscription.SecretHash == hash && subscription.RevokedAtUtc == null)
            .Select(subscription => new { subscription.PersonId, subscription.CommitteeId, subscription.Committee!.Name })
            .FirstOrDefaultAsync(cancellation);
        if (found is null || await viewers.FindAsync(found.PersonId) is not { } viewer)
            return null;
        var entries = found.CommitteeId is { } committee
            ? [.. await OwedAsync(viewer, ofCommittee: committee, cancellation), .. await MeetingsAsync(committee, cancellation)]
            : await OwedAsync(viewer, ofCommittee: null, cancellation);
        return CalendarFile.Write(found.CommitteeId is null ? $"Due from {viewer.Name}" : $"Due to {found.Name}", entries, RefreshEvery);
    }

    private async Task<List<CalendarEntry>> OwedAsync(Viewer viewer, int? ofCommittee, CancellationToken cancellation)
    {
        var readable = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => ofCommittee == null || recommendation.CommitteeId == ofCommittee);
        var since = UkCalendar.Today(clock).AddDays(-DaysCancelled);
        var open = await obligations.UnderAsync(readable, cancellation);
        var done = await obligations.DoneUnderAsync(readable, since, cancellation);
        var others = await OthersAsync(viewer, readable, ofCommittee, cancellation);
        var changes = await ChangesAsync(readable, cancellation);
        var ofCommittees = await ChangesOfCommitteesAsync([.. others.Where(one => one.RecommendationId is null).Select(one => one.Owed.CommitteeId).Distinct()], cancellation);
        return
        [
            .. open.Concat(others).Select(one => (One: one, IsDone: false)).Concat(done.Select(one => (One: one, IsDone: true)))
                .Where(owed => ofCommittee is not null || IsOf(viewer, owed.One.Owed)).DistinctBy(owed => owed.One.Thing)
                .OrderBy(owed => owed.One.Owed.Due.On).ThenBy(owed => owed.One.Owed.Key, StringComparer.Ordinal)
                .Select(owed => Entry(owed.One, owed.One.RecommendationId is { } id ? changes[id] : ofCommittees[owed.One.Owed.CommitteeId], owed.IsDone)),
        ];
    }

    /// <summary>
    /// A person's other duties that have a day of their own; a committee is shown what is asked for before its meetings. Once done they are
    /// no longer in the file, and nothing is said of them.
    /// </summary>
    private async Task<IReadOnlyList<OpenObligation>> OthersAsync(
        Viewer viewer, IQueryable<Recommendation> readable, int? ofCommittee, CancellationToken cancellation)
    {
        var others = (await obligations.OthersDueByAsync(UkCalendar.Today(clock).AddDays(DaysAhead), cancellation))
            .Where(one => ofCommittee is null
                ? IsOf(viewer, one.Owed) && one.Owed.Kind is not (ObligationKind.Closure or ObligationKind.Letter or ObligationKind.HeldUp or ObligationKind.Undated)
                : one.Owed.Kind == ObligationKind.Update && one.Owed.CommitteeId == ofCommittee).ToList();
        var about = others.Select(one => one.RecommendationId).OfType<int>().Distinct().ToList();
        var mayRead = await readable.Where(recommendation => about.Contains(recommendation.Id)).Select(recommendation => recommendation.Id).ToListAsync(cancellation);
        return [.. others.Where(one => one.RecommendationId is not { } id || mayRead.Contains(id))];
    }

    private static bool IsOf(Viewer viewer, Obligation owed) =>
        owed.PersonId == viewer.PersonId || (owed.ChairOf is { } committee && viewer.ChairOf.Contains(committee)) || (owed.PostId is { } post && viewer.Posts.Contains(post));

    /// <summary>How often each was changed rises for good, which is what a calendar tells versions by.</summary>
    private async Task<Dictionary<int, (int Count, DateTime LastUtc)>> ChangesAsync(IQueryable<Recommendation> readable, CancellationToken cancellation) =>
        (await context.Changes.Where(change => readable.Any(recommendation => recommendation.Id == change.RecommendationId))
            .GroupBy(change => change.RecommendationId!.Value)
            .Select(changes => new { Id = changes.Key, Count = changes.Count(), LastUtc = changes.Max(change => change.AtUtc) })
            .ToListAsync(cancellation))
        .ToDictionary(changes => changes.Id, changes => (changes.Count, changes.LastUtc));

    private async Task<Dictionary<int, (int Count, DateTime LastUtc)>> ChangesOfCommitteesAsync(List<int> committees, CancellationToken cancellation) =>
        committees.Count == 0 ? [] : (await context.Changes.Where(change => committees.Contains(change.CommitteeId!.Value))
            .GroupBy(change => change.CommitteeId!.Value)
            .Select(changes => new { Id = changes.Key, Count = changes.Count(), LastUtc = changes.Max(change => change.AtUtc) })
            .ToListAsync(cancellation))
        .ToDictionary(changes => changes.Id, changes => (changes.Count, changes.LastUtc));

    private CalendarEntry Entry(OpenObligation open, (int Count, DateTime LastUtc) changes, bool isDone) => dues.Of(open, changes.Count, changes.LastUtc, isDone);

    private async Task<IEnumerable<CalendarEntry>> MeetingsAsync(int committeeId, CancellationToken cancellation)
    {
        var since = UkCalendar.Today(clock).AddDays(-DaysCancelled);
        var rows = await context.Meetings.AsNoTracking().Where(meeting => meeting.CommitteeId == committeeId && meeting.HeldOn >= since)
            .OrderBy(meeting => meeting.HeldOn)
            .Select(meeting => new
            {
                meeting.Id,
                meeting.HeldOn,
                meeting.StartsAt,
                meeting.Place,
                meeting.PapersPublicOn,
                meeting.CancelledOn,
                meeting.Version,
                meeting.Committee.Name,
                meeting.Committee.Code,
                ChangedAtUtc = context.Changes.Where(change => change.CommitteeId == meeting.CommitteeId).Max(change => change.AtUtc),
            }).ToListAsync(cancellation);
        return rows.Select(row => new CalendarEntry(
            dues.Uid($"meeting:{row.Id}"), row.Version, row.ChangedAtUtc, row.HeldOn, $"Meeting of {row.Name}",
            string.Join('\n', new[]
            {
                row.StartsAt is { } starts ? $"Begins at {starts:HH:mm}." : null, row.Place, $"Papers become public by {row.PapersPublicOn.InFull()}.",
            }.Where(part => !string.IsNullOrEmpty(part))),
            new Uri(site.Of(CommitteeLinks.Meeting(row.Code, row.HeldOn))), row.CancelledOn is not null));
    }
}
