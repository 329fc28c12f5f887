using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Rounds;

public sealed class NoChangeTests
{
    private static readonly DateOnly Papers = new(2019, 2, 19);

    [Fact]
    public void ReportNoChange_OnAPromise_SaysItsClaimAgainAndMovesNothing()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 1)));
        var promise = Known.Quiet(recommendation.Promises.Single());
        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.Delayed, reason: "Staff left."), Known.Today);
        var (asked, _) = Asked(Known.Quiet(recommendation));
        Known.Quiet(promise);

        Assert.Equal(Outcome.Done, Say(recommendation, asked));

        var update = recommendation.Updates.Last();
        Assert.Equal((true, ProgressClaim.Delayed, "Staff left.", "Nothing has changed."), (update.IsNoChange, update.Claim, update.Reason, update.Text));
        Assert.Equal((ProgressClaim.Delayed, "January 2019"), (recommendation.Progress, recommendation.NextDue.ToString()));
        Assert.Equal("NoChangeReported", Known.Happened(promise));
    }

    [Fact]
    public void ReportNoChange_OfAnAnswer_IsRefused()
    {
        var recommendation = Known.Sent();

        Assert.Equal(Refusal.NoChangeIsNoAnswer, Say(recommendation, Asked(recommendation).Asked).Refusal);
    }

    [Fact]
    public void ReportNoChange_WhatIsOverMeanwhile_IsRefused()
    {
        var superseded = Known.Answered(Known.Promise(DueDate.Month(2019, 1)));
        var (asked, round) = Asked(superseded);
        Known.Answer(superseded, Position.Accepted);
        Assert.Equal(Refusal.PromiseNoLongerStands, Say(superseded, asked).Refusal);

        round.Close(new(new Dictionary<int, AskedReturn>(), new Dictionary<int, IReadOnlyList<Changed>>(), null, Known.Person(), Papers));
        Assert.Equal(Refusal.RoundAlreadyClosed, Say(superseded, asked).Refusal);

        superseded.Close(ClosureReason.Achieved, "Done.", Known.Meeting(new(2019, 1, 10)));
        Assert.Equal(Refusal.RecommendationClosed, Say(superseded, asked).Refusal);
    }

    private static Outcome Say(Recommendation recommendation, AskedUpdate asked) =>
        recommendation.ReportNoChange(asked, " Nothing has changed. ", Known.Person(), onBehalf: false, Known.Today);

    private static (AskedUpdate Asked, MonitoringRound Round) Asked(Recommendation recommendation)
    {
        MonitoringRound.Open(
            new(Known.Meeting(new(2019, 2, 27)), Papers, [recommendation], Known.Person(), new(2019, 1, 15, 9, 0, 0, DateTimeKind.Utc), Known.Today), [], out var round);
        return (round!.Frozen.Single().Asked.Single(), round);
    }
}
