using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);

    [Theory]
    [InlineData("2019-03-01", true)]
    [InlineData("2019-03-02", false)]
    [InlineData("2019-03-03", false)]
    [InlineData("2019-04-19", false)]
    [InlineData("2020-05-04", true)] // the early May holiday moved to VE Day
    [InlineData("2020-05-08", false)]
    [InlineData("2022-09-19", false)]
    [InlineData("2018-11-30", true)]
    public void IsWorkingDay_AnyDay_KnowsWeekendsAndHolidays(string day, bool working) =>
        Assert.Equal(working, England.IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void IsWorkingDay_StAndrewsDay_IsOffInScotlandOnly()
    {
        var day = new DateOnly(2018, 11, 30);

        Assert.False(WorkingDays.For(Nation.Scotland).IsWorkingDay(day));
        Assert.True(WorkingDays.For(Nation.NorthernIreland).IsWorkingDay(day));
    }

    [Fact]
    public void IsHoliday_CouncilsOwnClosure_IsTakenAsGiven()
    {
        var days = new WorkingDays([new(2018, 12, 27)]);

        Assert.True(days.IsHoliday(new(2018, 12, 27)));
        Assert.False(days.IsHoliday(new(2018, 12, 25)));
        Assert.False(days.IsHoliday(new(2018, 12, 29)));
    }

    [Theory]
    [InlineData("2019-03-29", "2019-03-29", "2019-03-29")]
    [InlineData("2019-03-31", "2019-03-29", "2019-04-01")]
    [InlineData("2019-04-21", "2019-04-18", "2019-04-23")]
    [InlineData("2018-12-25", "2018-12-24", "2018-12-27")]
    [InlineData("2020-12-26", "2020-12-24", "2020-12-29")]
    public void OnOrBeforeAndOnOrAfter_AnyDay_GiveTheNearestWorkingDay(string day, string before, string after)
    {
        Assert.Equal(DateOnly.Parse(before), England.OnOrBefore(DateOnly.Parse(day)));
        Assert.Equal(DateOnly.Parse(after), England.OnOrAfter(DateOnly.Parse(day)));
    }

    [Theory]
    [InlineData("2019-03-01", 0, "2019-03-01")]
    [InlineData("2019-03-02", 0, "2019-03-04")]
    [InlineData("2019-03-01", 1, "2019-03-04")]
    [InlineData("2019-03-02", 1, "2019-03-04")]
    [InlineData("2019-03-01", 5, "2019-03-08")]
    [InlineData("2019-04-18", 1, "2019-04-23")]
    [InlineData("2018-12-21", 5, "2019-01-02")]
    [InlineData("2019-03-04", -1, "2019-03-01")]
    [InlineData("2019-03-03", -1, "2019-03-01")]
    [InlineData("2019-04-23", -2, "2019-04-17")]
    [InlineData("2019-01-02", -5, "2018-12-21")]
    public void Add_WorkingDays_SkipsDaysOff(string day, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), England.Add(DateOnly.Parse(day), count));

    [Theory]
    [InlineData("2018-11-07", "2018-10-30")] // Wednesday: the Tuesday of the week before
    [InlineData("2019-03-04", "2019-02-22")] // Monday: the Friday of two weeks before
    [InlineData("2019-03-08", "2019-02-28")]
    [InlineData("2019-04-24", "2019-04-12")] // over Easter
    [InlineData("2019-05-07", "2019-04-26")] // over the early May holiday
    [InlineData("2019-01-08", "2018-12-28")] // over the New Year
    [InlineData("2022-06-08", "2022-05-27")] // over the jubilee's two days
    [InlineData("2022-09-21", "2022-09-12")] // over the day of the funeral
    public void PapersPublicBefore_Meeting_LeavesFiveClearWorkingDays(string meeting, string expected)
    {
        var published = England.PapersPublicBefore(DateOnly.Parse(meeting));

        Assert.Equal(DateOnly.Parse(expected), published);
        Assert.Equal(5, Enumerable.Range(published.DayNumber + 1, DateOnly.Parse(meeting).DayNumber - published.DayNumber - 1)
            .Count(day => England.IsWorkingDay(DateOnly.FromDayNumber(day))));
    }

    [Fact]
    public void PapersPublicBefore_WalesThreeClearDays_CountsThree() =>
        Assert.Equal(new DateOnly(2018, 11, 1), England.PapersPublicBefore(new(2018, 11, 7), clearDays: 3));
}
