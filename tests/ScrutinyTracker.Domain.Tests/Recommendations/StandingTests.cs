using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class StandingTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);
    private static readonly DueDate June = DueDate.Month(2019, 6);

    [Fact]
    public void NextDue_BeforeItIsSent_IsNothing() =>
        Assert.Equal((null, TimelinessKind.NoDate), (Known.Drafted().NextDue, Known.Drafted().TimelinessOn(Known.Today).Kind));

    [Fact]
    public void NextDue_OfSeveralPromises_IsTheEarliestWithItsWords() =>
        Assert.Equal("March 2019", Known.Answered(Known.Promise(June), Known.Promise(March)).NextDue.ToString());

    [Fact]
    public void NextDue_OfAYear_KeepsItsFirstDay()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.FinancialYear(2019)));

        Assert.Equal(DueDate.FinancialYear(2019), recommendation.NextDue);
        Assert.Equal("2019/20", recommendation.NextDue.ToString());
    }

    [Theory]
    [InlineData(Position.NotedOnly, "2019-01-06", false)] // received without a decision: the clock goes on
    [InlineData(Position.NotAccepted, null, true)]
    [InlineData(Position.ReferredElsewhere, null, true)]
    [InlineData(Position.Accepted, null, true)]
    public void NextDue_WhenAnswered_StopsTheResponseClock(Position position, string? nextDue, bool answered)
    {
        var recommendation = Known.Answered(position);

        Assert.Equal((nextDue ?? "", answered), ($"{recommendation.NextDueOn:yyyy-MM-dd}", recommendation.IsAnswered));
    }

    [Fact]
    public void NextDue_NotedOnlyWithAPromise_IsTheEarlierOfBoth()
    {
        Assert.Equal(new DateOnly(2019, 1, 6), Known.Answered(Position.NotedOnly, Known.Promise(March)).NextDueOn);
        Assert.Equal(new DateOnly(2018, 12, 31), Known.Answered(Position.NotedOnly, Known.Promise(DueDate.Month(2018, 12))).NextDueOn);
    }

    [Fact]
    public void NextDue_OnceDelivered_IsTheNextOne()
    {
        var recommendation = Known.Answered(Known.Promise(March, Recurrence.YearlyIn(3, 9) with { Count = 2 }));

        Deliver(recommendation, new(2019, 1, 10));
        Assert.Equal("September 2019", recommendation.NextDue.ToString());

        Deliver(recommendation, new(2019, 1, 12));
        Assert.Null(recommendation.NextDue);
    }

    [Fact]
    public void UndatedPromises_CountWhatStandsUndone()
    {
        var recommendation = Known.Answered(Known.Promise(), Known.Promise(), Known.Promise(March));
        Assert.Equal(2, recommendation.UndatedPromises);

        Deliver(recommendation, new(2019, 1, 10));

        Assert.Equal(1, recommendation.UndatedPromises);
        Assert.Equal(0, recommendation.MostDaysLate);
    }

    [Theory]
    [InlineData("2018-12-20", "2019-01-10", 10)] // December was due on the 31st
    [InlineData("2018-12-31", "2018-12-31", 0)]
    public void MostDaysLate_OfAllDelivered_IsTheWorst(string first, string second, int worst)
    {
        var december = DueDate.Month(2018, 12);
        var recommendation = Known.Answered(Known.Promise(december), Known.Promise(december));

        foreach (var (promise, on) in recommendation.Promises.Zip([first, second]).ToList())
            recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.Delivered, DateOnly.Parse(on)), Known.Today);

        Assert.Equal(worst, recommendation.MostDaysLate);
        Assert.Equal(worst > 0 ? "delivered 10 days late" : "delivered on time", recommendation.TimelinessOn(Known.Today).InWords);
    }

    [Theory]
    [InlineData("2019-01-14", 30, TimelinessKind.Overdue)] // what is open decides first
    [InlineData("2019-01-15", null, TimelinessKind.DueToday)]
    [InlineData("2019-01-16", 0, TimelinessKind.DueSoon)]
    [InlineData("2019-06-30", null, TimelinessKind.DueLater)]
    [InlineData(null, 0, TimelinessKind.DeliveredOnTime)]
    [InlineData(null, 1, TimelinessKind.DeliveredLate)]
    [InlineData(null, null, TimelinessKind.NoDate)]
    public void Timeliness_FromTheKeptFacts_IsOneWord(string? nextDueOn, int? mostDaysLate, TimelinessKind kind) =>
        Assert.Equal(kind, Recommendation.Timeliness(nextDueOn is null ? null : DateOnly.Parse(nextDueOn), mostDaysLate, Known.Today).Kind);

    [Fact]
    public void Progress_OverAllPromises_IsOneClaim()
    {
        var recommendation = Known.Answered(Known.Promise(March), Known.Promise(June));
        Assert.Equal(ProgressClaim.NotStarted, recommendation.Progress);

        Deliver(recommendation, new(2019, 1, 10));

        Assert.Equal(ProgressClaim.PartlyDelivered, recommendation.Progress);
    }

    [Fact]
    public void Close_WhateverIsOpen_IsChasedNoLonger()
    {
        var recommendation = Known.Answered(Position.NotedOnly, Known.Promise(March), Known.Promise());

        recommendation.Close(ClosureReason.NoLongerFeasible, "The service has gone.", Known.Meeting(Known.Today));

        Assert.Equal((null, 0), (recommendation.NextDue, recommendation.UndatedPromises));
    }

    private static void Deliver(Recommendation recommendation, DateOnly on) =>
        Assert.True(recommendation.ReportProgress(recommendation.Promises.First(), null, Known.Report(ProgressClaim.Delivered, on), Known.Today).IsDone);
}
