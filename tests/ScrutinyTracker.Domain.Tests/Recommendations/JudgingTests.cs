using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class JudgingTests
{
    private static readonly DueDate December = DueDate.Month(2018, 12);
    private static readonly AssessmentCategory Unacceptable = Known.Category(AssessmentMeaning.UnacceptableProgressContinue);
    private static readonly AssessmentCategory Achieved = Known.Category(AssessmentMeaning.AchievedStopMonitoring);

    [Fact]
    public void Assess_AtAMeeting_IsTheCommitteesWord()
    {
        var recommendation = Known.Answered();
        var (next, post) = (new DateOnly(2019, 7, 1), Known.Post());

        recommendation.Assess(new(Known.Meeting(Known.Today), Unacceptable, "Too slow.", "14", next, post));

        var said = recommendation.Assessments.Single();
        Assert.Equal(AssessmentMeaning.UnacceptableProgressContinue, recommendation.Assessment);
        Assert.Equal(("Too slow.", "14", next, post), (said.InWords, said.MinuteReference, said.NextLookOn!.Value, said.InvitedPost));
        Assert.Equal((next, post), (recommendation.NextLookOn!.Value, recommendation.InvitedPost));
        Assert.Equal(
            new RecommendationAssessed(Unacceptable.Label, Known.Today, "14") { Why = "Too slow.", NextLookOn = next, Invited = post.Title },
            Assert.Single(recommendation.Events));
    }

    [Fact]
    public void Assess_TheSameMeetingAgain_PutsItRightAndSaysSo()
    {
        var (recommendation, meeting) = (Known.Answered(), Known.Meeting(Known.Today));
        recommendation.Assess(new(meeting, Unacceptable, "Too slow.", "14"));
        recommendation.Assess(new(meeting, Unacceptable, "Too slow.", "14"));
        Assert.Single(Known.Quiet(recommendation).Assessments);

        recommendation.Assess(new(meeting, Achieved, "Done.", "14"));

        Assert.Equal("Done.", Assert.Single(recommendation.Assessments).InWords);
        Assert.True(Assert.IsType<RecommendationAssessed>(Assert.Single(recommendation.Events)).Corrects);
        Assert.Equal(AssessmentMeaning.AchievedStopMonitoring, recommendation.Assessment);
    }

    [Fact]
    public void Assess_AnEarlierMeetingRecordedLater_LeavesTheLatestWord()
    {
        var recommendation = Known.Answered();
        recommendation.Assess(new(Known.Meeting(Known.Today), Achieved));

        recommendation.Assess(new(Known.Meeting(Known.Today.AddDays(-30)), Unacceptable, NextLookOn: Known.Today.AddDays(9)));

        Assert.Equal((AssessmentMeaning.AchievedStopMonitoring, null), (recommendation.Assessment, recommendation.NextLookOn));
    }

    [Fact]
    public void Decide_NotAccepted_IsOpenAndLateAgainAndBothRecordsStay()
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        Assert.Equal((null, true), (recommendation.NextDueOn, recommendation.IsReadyToClose));

        Assert.Null(Decide(recommendation, "Nobody has seen it.", dispute: promise));

        Assert.Equal(("December 2018", TimelinessKind.Overdue), (recommendation.NextDue.ToString(), recommendation.TimelinessOn(Known.Today).Kind));
        Assert.Equal((true, false, null), (recommendation.IsDisputed, recommendation.IsReadyToClose, recommendation.MostDaysLate));
        Assert.Equal(ProgressClaim.Delivered, recommendation.Progress);
        var verdict = Assert.Single(recommendation.Verdicts);
        Assert.Equal((new DateOnly(2018, 12, 20), false, recommendation.Updates.Single()), (verdict.ClaimedOn, verdict.IsAccepted, verdict.Update));
        Assert.Equal(
            new DeliveryDisputed("Report", "December 2018", new(2018, 12, 20), Known.Today, "14") { Why = "Nobody has seen it." },
            Assert.Single(recommendation.Events));
    }

    [Fact]
    public void Decide_Disputed_EndsWithANewClaim()
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        Decide(recommendation, "Nobody has seen it.", dispute: promise);

        Assert.True(Report(recommendation, promise, ProgressClaim.Delivered, Known.Today).IsDone);

        Assert.Equal((false, null, 15), (recommendation.IsDisputed, recommendation.NextDueOn, recommendation.MostDaysLate));
        Assert.Equal((2, 1), (recommendation.Updates.Count, recommendation.Verdicts.Count));
    }

    [Theory]
    [InlineData(ProgressClaim.Delayed, "December 2018")]
    [InlineData(ProgressClaim.WillNotBeDelivered, null)]
    public void Decide_Disputed_EndsWhenTheServiceTakesItsClaimBack(ProgressClaim claim, string? nextDue)
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        Decide(recommendation, "Nobody has seen it.", dispute: promise);

        Assert.True(Report(recommendation, promise, claim, null).IsDone);

        Assert.Equal((false, nextDue, claim), (recommendation.IsDisputed, recommendation.NextDue?.ToString(), recommendation.Progress));
    }

    [Fact]
    public void Decide_DisputedThenAcceptedAtALaterMeeting_IsDeliveredAsItWasClaimed()
    {
        var (recommendation, promise) = Delivered(new DateOnly(2019, 1, 10));
        Decide(recommendation, "Nobody has seen it.", Known.Meeting(Known.Today.AddDays(-1)), dispute: promise);

        Assert.Null(Decide(recommendation, null, accept: promise));

        Assert.Equal((false, null, 10, true), (recommendation.IsDisputed, recommendation.NextDueOn, recommendation.MostDaysLate, recommendation.IsReadyToClose));
        Assert.Equal([false, true], recommendation.Verdicts.Select(verdict => verdict.IsAccepted));
        Assert.Equal("DeliveryDisputed DeliveryAccepted", Known.Happened(recommendation));
    }

    [Fact]
    public void Decide_OneOfTwoDatesNotAccepted_OpensThatOneOnly()
    {
        var recommendation = Known.Answered(Known.Promise(December, Recurrence.Monthly(1) with { Count = 2 }));
        var promise = recommendation.Promises.Single();
        Report(recommendation, promise, ProgressClaim.Delivered, Known.Today);
        Report(recommendation, promise, ProgressClaim.Delivered, Known.Today);
        Known.Quiet(recommendation);
        Assert.Equal(2, recommendation.ClaimsBefore(Known.Meeting(Known.Today)).Count());

        Decide(recommendation, "The first was empty.", dispute: promise);

        Assert.Equal([null, Known.Today], promise.Occurrences.Select(occurrence => occurrence.DeliveredOn));
        Assert.Equal("December 2018", recommendation.NextDue.ToString());
    }

    [Fact]
    public void Decide_NotAcceptedWithoutADate_IsFlaggedAgain()
    {
        var recommendation = Known.Answered(Known.Promise());
        var promise = recommendation.Promises.Single();
        Report(recommendation, promise, ProgressClaim.Delivered, Known.Today);
        Assert.Equal(0, recommendation.UndatedPromises);

        Decide(recommendation, "Nobody has seen it.", dispute: promise);
        Assert.Equal((1, true), (recommendation.UndatedPromises, recommendation.IsDisputed));

        Decide(recommendation, null, accept: promise);
        Assert.Equal((0, Known.Today), (recommendation.UndatedPromises, promise.DeliveredOn!.Value));
    }

    [Theory]
    [InlineData(null, false, null, null, null, null, Refusal.AssessmentMissing)]
    [InlineData("Words.", false, null, null, null, null, Refusal.AssessmentMissing)]
    [InlineData(null, false, "2019-07-01", null, null, null, Refusal.AssessmentMissing)]
    [InlineData(null, true, "2019-01-15", null, null, null, Refusal.NextLookNotAfterTheMeeting)]
    [InlineData(null, true, null, true, null, null, Refusal.DisputeWithoutWords)]
    [InlineData(null, false, null, null, ClosureReason.Achieved, null, Refusal.ClosingWithoutWords)]
    [InlineData("Words.", true, "2019-07-01", null, ClosureReason.Achieved, null, Refusal.ClosedIsNotLookedAtAgain)]
    [InlineData("Words.", true, null, null, null, "2019-01-16", Refusal.MeetingNotYetHeld)]
    [InlineData(null, true, null, null, null, null, null)]
    [InlineData("Words.", false, null, true, null, null, null)]
    [InlineData("Words.", false, null, null, ClosureReason.NoLongerFeasible, null, null)]
    [InlineData("Words.", true, null, true, ClosureReason.NotAchieved, null, Refusal.GoesOnAndIsClosed)]
    [InlineData("Words.", false, null, true, ClosureReason.NotAchieved, null, null)]
    [InlineData("Words.", false, null, true, ClosureReason.Achieved, null, Refusal.AchievedAndDisputed)]
    public void Decide_AllOrNothing(string? words, bool assessed, string? nextLook, bool? dispute, ClosureReason? closing, string? heldOn, Refusal? refusal)
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        // An assessment of another time, so that an empty decision is not just nothing new.
        var meeting = Known.Meeting(heldOn is null ? Known.Today : DateOnly.Parse(heldOn));
        if (words is null && !assessed && nextLook is null)
            recommendation.Assess(new(meeting, Achieved));
        Known.Quiet(recommendation);
        var decision = Decision(meeting, words) with
        {
            Category = assessed ? Unacceptable : null,
            NextLookOn = nextLook is null ? null : DateOnly.Parse(nextLook),
            NotAccepted = dispute == true ? [new(promise, promise.OnlyOccurrence)] : [],
            Closing = closing,
            Minute = assessed || words is not null ? "14" : null,
        };

        Assert.Equal(refusal, recommendation.Decide(decision, Known.Today).Refusal);

        Assert.Equal(refusal is null, recommendation.Events.Count > 0);
        Assert.Equal(refusal is null && closing is not null, recommendation.ClosedOn is not null);
    }

    [Theory]
    [InlineData(AssessmentMeaning.AchievedStopMonitoring, ClosureReason.Achieved, null)]
    [InlineData(AssessmentMeaning.AchievedStopMonitoring, ClosureReason.Withdrawn, Refusal.AssessmentAgainstTheClosing)]
    [InlineData(AssessmentMeaning.AchievedStopMonitoring, null, null)]
    [InlineData(AssessmentMeaning.StopMonitoring, ClosureReason.Achieved, null)]
    [InlineData(AssessmentMeaning.StopMonitoring, ClosureReason.NoLongerFeasible, null)]
    [InlineData(AssessmentMeaning.NotAchievedObstacle, ClosureReason.Achieved, Refusal.AssessmentAgainstTheClosing)]
    [InlineData(AssessmentMeaning.NotAchievedObstacle, ClosureReason.NoLongerFeasible, null)]
    [InlineData(AssessmentMeaning.Superseded, ClosureReason.Superseded, null)]
    [InlineData(AssessmentMeaning.Superseded, ClosureReason.Withdrawn, null)]
    [InlineData(AssessmentMeaning.Superseded, ClosureReason.NotAchieved, Refusal.AssessmentAgainstTheClosing)]
    [InlineData(AssessmentMeaning.AcceptableProgressContinue, ClosureReason.Achieved, Refusal.GoesOnAndIsClosed)]
    [InlineData(AssessmentMeaning.UnacceptableProgressContinue, ClosureReason.Superseded, Refusal.GoesOnAndIsClosed)]
    [InlineData(AssessmentMeaning.NotForThisSession, ClosureReason.Withdrawn, Refusal.GoesOnAndIsClosed)]
    [InlineData(AssessmentMeaning.NotForThisSession, null, null)]
    public void Decide_JudgedAndClosedAtOnce_SaysOneThing(AssessmentMeaning meaning, ClosureReason? closing, Refusal? refusal)
    {
        var decision = Decision(Known.Meeting(Known.Today), "Words.") with { Category = Known.Category(meaning), Closing = closing };

        Assert.Equal(refusal, Known.Answered().Decide(decision, Known.Today).Refusal);
    }

    [Fact]
    public void Decide_AchievedWhileADeliveryIsNotAccepted_IsRefusedUntilItIs()
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        var dispute = Decision(Known.Meeting(Known.Today), "Nobody has seen it.") with { Category = Achieved, NotAccepted = [new(promise, promise.OnlyOccurrence)] };
        Assert.Equal(Refusal.AchievedAndDisputed, recommendation.Decide(dispute, Known.Today).Refusal);
        Decide(recommendation, "Nobody has seen it.", Known.Meeting(Known.Today.AddDays(-1)), dispute: promise);
        var close = Decision(Known.Meeting(Known.Today), "It is there now.") with { Closing = ClosureReason.Achieved };
        Assert.Equal(Refusal.AchievedAndDisputed, recommendation.Decide(close, Known.Today).Refusal);

        Assert.True(recommendation.Decide(close with { Accepted = [new(promise, promise.OnlyOccurrence)] }, Known.Today).IsDone);

        Assert.Equal((ClosureReason.Achieved, false), (recommendation.ClosureReason!.Value, recommendation.IsDisputed));
    }

    [Fact]
    public void Decide_TheSameTwice_IsRecordedOnce()
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        var decision = Decision(Known.Meeting(Known.Today), "Not so.") with
        {
            Category = Known.Category(AssessmentMeaning.NotAchievedObstacle),
            NotAccepted = [new(promise, promise.OnlyOccurrence)],
            Closing = ClosureReason.NotAchieved,
        };
        Assert.False(recommendation.HasRecorded(decision));
        Assert.True(recommendation.Decide(decision, Known.Today).IsDone);
        Assert.Equal("DeliveryDisputed RecommendationAssessed RecommendationClosed", Known.Happened(recommendation));
        Known.Quiet(recommendation);

        Assert.True(recommendation.HasRecorded(decision));
        Assert.True(recommendation.Decide(decision, Known.Today).IsDone);

        Assert.Empty(recommendation.Events);
        Assert.Equal((1, 1, 1), (recommendation.Assessments.Count, recommendation.Verdicts.Count, recommendation.Closures.Count));
    }

    [Fact]
    public void Decide_ACancelledMeeting_DecidedNothing()
    {
        var (recommendation, meeting) = (Known.Answered(), Known.Meeting(Known.Today));
        meeting.Cancel(Known.Today, "Snow.");

        Assert.Equal(Refusal.MeetingCancelled, recommendation.Decide(Decision(meeting, null) with { Category = Achieved }, Known.Today).Refusal);
    }

    [Fact]
    public void ClaimsBefore_OnceJudged_AreThoseReportedSince()
    {
        var (recommendation, promise) = Delivered(new DateOnly(2018, 12, 20));
        var next = Known.Meeting(Known.Today.AddDays(60));
        Assert.Single(recommendation.ClaimsBefore(next));
        recommendation.Assess(new(Known.Meeting(Known.Today.AddDays(1)), Achieved));

        Assert.Empty(recommendation.ClaimsBefore(next));

        Decide(recommendation, "Not so.", dispute: promise);
        Assert.True(Assert.Single(recommendation.ClaimsBefore(next)).IsDisputed);
    }

    private static (Recommendation Recommendation, Commitment Promise) Delivered(DateOnly on)
    {
        var recommendation = Known.Answered(Known.Promise(December));
        var promise = recommendation.Promises.Single();
        Assert.True(Report(recommendation, promise, ProgressClaim.Delivered, on).IsDone);
        return (Known.Quiet(recommendation), promise);
    }

    private static Outcome Report(Recommendation recommendation, Commitment promise, ProgressClaim claim, DateOnly? on) =>
        recommendation.ReportProgress(promise, null, Known.Report(claim, on), Known.Today);

    private static Decision Decision(Meeting meeting, string? words) => new(meeting, null, words, null, null, null, [], [], null, 12);

    private static Refusal? Decide(
        Recommendation recommendation, string? words, Meeting? meeting = null, Commitment? dispute = null, Commitment? accept = null) =>
        recommendation.Decide(
            Decision(meeting ?? Known.Meeting(Known.Today), words) with
            {
                Minute = "14",
                NotAccepted = dispute is null ? [] : [new(dispute, dispute.Occurrences.FirstOrDefault())],
                Accepted = accept is null ? [] : [new(accept, accept.Occurrences.FirstOrDefault())],
            },
            Known.Today).Refusal;
}
