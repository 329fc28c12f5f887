using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class ClockTests
{
    private static readonly DateOnly Due = new(2019, 1, 6);

    [Theory]
    [InlineData(ClockStart.ReceiptOrLaterNotice, "2022-05-18", "2022-05-19", "2022-07-18", "received 19 May 2022; two months beginning with that day end on 18 July 2022; LGA 2000")]
    [InlineData(ClockStart.ReceiptOrLaterNotice, "2022-05-19", "2022-05-19", "2022-07-18", "received 19 May 2022; two months beginning with that day end on 18 July 2022; LGA 2000")]
    [InlineData(ClockStart.ReceiptOrLaterNotice, "2022-05-23", "2022-05-19", "2022-07-22", "notice 23 May 2022, later than receipt on 19 May 2022; two months beginning with the day of the notice end on 22 July 2022; LGA 2000")]
    [InlineData(ClockStart.Receipt, "2022-05-23", "2022-05-19", "2022-07-18", "received 19 May 2022; two months beginning with that day end on 18 July 2022; LGA 2000")]
    [InlineData(ClockStart.Request, "2022-05-18", "2022-05-19", "2022-07-17", "requested 18 May 2022; two months beginning with that day end on 17 July 2022; LGA 2000")]
    [InlineData(ClockStart.Request, "2022-05-18", null, "2022-07-17", "requested 18 May 2022; two months beginning with that day end on 17 July 2022; LGA 2000")]
    [InlineData(ClockStart.Report, "2022-05-18", "2022-05-19", "2022-07-15", "recommendations of 16 May 2022; two months beginning with that day end on 15 July 2022; LGA 2000")]
    [InlineData(ClockStart.ReceiptOrLaterNotice, "2022-05-18", null, null, null)]
    [InlineData(ClockStart.Receipt, "2022-05-18", null, null, null)]
    public void Send_ARegime_StartsItsClockWithWhatTheWordsSay(ClockStart start, string notice, string? received, string? due, string? words)
    {
        var recommendation = Known.Drafted();

        var outcome = recommendation.SendForResponse(
            new(new(2022, 5, 16), DateOnly.Parse(notice), Day(received), Regime(details => details with { Start = start, Source = "LGA 2000" })), Known.England);

        Assert.True(outcome.IsDone);
        Assert.Equal((Day(due), words), (recommendation.ResponseDueOn, recommendation.ResponseDueBasis));
        Assert.Equal((Day(due), words), (recommendation.WorkedDueOn, recommendation.WorkedDueBasis));
        Assert.Equal(due is null, recommendation.AwaitsReceipt);
        Assert.Equal(due is null ? TimelinessKind.NoDate : TimelinessKind.DueLater, recommendation.TimelinessOn(new(2022, 5, 20)).Kind);
    }

    [Theory]
    [InlineData("2012-05-03", Refusal.RegimeNotInForce)]
    [InlineData("2012-05-04", null)]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", Refusal.RegimeNotInForce)]
    public void Send_ARegime_MustBeInForceOnTheDayOfTheNotice(string notice, Refusal? refusal)
    {
        var sending = new Sending(new(2012, 5, 1), DateOnly.Parse(notice), null, Regime(details => details with { InForceTo = new(2022, 12, 31) }));

        Assert.Equal(refusal, Known.Drafted().SendForResponse(sending, Known.England).Refusal);
    }

    [Fact]
    public void RecordReceipt_Later_StartsTheClock()
    {
        var recommendation = Unreceived();

        Assert.True(recommendation.RecordReceipt(new(2018, 11, 9), Known.England).IsDone);

        Assert.Equal((new DateOnly(2019, 1, 8), false), (recommendation.ResponseDueOn, recommendation.AwaitsReceipt));
        Assert.Equal(DueDate.Day(new(2019, 1, 8)), recommendation.NextDue);
        Assert.Equal("ReceiptRecorded", Known.Happened(recommendation));
        Assert.Equal(Refusal.ReceiptAlreadyRecorded, recommendation.RecordReceipt(new(2018, 11, 10), Known.England).Refusal);
    }

    [Fact]
    public void RecordReceipt_BeforeAgreementOrSending_IsRefused()
    {
        Assert.Equal(Refusal.ReceiptBeforeAgreement, Unreceived().RecordReceipt(Known.SentOn.AddDays(-1), Known.England).Refusal);
        Assert.Equal(Refusal.NotYetSentForResponse, Known.Drafted().RecordReceipt(Known.SentOn, Known.England).Refusal);
    }

    [Fact]
    public void CorrectSending_Dates_WorksTheSumAnewWithAReason()
    {
        var recommendation = Known.Sent();
        var corrected = recommendation.Sending! with { ReceivedOn = new(2018, 11, 14) };

        Assert.Equal(Refusal.ReasonMissing, recommendation.CorrectSending(corrected, " ", Known.England).Refusal);
        Assert.True(recommendation.CorrectSending(corrected, "The letter came a week later.", Known.England).IsDone);

        Assert.Equal(new DateOnly(2019, 1, 13), recommendation.ResponseDueOn);
        var happened = Assert.IsType<SendingCorrected>(Assert.Single(recommendation.Events));
        Assert.Equal((Due, new DateOnly(2019, 1, 13), "The letter came a week later."), (happened.From!.Value, happened.To!.Value, happened.Why));
        Assert.Equal("Received on: 7 November 2018 > 14 November 2018", string.Join("; ", happened.Changes.Select(change => $"{change.Field}: {change.Before} > {change.After}")));
    }

    [Fact]
    public void CorrectSending_WithNothingDifferent_IsRefused()
    {
        var recommendation = Known.Sent();

        Assert.Equal(Refusal.NothingToCorrect, recommendation.CorrectSending(recommendation.Sending!, "Why?", Known.England).Refusal);
    }

    [Fact]
    public void CorrectSending_TakingTheReceiptBack_StopsTheClock()
    {
        var recommendation = Known.Sent();

        Assert.True(recommendation.CorrectSending(recommendation.Sending! with { ReceivedOn = null }, "It went to the wrong address.", Known.England).IsDone);

        Assert.Equal((null, null, true), (recommendation.ResponseDueOn, recommendation.NextDue, recommendation.AwaitsReceipt));
    }

    [Fact]
    public void EditRegime_AfterSending_LeavesTheDeadlineAndItsSum()
    {
        var regime = Regime(details => details);
        var recommendation = Known.Drafted();
        recommendation.SendForResponse(new(Known.SentOn, Known.SentOn, Known.SentOn, regime), Known.England);
        var words = recommendation.ResponseDueBasis;

        Assert.True(regime.Edit(regime.Details with { Length = 3 }).IsDone);

        Assert.Equal((Due, words), (recommendation.ResponseDueOn, recommendation.ResponseDueBasis));
    }

    [Fact]
    public void OverrideDeadline_AnOfficersDate_StandsBesideTheWorkedOne()
    {
        var recommendation = Known.Sent();

        Assert.True(recommendation.OverrideDeadline(new(2019, 1, 16), "Cabinet meets on the 16th.").IsDone);

        Assert.Equal((new DateOnly(2019, 1, 16), "set by an officer: Cabinet meets on the 16th.", DeadlineOrigin.Officer),
            (recommendation.ResponseDueOn, recommendation.ResponseDueBasis, recommendation.ResponseDueOrigin));
        Assert.Equal((Due, DueDate.Day(new(2019, 1, 16))), (recommendation.WorkedDueOn, recommendation.NextDue));
        var happened = Assert.IsType<DeadlineOverridden>(Assert.Single(recommendation.Events));
        Assert.Equal((Due, new DateOnly(2019, 1, 16), Due), (happened.From!.Value, happened.To, happened.Worked!.Value));
    }

    [Fact]
    public void OverrideDeadline_WithTheWorkedDate_GoesBackToTheSum()
    {
        var recommendation = Known.Sent();
        var sum = recommendation.ResponseDueBasis;
        recommendation.OverrideDeadline(new(2019, 1, 16), "Cabinet meets on the 16th.");

        Assert.True(recommendation.OverrideDeadline(Due, "Cabinet was brought forward.").IsDone);

        Assert.Equal((Due, sum, DeadlineOrigin.Worked), (recommendation.ResponseDueOn, recommendation.ResponseDueBasis, recommendation.ResponseDueOrigin));
    }

    [Fact]
    public void CorrectSending_UnderAnOfficersDate_MovesOnlyTheWorkedOne()
    {
        var recommendation = Known.Sent();
        recommendation.OverrideDeadline(new(2019, 1, 16), "Cabinet meets on the 16th.");

        recommendation.CorrectSending(recommendation.Sending! with { ReceivedOn = new(2018, 11, 14) }, "The letter came later.", Known.England);

        Assert.Equal((new DateOnly(2019, 1, 16), new DateOnly(2019, 1, 13)), (recommendation.ResponseDueOn, recommendation.WorkedDueOn));
    }

    [Theory]
    [InlineData("2018-11-06", "Because", Refusal.DeadlineBeforeSending)]
    [InlineData("2019-01-06", "Because", Refusal.DeadlineUnchanged)]
    [InlineData("2019-01-16", " ", Refusal.ReasonMissing)]
    public void OverrideDeadline_WithoutSense_IsRefused(string dueOn, string reason, Refusal refusal)
    {
        var recommendation = Known.Sent();

        Assert.Equal(refusal, recommendation.OverrideDeadline(DateOnly.Parse(dueOn), reason).Refusal);
        Assert.Equal(Due, recommendation.ResponseDueOn);
    }

    [Fact]
    public void OverrideDeadline_BeforeTheClockHasStarted_GivesADate()
    {
        var recommendation = Unreceived();

        Assert.True(recommendation.OverrideDeadline(new(2019, 1, 16), "Agreed with the trust.").IsDone);

        Assert.Equal((new DateOnly(2019, 1, 16), true), (recommendation.ResponseDueOn, recommendation.AwaitsReceipt));
    }

    private static Recommendation Unreceived()
    {
        var recommendation = Known.Drafted();
        Assert.True(recommendation.SendForResponse(Known.Sending() with { ReceivedOn = null }, Known.England).IsDone);
        return Known.Quiet(recommendation);
    }

    private static ResponseRegime Regime(Func<RegimeDetails, RegimeDetails> change) => Known.Quiet(new ResponseRegime(change(Known.ExecutiveDetails)));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
