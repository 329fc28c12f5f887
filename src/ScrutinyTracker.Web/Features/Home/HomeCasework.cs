using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>What a committee's officer has begun and not finished.</summary>
internal sealed class HomeCasework(TrackerContext context, IEnumerable<IBegunWork> begun)
{
    private const int MostLines = 25;

    /// <summary>So long after a meeting its minutes are still to be expected.</summary>
    private const int DaysForMinutes = 28;

    /// <summary>Recommendations that were added to a review which is sent or published already. Two queries.</summary>
    public async Task<HomeLines> UnsentAsync(Viewer viewer, CancellationToken cancellation)
    {
        var committees = viewer.OfficerOf;
        var unsent = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(draft => committees.Contains(draft.CommitteeId) && draft.ClosedOn == null && draft.SentForResponseOn == null && draft.PublishedOn == null
                && draft.Review.WithdrawnOn == null && (draft.Review.SentForResponseOn != null || draft.Review.PublishedOn != null));
        var rows = await unsent.GroupBy(draft => new { draft.Review.Reference, draft.Review.Title }).OrderBy(group => group.Key.Reference).Take(MostLines)
            .Select(group => new { group.Key.Reference, group.Key.Title, Count = group.Count() }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Undated(
                $"Send {(row.Count == 1 ? "a draft recommendation" : $"{row.Count} draft recommendations")} of {row.Title} for a response", ReviewLinks.Send(row.Reference)))],
            await unsent.Select(draft => draft.ReviewId).Distinct().CountAsync(cancellation), "reviews with drafts to send", ReviewLinks.List);
    }

    /// <summary>What other features keep half done for the viewer: one query each, and few lines.</summary>
    public async Task<HomeLines> BegunAsync(Viewer viewer, CancellationToken cancellation)
    {
        var lines = new List<HomeLine>();
        foreach (var feature in begun)
            lines.AddRange((await feature.OfAsync(viewer, cancellation)).Select(one => HomeLine.Undated(one.Text, one.Href)));
        return new([.. lines.Take(MostLines)], lines.Count, "files to check", ImportLinks.Import);
    }

    /// <summary>
    /// The last meeting of each of the viewer's committees, while nothing is recorded of it and something was before it: late, ready to
    /// close, proposed, disputed, or to be looked at again. Two queries.
    /// </summary>
    public async Task<HomeLines> UndecidedAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var (committees, since) = (viewer.OfficerOf, today.AddDays(-DaysForMinutes));
        var before = context.Recommendations.Where(ReadingRules.Recommendations(viewer))
            .Where(asked => asked.ClosedOn == null && (asked.SentForResponseOn != null || asked.PublishedOn != null)
                && (asked.IsReadyToClose || asked.ProposedClosure != null || asked.IsDisputed || asked.NextDueOn < today || asked.NextLookOn <= today));
        var meetings = context.Meetings.AsNoTracking()
            .Where(meeting => committees.Contains(meeting.CommitteeId) && meeting.CancelledOn == null && meeting.HeldOn <= today && meeting.HeldOn >= since
                && !context.Meetings.Any(later => later.CommitteeId == meeting.CommitteeId && later.CancelledOn == null && later.HeldOn > meeting.HeldOn && later.HeldOn <= today)
                && !context.Set<Assessment>().Any(said => said.MeetingId == meeting.Id) && !context.Set<Closure>().Any(closed => closed.MeetingId == meeting.Id)
                && before.Any(asked => asked.CommitteeId == meeting.CommitteeId));
        var rows = await meetings.OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id).Take(MostLines)
            .Select(meeting => new { meeting.Committee.Code, meeting.Committee.Name, meeting.HeldOn }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Undated(
                $"Record what the meeting of {row.HeldOn.InFull()} decided: {row.Name}", CommitteeLinks.Decisions(row.Code, row.HeldOn)))],
            await meetings.CountAsync(cancellation), "meetings whose decisions are not recorded", CommitteeLinks.All);
    }

    /// <summary>Letters to somebody more senior that wait to be sent. Two queries.</summary>
    public async Task<HomeLines> LettersAsync(Viewer viewer, CancellationToken cancellation)
    {
        var committees = viewer.OfficerOf;
        var waiting = context.Set<EscalationLetter>().AsNoTracking().Where(letter => letter.State == LetterState.Waiting && committees.Contains(letter.CommitteeId));
        var rows = await waiting.OrderBy(letter => letter.MadeOn).ThenBy(letter => letter.Id).Take(MostLines)
            .Select(letter => new { letter.Id, letter.To, letter.OwingPost.Title, letter.Things.Count }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Undated(
                $"Read and send the letter to the {Words.Of(row.To)} of {row.Title}: {(row.Count == 1 ? "1 thing is" : $"{row.Count} things are")} overdue", RemindersLinks.Letter(row.Id)))],
            await waiting.CountAsync(cancellation), "letters to send", RemindersLinks.Letters);
    }
}
