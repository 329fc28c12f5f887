using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class ClosingTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);
    private static readonly DateOnly Later = Known.Today.AddDays(60);

    [Fact]
    public void Close_OnceAndWithReason()
    {
        var recommendation = Known.Answered();
        Assert.Equal(Refusal.ReasonMissing, recommendation.Close(ClosureReason.Achieved, "", Known.Meeting(Known.Today)).Refusal);

        Assert.True(recommendation.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today), "14").IsDone);

        Assert.Equal((Known.Today, ClosureReason.Achieved, "Done."), (recommendation.ClosedOn!.Value, recommendation.ClosureReason!.Value, recommendation.ClosureWords));
        Assert.Equal((Known.Today, "14"), (recommendation.Closures.Single().Meeting!.HeldOn, recommendation.Closures.Single().MinuteReference));
        Assert.Equal("RecommendationClosed", Known.Happened(recommendation));
        Assert.Equal(Refusal.RecommendationClosed, recommendation.Close(ClosureReason.Withdrawn, "Again.", Known.Meeting(Known.Today)).Refusal);
    }

    [Fact]
    public void Close_AtACancelledMeeting_IsRefused()
    {
        var meeting = Known.Meeting(Known.Today);
        meeting.Cancel(Known.Today, "Snow.");

        Assert.Equal(Refusal.MeetingCancelled, Known.Answered().Close(ClosureReason.Achieved, "Done.", meeting).Refusal);
    }

    [Theory]
    [InlineData(ClosureReason.Achieved, 12, "2020-01-15")]
    [InlineData(ClosureReason.NotAchieved, 6, "2019-07-15")]
    [InlineData(ClosureReason.Achieved, 0, null)]
    [InlineData(ClosureReason.Superseded, 12, null)]
    [InlineData(ClosureReason.Withdrawn, 12, null)]
    [InlineData(ClosureReason.NoLongerFeasible, 12, null)]
    public void Close_LookBack_FallsDueSoManyMonthsLater(ClosureReason reason, int months, string? dueOn)
    {
        var recommendation = Known.Answered();

        recommendation.Close(reason, "Words.", Known.Meeting(Known.Today), lookBackMonths: months);

        Assert.Equal(dueOn, recommendation.LookBackDueOn?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData(new[] { ProgressClaim.Delivered }, Position.Accepted, true)]
    [InlineData(new[] { ProgressClaim.WillNotBeDelivered }, Position.Accepted, true)]
    [InlineData(new[] { ProgressClaim.Delivered, ProgressClaim.WillNotBeDelivered }, Position.AcceptedInPart, true)]
    [InlineData(new[] { ProgressClaim.Delivered, ProgressClaim.OnTrack }, Position.Accepted, false)]
    [InlineData(new[] { ProgressClaim.NotStarted }, Position.Accepted, false)]
    [InlineData(new ProgressClaim[0], Position.Accepted, false)] // nothing was promised, so nothing was done
    [InlineData(new[] { ProgressClaim.Delivered }, Position.NotedOnly, false)]
    public void ReadyToClose_WhenAllIsDeliveredOrGivenUp(ProgressClaim[] claims, Position position, bool ready)
    {
        var recommendation = Known.Answered(position, [.. claims.Select(_ => Known.Promise(March))]);
        foreach (var (promise, claim) in recommendation.Promises.Zip(claims).Where(pair => pair.Second != ProgressClaim.NotStarted).ToList())
            recommendation.ReportProgress(promise, null, Known.Report(claim, claim == ProgressClaim.Delivered ? Known.Today : null), Known.Today);

        Assert.Equal(ready, recommendation.IsReadyToClose);
        recommendation.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today));
        Assert.False(recommendation.IsReadyToClose);
    }

    [Fact]
    public void ProposeClosure_ChangesNothingUntilTheCommitteeCloses()
    {
        var recommendation = Known.Answered(Known.Promise(March));
        Assert.Equal(Refusal.ClosingWithoutWords, recommendation.ProposeClosure(ClosureReason.Superseded, " ", Known.Today).Refusal);

        Assert.True(recommendation.ProposeClosure(ClosureReason.Superseded, " The new strategy covers it. ", Known.Today).IsDone);
        Assert.Equal((null, "March 2019"), (recommendation.ClosedOn, recommendation.NextDue.ToString()));
        Assert.Equal((ClosureReason.Superseded, "The new strategy covers it."), (recommendation.ProposedClosure!.Value, recommendation.ProposedClosureWords));

        recommendation.Close(ClosureReason.Superseded, "Agreed.", Known.Meeting(Known.Today));
        Assert.Equal((null, null), (recommendation.ProposedClosure, recommendation.ProposedClosureOn));
        Assert.Equal("ClosureProposed RecommendationClosed", Known.Happened(recommendation));
        Assert.Equal(Refusal.RecommendationClosed, recommendation.ProposeClosure(ClosureReason.Achieved, "Again.", Known.Today).Refusal);
    }

    [Fact]
    public void WithdrawClosureProposal_TakesItBackOnce()
    {
        var recommendation = Known.Answered();
        recommendation.ProposeClosure(ClosureReason.Achieved, "Done.", Known.Today);

        recommendation.WithdrawClosureProposal(Known.Today);
        recommendation.WithdrawClosureProposal(Known.Today);

        Assert.Null(recommendation.ProposedClosure);
        Assert.Equal("ClosureProposed ClosureProposalWithdrawn", Known.Happened(recommendation));
    }

    [Fact]
    public void Reopen_WithAReason_IsChasedAgainAndTheClosureStays()
    {
        var recommendation = Known.Answered(Known.Promise(March));
        recommendation.Assess(new(Known.Meeting(Known.SentOn), Known.Category(AssessmentMeaning.AcceptableProgressContinue), NextLookOn: Later));
        recommendation.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today), lookBackMonths: 12);
        Known.Quiet(recommendation);
        Assert.Equal(Refusal.ReasonMissing, recommendation.Reopen(" ", null, Later).Refusal);

        Assert.True(recommendation.Reopen("It was never built.", null, Later).IsDone);

        Assert.Equal((null, null, null), (recommendation.ClosedOn, recommendation.ClosureReason, recommendation.LookBackDueOn));
        Assert.Equal(("March 2019", Later), (recommendation.NextDue.ToString(), recommendation.NextLookOn!.Value));
        var closure = Assert.Single(recommendation.Closures);
        Assert.Equal((Known.Today, Later, "It was never built."), (closure.ClosedOn, closure.ReopenedOn!.Value, closure.ReopenedBecause));
        Assert.Equal(new RecommendationReopened(Later, null) { Why = "It was never built." }, Assert.Single(recommendation.Events));

        Assert.True(recommendation.Close(ClosureReason.NotAchieved, "Given up.", Known.Meeting(Later)).IsDone);
        Assert.Equal(2, recommendation.Closures.Count);
    }

    [Fact]
    public void Reopen_WhatCannotBe_IsRefused()
    {
        Assert.Equal(Refusal.NotClosed, Known.Answered().Reopen("Why.", null, Later).Refusal);
        var withdrawn = Known.Drafted();
        withdrawn.Withdraw(Known.Today, "Said better elsewhere.");
        Assert.Equal(Refusal.WithdrawnFromTheDraft, withdrawn.Reopen("Why.", null, Later).Refusal);
        var closed = Known.Answered();
        closed.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today));
        Assert.Equal(Refusal.ReopenedBeforeClosing, closed.Reopen("Why.", Known.Meeting(Known.SentOn), Later).Refusal);
        Assert.Equal(Refusal.MeetingNotYetHeld, closed.Reopen("Why.", Known.Meeting(Later.AddDays(1)), Later).Refusal);
        Assert.True(closed.Reopen("Why.", Known.Meeting(Known.Today.AddDays(9)), Later).IsDone);
    }

    [Fact]
    public void RecordLookBack_OfWhatIsClosed_IsNoLongerDue()
    {
        var recommendation = Known.Answered();
        Assert.Equal(Refusal.NotClosed, recommendation.RecordLookBack("Much.", Known.Person(), Later).Refusal);
        recommendation.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today), lookBackMonths: 12);
        Assert.Equal(Refusal.LookBackWithoutWords, recommendation.RecordLookBack(" ", Known.Person(), Later).Refusal);

        Assert.True(recommendation.RecordLookBack(" Fewer leave. ", Known.Person(), Later).IsDone);

        Assert.Null(recommendation.LookBackDueOn);
        Assert.Equal(("Fewer leave.", Later), (recommendation.LookBacks.Single().InWords, recommendation.LookBacks.Single().On));
        Assert.Equal("RecommendationClosed ImpactLookedAt", Known.Happened(recommendation));
    }
}
