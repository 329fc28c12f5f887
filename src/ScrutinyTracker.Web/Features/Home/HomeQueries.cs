using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>What waits for a person, from what the person may read: one query for each kind of thing, however much there is.</summary>
internal sealed class HomeQueries(TrackerContext context, ReminderLadders ladders, WorkingDays workingDays)
{
    private const int MostLines = 25;

    /// <summary>Responses that a post of the viewer's owes. Two queries.</summary>
    public async Task<HomeLines> ToAnswerAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var posts = viewer.Posts;
        var owed = Readable(viewer)
            .Where(asked => asked.SentForResponseOn != null && asked.ClosedOn == null
                && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly)
                && (posts.Contains(asked.LeadPostId ?? 0) || asked.JointPosts.Any(post => posts.Contains(post.Id))));
        var rows = await owed.OrderBy(asked => asked.ResponseDueOn).ThenBy(asked => asked.Id).Take(MostLines)
            .Select(asked => new
            {
                asked.Reference,
                asked.Number,
                asked.Review.Title,
                asked.ResponseDueOn,
                Returned = asked.Position != Position.Awaited ? null : asked.Responses.Where(response => response.State == ResponseState.Returned)
                    .OrderByDescending(response => response.Id).Select(response => response.ReturnedBecause).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                row.Returned is { } words
                    ? $"Answer recommendation {row.Number} of {row.Title} again. The committee returned the answer: {HomeLine.Quote(words)}"
                    : $"Answer recommendation {row.Number} of {row.Title}",
                AnswerLinks.Response(row.Reference),
                row.ResponseDueOn is { } due ? DueDate.Day(due) : null, today))],
            await owed.CountAsync(cancellation), "to answer", RecommendationLinks.AwaitedOfPost(OnlyPost(viewer)));
    }

    /// <summary>
    /// Promises that a post of the viewer's made, by the date that comes first: those to report on now, which are the ones that reminders
    /// are sent for, and those for later. Two queries, of which only the first looks at every date.
    /// </summary>
    public async Task<(HomeLines Now, HomeLines Later)> ToReportAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var posts = viewer.Posts;
        var open = Readable(viewer).Where(asked => asked.ClosedOn == null).SelectMany(asked => asked.Commitments)
            .Where(promise => promise.MadeOn != null && !promise.IsSuperseded
                && posts.Contains(promise.ResponsiblePostId ?? promise.Recommendation!.LeadPostId ?? 0))
            .SelectMany(promise => promise.Occurrences).Where(occurrence => occurrence.DeliveredOn == null && !occurrence.HasFallenAway);
        var dates = await open.OrderBy(occurrence => occurrence.Due.On).ThenBy(occurrence => occurrence.Id)
            .Select(occurrence => new { occurrence.Id, occurrence.CommitmentId, occurrence.Commitment.Recommendation!.CommitteeId, occurrence.Due.On }).ToListAsync(cancellation);
        var first = dates.DistinctBy(date => date.CommitmentId)
            .ToLookup(date => date.On > ladders.DueByNow(date.CommitteeId, ObligationKind.Commitment, today, workingDays), date => date.Id);
        List<int> shown = [.. first[false].Take(MostLines), .. first[true].Take(MostLines)];
        var rows = await open.Where(occurrence => shown.Contains(occurrence.Id)).OrderBy(occurrence => occurrence.Due.On).ThenBy(occurrence => occurrence.Id)
            .Select(occurrence => new { occurrence.Id, occurrence.CommitmentId, occurrence.Commitment.Text, occurrence.Commitment.Recommendation!.Reference, occurrence.Due })
            .ToListAsync(cancellation);
        var isLater = first[true].ToHashSet();
        var lines = rows.ToLookup(row => isLater.Contains(row.Id), row => HomeLine.Dated(
            $"Report on {HomeLine.Quote(row.Text)} ({row.Reference})", CommitmentLinks.Progress(row.Reference, row.CommitmentId), row.Due, today));
        return (
            new([.. lines[false]], first[false].Count(), "to report on", RecommendationLinks.OfPost(OnlyPost(viewer))),
            new([.. lines[true]], first[true].Count(), "to report on later", RecommendationLinks.ComingOfPost(OnlyPost(viewer))));
    }

    /// <summary>Parts of a draft that a director handed to the viewer. Two queries.</summary>
    public async Task<HomeLines> HandedOverAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var person = viewer.PersonId;
        var handed = context.Recommendations.Where(ReadingRules.HandedOver(viewer))
            .Where(asked => asked.ClosedOn == null && asked.Responses.Any(
                response => response.State == ResponseState.Draft && response.Items.Any(item => item.ContributorId == person && item.GivenBackOn == null)));
        var rows = await handed.OrderBy(asked => asked.ResponseDueOn).ThenBy(asked => asked.Id).Take(MostLines)
            .Select(asked => new { asked.Reference, asked.Number, asked.Review.Title, asked.ResponseDueOn }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                $"Fill in your part of the answer to recommendation {row.Number} of {row.Title}", AnswerLinks.Contribution(row.Reference),
                row.ResponseDueOn is { } due ? DueDate.Day(due) : null, today))],
            await handed.CountAsync(cancellation), "with a part for you", RecommendationLinks.All);
    }

    /// <summary>Drafts that a post of the viewer's was asked to clear. Two queries.</summary>
    public async Task<HomeLines> ToClearAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var posts = viewer.Posts;
        var asked = Readable(viewer).Where(about => about.ClosedOn == null).SelectMany(about => about.Responses)
            .Where(response => response.State == ResponseState.Draft).SelectMany(response => response.Clearances)
            .Where(clearance => clearance.ReturnedOn == null && posts.Contains(clearance.PostId ?? 0));
        var rows = await asked.OrderBy(clearance => clearance.DueOn == null).ThenBy(clearance => clearance.DueOn).ThenBy(clearance => clearance.Id).Take(MostLines)
            .Select(clearance => new
            {
                clearance.Id,
                clearance.DueOn,
                clearance.Response.Recommendation.Reference,
                clearance.Response.Recommendation.Number,
                clearance.Response.Recommendation.Review.Title,
            }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                $"Clear the answer to recommendation {row.Number} of {row.Title}", AnswerLinks.Clearance(row.Reference, row.Id),
                row.DueOn is { } due ? DueDate.Day(due) : null, today))],
            await asked.CountAsync(cancellation), "to clear", RecommendationLinks.All);
    }

    /// <summary>What the viewer's committees closed so long ago that somebody asks what difference it made. Two queries.</summary>
    public async Task<HomeLines> LookBacksAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var (committees, until) = (viewer.OfficerOf, today.AddDays(Timeliness.SoonDays));
        var due = Readable(viewer).Where(closed => committees.Contains(closed.CommitteeId) && closed.LookBackDueOn <= until);
        var rows = await due.OrderBy(closed => closed.LookBackDueOn).Take(MostLines)
            .Select(closed => new { closed.Reference, closed.Text, DueOn = closed.LookBackDueOn!.Value }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                $"Ask what difference {row.Reference} made: {HomeLine.Quote(row.Text)}", RecommendationLinks.LookBack(row.Reference), DueDate.Day(row.DueOn), today))],
            await due.CountAsync(cancellation), "closed recommendations to look back on", RecommendationLinks.All);
    }

    /// <summary>Open recommendations of which something is nobody's: one line that leads to their list. Three queries.</summary>
    public async Task<HomeLines> WithoutHomeAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var count = await (await WithoutHome.LookAsync(context, today, cancellation)).Of(context, viewer).CountAsync(cancellation);
        var line = HomeLine.Undated(
            $"Find a home for {(count == 1 ? "1 recommendation" : $"{count:N0} recommendations")} of which something is nobody’s", RecommendationLinks.WithoutHome);
        return new(count == 0 ? [] : [line], count == 0 ? 0 : 1, "without a home", RecommendationLinks.WithoutHome);
    }

    /// <summary>Reviews of the viewer's committees that are being written. Two queries.</summary>
    public async Task<HomeLines> DraftsAsync(Viewer viewer, CancellationToken cancellation)
    {
        var committees = viewer.OfficerOf;
        var drafts = context.Reviews.AsNoTracking().Where(ReadingRules.Reviews(viewer))
            .Where(review => committees.Contains(review.CommitteeId) && review.PublishedOn == null && review.SentForResponseOn == null);
        var rows = await drafts.OrderBy(review => review.Reference).Take(MostLines)
            .Select(review => new { review.Reference, review.Title }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Undated($"Go on with the review {row.Title}", ReviewLinks.Review(row.Reference)))],
            await drafts.CountAsync(cancellation), "reviews to go on with", ReviewLinks.List);
    }

    /// <summary>Other dates that were asked for, where the viewer is the one who decides. Two queries.</summary>
    public async Task<HomeLines> DatesToDecideAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var committees = viewer.Is(Role.Officer) ? viewer.OfficerOf : [];
        var chaired = viewer.Is(Role.Councillor) ? viewer.ChairOf : [];
        var asked = Readable(viewer)
            .Where(about => about.ClosedOn == null
                && ((about.Committee.DatesDecidedBy == DateDecider.Chair && chaired.Contains(about.CommitteeId))
                    || (about.Committee.DatesDecidedBy != DateDecider.Chair && committees.Contains(about.CommitteeId))))
            .SelectMany(about => about.Commitments).Where(promise => promise.MadeOn != null && !promise.IsSuperseded)
            .SelectMany(promise => promise.Occurrences).Where(occurrence => occurrence.DeliveredOn == null && !occurrence.HasFallenAway)
            .SelectMany(occurrence => occurrence.Changes).Where(change => change.State == DueDateChangeState.Awaited);
        var rows = await asked.OrderBy(change => change.From.On).ThenBy(change => change.Id).Take(MostLines)
            .Select(change => new { change.Id, change.From, change.To, change.Occurrence.Commitment.Text, change.Occurrence.Commitment.Recommendation!.Reference })
            .ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                $"Decide whether {HomeLine.Quote(row.Text)} may move from {row.From} to {row.To} ({row.Reference})",
                CommitmentLinks.DateChange(row.Reference, row.Id), row.From, today))],
            await asked.CountAsync(cancellation), "to decide about", CommitteeLinks.All);
    }

    /// <summary>Reviews of the viewer's committees that were sent and whose receipt, which starts the clock, is not recorded. Two queries.</summary>
    public async Task<HomeLines> ReceiptsAsync(Viewer viewer, CancellationToken cancellation)
    {
        var committees = viewer.OfficerOf;
        var waiting = Readable(viewer)
            .Where(asked => committees.Contains(asked.Review.CommitteeId) && asked.SentForResponseOn != null && asked.WorkedDueOn == null && asked.ClosedOn == null
                && (asked.Position == Position.Awaited || asked.Position == Position.NotedOnly));
        var rows = await waiting.GroupBy(asked => new { asked.Review.Reference, asked.Review.Title }).OrderBy(group => group.Key.Reference).Take(MostLines)
            .Select(group => new { group.Key.Reference, group.Key.Title, Count = group.Count() }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Undated(
                $"Record when {(row.Count == 1 ? "a recommendation" : $"{row.Count} recommendations")} of {row.Title} {(row.Count == 1 ? "was" : "were")} received: the clock has not started",
                ReviewLinks.Received(row.Reference)))],
            await waiting.Select(asked => asked.ReviewId).Distinct().CountAsync(cancellation), "reviews whose receipt is not recorded", ReviewLinks.List);
    }

    /// <summary>The list can be asked for one post; who holds several finds them in the list of everything.</summary>
    private static int? OnlyPost(Viewer viewer) => viewer.Posts is [var only] ? only : null;

    private IQueryable<Recommendation> Readable(Viewer viewer) =>
        context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));
}
