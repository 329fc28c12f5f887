using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>Monitoring rounds, of which every row is read through the rules of its recommendation: a fixed number of queries.</summary>
internal sealed class RoundQueries(TrackerContext context, ReturnQueries returns)
{
    /// <summary>Of two meetings on one day the one that was not cancelled.</summary>
    public Task<MonitoringRound?> FindAsync(string code, DateOnly heldOn, int number, CancellationToken cancellation) =>
        context.MonitoringRounds.Include(round => round.Meeting).ThenInclude(meeting => meeting.Committee)
            .Include(round => round.OpenedBy).Include(round => round.ClosedBy)
            .Where(round => round.Meeting.Committee.Code == code && round.Meeting.HeldOn == heldOn && round.Number == number)
            .OrderBy(round => round.Meeting.CancelledOn != null).ThenBy(round => round.Id).FirstOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<MonitoringRound>> OfMeetingAsync(int meeting, CancellationToken cancellation) =>
        await context.MonitoringRounds.Where(round => round.MeetingId == meeting).OrderBy(round => round.Number).ToListAsync(cancellation);

    /// <summary>What is open and was asked for, with all that is frozen of it.</summary>
    public async Task<IReadOnlyList<Recommendation>> FollowedAsync(Viewer viewer, int committee, CancellationToken cancellation) =>
        await context.Recommendations.AsSplitQuery().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => recommendation.CommitteeId == committee && recommendation.ClosedOn == null && recommendation.Review.WithdrawnOn == null
                && (recommendation.SentForResponseOn != null || recommendation.PublishedOn != null))
            .Include(recommendation => recommendation.LeadPost)
            .Include(recommendation => recommendation.ExternalBody)
            .Include(recommendation => recommendation.Commitments).ThenInclude(promise => promise.Occurrences)
            .Include(recommendation => recommendation.Commitments).ThenInclude(promise => promise.ResponsiblePost)
            .Include(recommendation => recommendation.Updates)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Meeting)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Category)
            .OrderBy(recommendation => recommendation.Review.Reference).ThenBy(recommendation => recommendation.Number)
            .ToListAsync(cancellation);

    public async Task<RoundView> ViewAsync(Viewer viewer, MonitoringRound round, DateOnly today, CancellationToken cancellation)
    {
        var readable = Readable(viewer, round);
        var until = round.ClosedOn ?? today;
        var frozen = await FrozenAsync(readable, cancellation);
        var asked = await AskedAsync(readable, viewer.Posts, cancellation);
        var cameIn = round.IsOpen ? await returns.OfAsync(readable.SelectMany(one => one.Asked), cancellation) : await KeptAsync(readable, cancellation);
        var lines = asked.Select(line => line with
        {
            Returned = cameIn.GetValueOrDefault(line.Id),
            State = AskedReturn.StateOf(cameIn.GetValueOrDefault(line.Id), round.UpdatesBy, round.IsOpen, until),
            MayReport = round.IsOpen && MayReport(viewer, line),
        }).ToList();
        List<int> posts = [.. lines.Select(line => line.PostId ?? 0).Distinct()];
        var holdings = await context.Set<PostHolding>().AsNoTracking().Include(holding => holding.Person).Where(holding => posts.Contains(holding.PostId))
            .ToListAsync(cancellation);
        return new(
            [.. lines.GroupBy(line => (line.PostId, line.Of)).OrderBy(post => post.Key.Of, StringComparer.CurrentCultureIgnoreCase)
                .Select(post => new PostReturns(
                    post.Key.Of ?? "Nobody yet",
                    post.Key.PostId is { } id ? Holder(holdings.Where(holding => holding.PostId == id).ToList(), round, until) : null, [.. post]))],
            frozen);
    }

    /// <summary>Everything that is kept of a round, for its officer to close it.</summary>
    public async Task LoadAskedAsync(MonitoringRound round, CancellationToken cancellation) =>
        await context.Set<FrozenRecommendation>().Include(frozen => frozen.Asked).Where(frozen => frozen.RoundId == round.Id).LoadAsync(cancellation);

    public IQueryable<FrozenRecommendation> Readable(Viewer viewer, MonitoringRound round)
    {
        var recommendations = context.Recommendations.Where(ReadingRules.Recommendations(viewer));
        return context.Set<FrozenRecommendation>().AsNoTracking()
            .Where(frozen => frozen.RoundId == round.Id && recommendations.Any(recommendation => recommendation.Id == frozen.RecommendationId));
    }

    /// <summary>Of a closed round what it kept of the changes.</summary>
    public async Task<ChangedView> ChangesAsync(Viewer viewer, MonitoringRound round, CancellationToken cancellation)
    {
        var recommendations = context.Recommendations.Where(ReadingRules.Recommendations(viewer));
        var kept = await context.Set<FrozenChange>().AsNoTracking()
            .Where(change => change.RoundId == round.Id && recommendations.Any(recommendation => recommendation.Id == change.RecommendationId)).OrderBy(change => change.Id)
            .Select(change => new
            {
                change.RecommendationId,
                change.Recommendation.Reference,
                IsExempt = change.Recommendation.IsMarkedExempt || change.Recommendation.Review.Exemption != null,
                change.Kind,
                change.On,
                change.What,
                change.Why,
            }).ToListAsync(cancellation);
        return ChangedView.Of(round.ChangedSince, kept.Select(row => new ChangedLine(row.RecommendationId, row.Reference, row.IsExempt, new(row.Kind, row.On, row.What, row.Why))));
    }

    /// <summary>As the page on which it is reported decides, which asks again.</summary>
    private static bool MayReport(Viewer viewer, AskedLine line) =>
        (WritingRules.AnsweringRoles.Any(viewer.Is) && (viewer.Posts.Contains(line.ResponsiblePostId ?? 0) || viewer.Posts.Contains(line.LeadPostId ?? 0) || line.IsJoint))
        || viewer.MayDraftFor(line.CommitteeId);

    private static string Holder(IReadOnlyList<PostHolding> holdings, MonitoringRound round, DateOnly until)
    {
        var (then, now) = (HolderOn(round.OpenedOn), HolderOn(until));
        return then == now ? now : $"{then} when it was asked, {now} {(round.IsOpen ? "now" : "when the round was closed")}";

        string HolderOn(DateOnly day) => holdings.FirstOrDefault(holding => holding.Covers(day))?.Person.Name ?? "nobody";
    }

    private static Task<List<FrozenLine>> FrozenAsync(IQueryable<FrozenRecommendation> readable, CancellationToken cancellation) =>
        readable.OrderBy(frozen => frozen.Recommendation.Review.Reference).ThenBy(frozen => frozen.Recommendation.Number).Select(frozen => new FrozenLine
        {
            Id = frozen.Id,
            Reference = frozen.Recommendation.Reference,
            IsExempt = frozen.Recommendation.IsMarkedExempt || frozen.Recommendation.Review.Exemption != null,
            Text = frozen.Text,
            AskedOf = frozen.AskedOf,
            Position = frozen.Position,
            RespondedOn = frozen.RespondedOn,
            NextDueOn = frozen.NextDueOn,
            NextDuePrecision = frozen.NextDuePrecision,
            NextDueFrom = frozen.NextDueFrom,
            MostDaysLate = frozen.MostDaysLate,
            UndatedPromises = frozen.UndatedPromises,
            Progress = frozen.Progress,
            IsDisputed = frozen.IsDisputed,
            IsReadyToClose = frozen.IsReadyToClose,
            Assessment = frozen.Assessment,
            AssessmentInWords = frozen.AssessmentInWords,
            AssessedOn = frozen.AssessedOn,
        }).ToListAsync(cancellation);

    private static Task<List<AskedLine>> AskedAsync(IQueryable<FrozenRecommendation> readable, IReadOnlyList<int> posts, CancellationToken cancellation) =>
        readable.SelectMany(frozen => frozen.Asked).OrderBy(asked => asked.Frozen.Recommendation.Review.Reference).ThenBy(asked => asked.Frozen.Recommendation.Number)
            .ThenBy(asked => asked.Id).Select(asked => new AskedLine
            {
                Id = asked.Id,
                FrozenId = asked.FrozenId,
                Reference = asked.Frozen.Recommendation.Reference,
                IsExempt = asked.Frozen.Recommendation.IsMarkedExempt || asked.Frozen.Recommendation.Review.Exemption != null,
                CommitmentId = asked.CommitmentId,
                Text = asked.Text,
                PostId = asked.PostId,
                Of = asked.Of,
                DueOn = asked.DueOn,
                DuePrecision = asked.DuePrecision,
                DueFrom = asked.DueFrom,
                LastClaim = asked.LastClaim,
                LastReportedOn = asked.LastReportedOn,
                LastReport = asked.LastReport,
                ResponsiblePostId = asked.Commitment!.ResponsiblePostId,
                LeadPostId = asked.Frozen.Recommendation.LeadPostId,
                IsJoint = asked.Frozen.Recommendation.JointPosts.Any(post => posts.Contains(post.Id)),
                WasAnswered = asked.Frozen.RespondedOn != null,
                CommitteeId = asked.Frozen.Recommendation.CommitteeId,
            }).ToListAsync(cancellation);

    private static Task<Dictionary<int, AskedReturn>> KeptAsync(IQueryable<FrozenRecommendation> readable, CancellationToken cancellation) =>
        readable.SelectMany(frozen => frozen.Asked).Where(asked => asked.ReturnKind != null)
            .ToDictionaryAsync(asked => asked.Id, asked => asked.Returned!, cancellation);
}
