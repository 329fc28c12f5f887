using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>What open monitoring rounds ask of a person, and which ones wait for their officer.</summary>
internal sealed class HomeRounds(TrackerContext context)
{
    private const int MostLines = 25;

    /// <summary>
    /// Updates and answers that are asked for of the posts that owe them today, and that have not come in. Two queries.
    /// </summary>
    public async Task<HomeLines> AskedOfAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var posts = viewer.Posts;
        var readable = context.Recommendations.Where(ReadingRules.Recommendations(viewer));
        var asked = context.Set<AskedUpdate>().AsNoTracking().Where(StillAsked.Is)
            .Where(one => readable.Any(recommendation => recommendation.Id == one.Frozen.RecommendationId))
            .Where(one => posts.Contains(one.Commitment!.ResponsiblePostId ?? one.Frozen.Recommendation.LeadPostId ?? 0)
                || (one.Commitment!.ResponsiblePostId == null && one.Frozen.Recommendation.JointPosts.Any(post => posts.Contains(post.Id))));
        var rows = await asked.OrderBy(one => one.Frozen.Round.UpdatesBy).ThenBy(one => one.Id).Take(MostLines)
            .Select(one => new { one.CommitmentId, one.Text, WasAnswered = one.Frozen.RespondedOn != null, one.Frozen.Recommendation.Reference, one.Frozen.Round.UpdatesBy, one.Frozen.Round.Meeting.HeldOn })
            .ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                $"{(row.CommitmentId is not null ? "Report on" : row.WasAnswered ? "Say what will be done, and by when, about" : "Answer")} {HomeLine.Quote(row.Text)} ({row.Reference}) for the meeting of {row.HeldOn.InFull()}",
                row.CommitmentId is { } promise ? CommitmentLinks.Progress(row.Reference, promise) : AnswerLinks.Response(row.Reference),
                DueDate.Day(row.UpdatesBy), today))],
            await asked.CountAsync(cancellation), "asked for a meeting", RecommendationLinks.All);
    }

    /// <summary>Rounds of the viewer's committees that are open. Two queries.</summary>
    public async Task<HomeLines> OpenAsync(Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var committees = viewer.OfficerOf;
        var open = context.MonitoringRounds.AsNoTracking().Where(round => round.ClosedOn == null && committees.Contains(round.Meeting.CommitteeId));
        var rows = await open.OrderBy(round => round.UpdatesBy).ThenBy(round => round.Id).Take(MostLines)
            .Select(round => new { round.Meeting.Committee.Code, round.Meeting.Committee.Name, round.Meeting.HeldOn, round.Number, round.UpdatesBy, IsCancelled = round.Meeting.CancelledOn != null }).ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => HomeLine.Dated(
                row.IsCancelled
                    ? $"Move the round for the meeting of {row.HeldOn.InFull()}, which was cancelled, to another one, or close it: {row.Name}"
                    : $"See what came in for the meeting of {row.HeldOn.InFull()} and close the round: {row.Name}",
                row.IsCancelled ? CommitteeLinks.MoveRound(row.Code, row.HeldOn, row.Number) : CommitteeLinks.Round(row.Code, row.HeldOn, row.Number), DueDate.Day(row.UpdatesBy), today))],
            await open.CountAsync(cancellation), "rounds to close", CommitteeLinks.All);
    }
}
