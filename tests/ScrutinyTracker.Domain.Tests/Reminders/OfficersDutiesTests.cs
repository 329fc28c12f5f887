using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

/// <summary>When the work of officers and chairs is due, and how a reminder names it.</summary>
public sealed class OfficersDutiesTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);

    [Theory]
    [InlineData(DateDecider.Officer, "2019-03-01", "2019-06-30", null, "2019-03-08")]
    [InlineData(DateDecider.Chair, "2019-03-01", "2019-06-30", "2019-03-19", "2019-03-08")]
    [InlineData(DateDecider.Officer, "2019-04-17", "2019-06-30", null, "2019-04-26")] // Good Friday and Easter Monday between
    [InlineData(DateDecider.Officer, "2019-03-01", "2019-03-05", null, "2019-03-05")] // the date that is to move comes first
    [InlineData(DateDecider.Officer, "2019-03-01", "2019-02-20", null, "2019-03-01")] // asked for when it was late already
    [InlineData(DateDecider.Committee, "2019-03-01", "2019-03-05", "2019-03-19", "2019-03-19")] // no meeting comes sooner for it
    [InlineData(DateDecider.Committee, "2019-03-01", "2019-06-30", null, "2019-03-08")] // no meeting is entered
    public void DecidingBy_AfterAWorkingWeekOrWithThePapers(DateDecider decider, string askedOn, string due, string? papersOn, string expected)
    {
        var by = DecidingBy.Of(decider, DateOnly.Parse(askedOn), DateOnly.Parse(due), papersOn is null ? null : DateOnly.Parse(papersOn), England);

        Assert.Equal(DateOnly.Parse(expected), by.On);
        Assert.Contains("asked for on", by.Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-03-01", "2019-03-01", "2019-03-01")]
    [InlineData("2019-02-28", "2019-04-30", "2019-03-01 2019-04-01")]
    [InlineData("2019-03-07", "2019-03-07", "2019-03-01")] // within the week it is caught up
    [InlineData("2019-03-08", "2019-04-30", "2019-04-01")] // later it waits for the next
    [InlineData("2019-05-31", "2019-06-30", "2019-06-03")] // 1 June is a Saturday
    [InlineData("2019-12-31", "2020-01-02", "2020-01-02")] // after New Year's Day
    [InlineData("2020-01-02", "2020-01-01", "")]
    public void MonthlyLook_IsOnTheFirstWorkingDay(string today, string until, string expected) => Assert.Equal(
        expected, string.Join(' ', MonthlyLook.DaysUntil(DateOnly.Parse(today), DateOnly.Parse(until), 1, ChasingPauses.None, England).Select(day => $"{day:yyyy-MM-dd}")));

    [Theory]
    [InlineData(0, 0, false, "")]
    [InlineData(1, 0, false, "1 report is promised for it")]
    [InlineData(2, 1, true, "2 reports are promised for it; 1 answer is due by it; a monitoring round is open for it")]
    public void PapersExpected_SaysWhatThereIs(int reports, int answers, bool hasRound, string expected)
    {
        var papers = new PapersExpected(reports, answers, hasRound);

        Assert.Equal(expected, papers.InWords);
        Assert.Equal(expected.Length > 0, papers.IsAny);
    }

    [Theory]
    [InlineData(1, 0, 0, "1 promise has no date")]
    [InlineData(2, 0, 1, "2 promises have no date; 1 recommendation is open for more than 12 months, and nothing is due")]
    [InlineData(0, 2, 2, "2 answers have no day to come by, because the receipt of what was asked is not recorded; 2 recommendations are open for more than 12 months, and nothing is due")]
    public void LingeringCount_SaysWhatThereIs(int promises, int answers, int tooLong, string expected) =>
        Assert.Equal(expected, new LingeringCount(promises, answers, tooLong).InWords);

    [Fact]
    public void EveryKind_HasItsWordsAndALadderThatMayBeSettled()
    {
        foreach (var kind in Enum.GetValues<ObligationKind>())
        {
            Assert.NotEqual(kind.ForPeople(), kind.ForPeople("CYP-2018-19-R04"));
            Assert.Contains("CYP-2018-19-R04", kind.ForPeople("CYP-2018-19-R04"), StringComparison.Ordinal);
            Assert.Contains("CYP-2018-19-R04", kind.InASentence("CYP-2018-19-R04"), StringComparison.Ordinal);
            Assert.NotEmpty(kind.OfARecommendation());
            Assert.Null(LadderRules.Check(ReminderLadders.DefaultOf(kind)));
        }
    }
}
