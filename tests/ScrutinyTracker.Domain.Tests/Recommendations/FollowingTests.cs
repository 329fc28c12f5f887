using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class FollowingTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);
    private static readonly Recurrence Twice = Recurrence.YearlyIn(3, 9) with { Count = 2 };

    [Theory]
    [InlineData(ProgressClaim.OnTrack, null, null, null)]
    [InlineData(ProgressClaim.Delayed, " ", null, Refusal.ReasonForClaimMissing)]
    [InlineData(ProgressClaim.Paused, null, null, Refusal.ReasonForClaimMissing)]
    [InlineData(ProgressClaim.WillNotBeDelivered, "", null, Refusal.ReasonForClaimMissing)]
    [InlineData(ProgressClaim.WillNotBeDelivered, "x", null, null)]
    [InlineData(ProgressClaim.Delivered, null, null, Refusal.DeliveryDateMissing)]
    [InlineData(ProgressClaim.Delivered, null, "2019-01-16", Refusal.DeliveryDateInTheFuture)]
    [InlineData(ProgressClaim.Delivered, null, "2019-01-15", null)]
    [InlineData(ProgressClaim.Delivered, null, "2018-11-06", Refusal.DeliveryDateBeforeThePromise)]
    [InlineData(ProgressClaim.Delivered, null, "2018-11-07", null)]
    [InlineData(ProgressClaim.OnTrack, null, "2019-01-15", Refusal.NotADeliveryClaim)]
    public void ReportProgress_AClaim_NeedsWhatMakesItCheckable(ProgressClaim claim, string? reason, string? deliveredOn, Refusal? refusal)
    {
        var recommendation = Known.Answered(Known.Promise(March));
        var promise = Known.Quiet(recommendation.Promises.Single());
        var report = Known.Report(claim, deliveredOn is null ? null : DateOnly.Parse(deliveredOn), reason);

        Assert.Equal(refusal, recommendation.ReportProgress(promise, null, report, Known.Today).Refusal);

        Assert.Equal(refusal is null ? claim : ProgressClaim.NotStarted, promise.Progress);
        Assert.Equal(refusal is null ? "ProgressReported" : "", Known.Happened(promise));
        Assert.Equal(refusal is null ? 1 : 0, recommendation.Updates.Count);
    }

    [Fact]
    public void ReportProgress_NamingADueDate_DeliversThatOne()
    {
        var (recommendation, promise) = Recurring();
        var september = promise.Occurrences.Last();

        recommendation.ReportProgress(promise, september, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today);

        Assert.Equal((Known.Today, "March 2019"), (september.DeliveredOn, recommendation.NextDue.ToString()));
        Assert.Equal(ProgressClaim.PartlyDelivered, promise.Progress);
        Assert.Equal(Refusal.OccurrenceAlreadyDelivered, Deliver(recommendation, promise, september));
    }

    [Fact]
    public void ReportProgress_EverythingDelivered_RefusesAnotherDelivery()
    {
        var (recommendation, promise) = Recurring();
        Assert.Null(Deliver(recommendation, promise));
        Assert.Null(Deliver(recommendation, promise));
        Assert.Equal(ProgressClaim.Delivered, promise.Progress);

        Assert.Equal(Refusal.OccurrenceAlreadyDelivered, Deliver(recommendation, promise));
    }

    [Fact]
    public void ReportProgress_OfAPromiseWithoutAnEnd_IsNeverDone()
    {
        var recommendation = Known.Answered(Known.Promise(March, Recurrence.Yearly()));
        var promise = recommendation.Promises.Single();
        while (promise.EarliestOpen is not null)
            Assert.Null(Deliver(recommendation, promise));

        Assert.Equal(ProgressClaim.PartlyDelivered, promise.Progress);
    }

    [Fact]
    public void ReportProgress_GivenUpAndTakenUpAgain_IsChasedAgain()
    {
        var (recommendation, promise) = Recurring();
        Deliver(recommendation, promise);

        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.WillNotBeDelivered), Known.Today);
        Assert.Equal((null, ProgressClaim.WillNotBeDelivered), (recommendation.NextDue, recommendation.Progress));

        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.Delayed), Known.Today);
        Assert.Equal("September 2019", recommendation.NextDue.ToString());
    }

    [Fact]
    public void ReportProgress_GivenUpButDeliveredAfterAll_IsDelivered()
    {
        var recommendation = Known.Answered(Known.Promise(March));
        var promise = recommendation.Promises.Single();
        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.WillNotBeDelivered), Known.Today);

        Assert.Null(Deliver(recommendation, promise));

        Assert.Equal((ProgressClaim.Delivered, 0), (recommendation.Progress, recommendation.MostDaysLate));
    }

    [Theory]
    [InlineData(ProgressClaim.OnTrack, "March 2019")]
    [InlineData(ProgressClaim.WillNotBeDelivered, null)]
    public void ReportProgress_WronglyDeliveredThenAnotherClaim_TakesTheDeliveryBack(ProgressClaim claim, string? nextDue)
    {
        var recommendation = Known.Answered(Known.Promise(March));
        var promise = Known.Quiet(recommendation.Promises.Single());
        Deliver(recommendation, promise);

        Assert.True(recommendation.ReportProgress(promise, null, Known.Report(claim), Known.Today).IsDone);

        Assert.Null(promise.Occurrences.Single().DeliveredOn);
        Assert.Equal((nextDue, claim, null), (recommendation.NextDue?.ToString(), recommendation.Progress, recommendation.MostDaysLate));
        Assert.Equal([ProgressClaim.Delivered, claim], recommendation.Updates.Select(update => update.Claim));
        Assert.Equal("ProgressReported ProgressReported", Known.Happened(promise));
        Assert.Null(Deliver(recommendation, promise));
    }

    [Fact]
    public void ReportProgress_AnotherClaimAboutADeliveredDateOfSeveral_ReopensThatOneOnly()
    {
        var (recommendation, promise) = Recurring();
        Deliver(recommendation, promise);
        Deliver(recommendation, promise);
        var september = promise.Occurrences.Last();

        recommendation.ReportProgress(promise, september, Known.Report(ProgressClaim.OnTrack), Known.Today);

        Assert.Equal([Known.Today, null], promise.Occurrences.Select(occurrence => occurrence.DeliveredOn));
        Assert.Equal(("September 2019", ProgressClaim.OnTrack), (recommendation.NextDue.ToString(), promise.Progress));
        Assert.Equal("September 2019", Assert.IsType<ProgressReported>(promise.Events[^1]).Due);
    }

    [Fact]
    public void ReportProgress_AfterClosure_IsRefused()
    {
        var (recommendation, promise) = Recurring();
        recommendation.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today));

        Assert.Equal(Refusal.RecommendationClosed, Deliver(recommendation, promise));
    }

    [Fact]
    public void ReportProgress_WithEvidence_KeepsItWithTheUpdate()
    {
        var (recommendation, promise) = Recurring();
        var report = Known.Report(ProgressClaim.OnTrack) with { Evidence = [new("Minutes", "https://example.org/minutes", Known.Today)] };

        recommendation.ReportProgress(promise, null, report, Known.Today);

        var update = Assert.Single(recommendation.Updates);
        Assert.Equal(("Minutes", (DateOnly?)Known.Today), (update.Evidence.Single().Label, update.Evidence.Single().TakenOn));
        Assert.Equal((promise, (Occurrence?)null), (update.Commitment, update.Occurrence));
    }

    [Fact]
    public void ExtendRecurrences_OfAPromiseWithoutAnEnd_WritesOutItsDates()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.Day(new(2019, 1, 31)), Recurrence.Monthly(6)));
        var promise = Known.Quiet(recommendation.Promises.Single());
        Assert.Equal(3, promise.Occurrences.Count);

        recommendation.ExtendRecurrences(new(2020, 7, 30));
        Assert.Empty(promise.Events);
        recommendation.ExtendRecurrences(new(2021, 2, 28));

        Assert.Equal(["2019-01-31", "2019-07-31", "2020-01-31", "2020-07-31", "2021-01-31"], promise.Occurrences.Select(each => $"{each.Due.On:yyyy-MM-dd}"));
        Assert.Equal([1, 2, 3, 4, 5], promise.Occurrences.Select(each => each.Sequence));
        Assert.Equal("PartAdded PartAdded", Known.Happened(promise));
    }

    [Fact]
    public void ExtendRecurrences_OfWhatEnds_AddsNothing()
    {
        var (ended, twice) = Recurring();
        var (closed, endless) = Recurring(Recurrence.Monthly());
        closed.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today));
        var before = endless.Occurrences.Count;

        ended.ExtendRecurrences(new(2030, 1, 1));
        closed.ExtendRecurrences(new(2030, 1, 1));

        Assert.Equal((2, before), (twice.Occurrences.Count, endless.Occurrences.Count));
    }

    private static (Recommendation Recommendation, Commitment Promise) Recurring(Recurrence? recurrence = null)
    {
        var recommendation = Known.Answered(Known.Promise(March, recurrence ?? Twice));
        return (recommendation, recommendation.Promises.Single());
    }

    private static Refusal? Deliver(Recommendation recommendation, Commitment promise, Occurrence? occurrence = null) =>
        recommendation.ReportProgress(promise, occurrence, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today).Refusal;
}
