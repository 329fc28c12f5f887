using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class ResponseRegimeTests
{
    [Theory]
    [InlineData(PeriodRule.MonthsBeginningWith, 2, ClockStart.ReceiptOrLaterNotice, "two months beginning with the day of receipt, or of the notice if that is later")]
    [InlineData(PeriodRule.DaysAfter, 28, ClockStart.Request, "28 days after the day of the request")]
    [InlineData(PeriodRule.WorkingDaysAfter, 1, ClockStart.Receipt, "one working day after the day of receipt")]
    [InlineData(PeriodRule.ClearDaysAfter, 10, ClockStart.Report, "ten clear days after the date of the recommendations")]
    [InlineData(PeriodRule.DaysBeginningWith, 14, ClockStart.Receipt, "14 days beginning with the day of receipt")]
    public void InWords_Rule_SaysPeriodAndBeginning(PeriodRule rule, int length, ClockStart start, string words) =>
        Assert.Equal(words, new ResponseRegime(Known.ExecutiveDetails with { Rule = rule, Length = length, Start = start }).InWords);

    [Theory]
    [InlineData(PeriodRule.MonthsAfter, 0, null, Refusal.PeriodTooShort)]
    [InlineData(PeriodRule.MonthsBeginningWith, 25, null, Refusal.PeriodTooLong)]
    [InlineData(PeriodRule.MonthsAfter, 24, null, null)]
    [InlineData(PeriodRule.DaysAfter, 366, null, null)]
    [InlineData(PeriodRule.WorkingDaysAfter, 367, null, Refusal.PeriodTooLong)]
    [InlineData(PeriodRule.DaysAfter, 28, "2012-05-03", Refusal.RegimeEndsBeforeItBegins)]
    [InlineData(PeriodRule.DaysAfter, 28, "2012-05-04", null)]
    public void Edit_Details_AreChecked(PeriodRule rule, int length, string? inForceTo, Refusal? refusal)
    {
        var regime = new ResponseRegime(Known.ExecutiveDetails);
        var edited = regime.Details with { Rule = rule, Length = length, InForceTo = inForceTo is null ? null : DateOnly.Parse(inForceTo) };

        Assert.Equal(refusal, regime.Edit(edited).Refusal);
        Assert.Equal(refusal is null ? edited : Known.ExecutiveDetails, regime.Details);
    }

    [Fact]
    public void Edit_Details_LeavesWhatWasBeforeInHistory()
    {
        var regime = Known.Quiet(new ResponseRegime(Known.ExecutiveDetails));

        regime.Edit(regime.Details with { Length = 3, Source = "A new Act" });

        Assert.Equal("Period: two months beginning with > three months beginning with; Source: Local Government Act 2000 s.9FE > A new Act", Known.Changed(regime));
    }
}
