using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

public sealed class ReminderLadderTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);

    [Theory]
    [InlineData("2019-03-29", "2019-03-01 -28, 2019-03-15 -14, 2019-03-26 -3, 2019-03-29 0, 2019-04-05 7, 2019-04-12 14")]
    [InlineData("2019-03-31", "2019-03-01 -28, 2019-03-15 -14, 2019-03-28 -3, 2019-03-29 0, 2019-04-05 7, 2019-04-12 14")] // a Sunday: the Friday before
    [InlineData("2019-04-22", "2019-03-25 -28, 2019-04-08 -14, 2019-04-18 0, 2019-04-29 7")] // Easter Monday: three days before and the day itself meet on Thursday
    public void StagesBetween_WholeLadder_RollsBackOffDaysOff(string due, string expected)
    {
        var stages = ReminderLadder.Default.StagesBetween(DateOnly.Parse(due), new(2019, 1, 1), new(2019, 4, 30), England);

        Assert.StartsWith(expected, string.Join(", ", stages.Select(step => $"{step.SendOn:yyyy-MM-dd} {step.Stage.DaysFromDue}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-02-28", null)]
    [InlineData("2019-03-01", -28)]
    [InlineData("2019-03-14", -28)]
    [InlineData("2019-03-15", -14)]
    [InlineData("2019-03-28", -3)]
    [InlineData("2019-03-29", 0)]
    [InlineData("2019-03-31", 0)]
    [InlineData("2019-04-04", 0)]
    [InlineData("2019-04-05", 7)]
    [InlineData("2019-04-11", 7)]
    [InlineData("2019-04-12", 14)]
    [InlineData("2039-03-31", 7301)]
    public void NewestReached_DueOnASunday_IsTheLastThatWentOut(string today, int? stage) =>
        Assert.Equal(stage, ReminderLadder.Default.NewestReached(new(2019, 3, 31), DateOnly.Parse(today), England)?.Stage.DaysFromDue);

    [Theory]
    [InlineData("2019-02-28", "2019-03-28")]
    [InlineData("2019-03-01", "2019-03-31")] // a Friday: what is named for Saturday and Sunday went out
    [InlineData("2019-03-02", "2019-03-31")]
    [InlineData("2019-03-04", "2019-04-01")]
    [InlineData("2019-04-18", "2019-05-20")] // before Easter
    public void DueByNow_IsTheLastDueDayThatWasWrittenAbout(string today, string expected)
    {
        var (day, last) = (DateOnly.Parse(today), DateOnly.Parse(expected));

        Assert.Equal(last, ReminderLadder.Default.DueByNow(day, England));
        Assert.NotNull(ReminderLadder.Default.NewestReached(last, day, England));
        Assert.Null(ReminderLadder.Default.NewestReached(last.AddDays(1), day, England));
    }

    [Fact]
    public void SendOn_DayOff_IsTheWorkingDayBefore() =>
        Assert.Equal(new DateOnly(2019, 4, 18), ReminderLadder.SendOn(new(2019, 4, 22), ReminderStage.OnTheDay, England));

    [Fact]
    public void StagesBetween_NoChasingAfterTheDay_Stops()
    {
        var once = new ReminderLadder([7], OnTheDay: false, EveryDaysOverdue: 0);

        var stages = once.StagesBetween(new(2019, 3, 29), new(2019, 1, 1), new(2029, 1, 1), England);

        Assert.Equal([(new ReminderStage(-7), new DateOnly(2019, 3, 22))], stages);
        Assert.Equal(new ReminderStage(-7), once.NewestReached(new(2019, 3, 29), new(2029, 1, 1), England)?.Stage);
    }

    [Fact]
    public void StagesBetween_AHundredYearsOverdue_CostsNoMoreThanAWeek()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        for (var i = 0; i < 5_000; i++)
            Assert.Single(ReminderLadder.Default.StagesBetween(new(1919, 3, 31), new(2019, 3, 4), new(2019, 3, 8), England));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }

    /// <summary>Against the plain way: every step of the ladder, moved off days off, of those on one day the last.</summary>
    [Fact]
    public void StagesBetweenAndNewestReached_RandomDates_AgreeWithThePlainWay()
    {
        var random = new Random(20190331);
        for (var i = 0; i < 1_000; i++)
        {
            var ladder = new ReminderLadder(random.GetItems([1, 2, 3, 7, 14, 28], random.Next(4)).Distinct().ToArray(), random.Next(2) == 0, random.Next(10));
            var due = new DateOnly(2018, 10, 1).AddDays(random.Next(1500));
            var from = due.AddDays(random.Next(-60, 120));
            var to = from.AddDays(random.Next(-1, 40));
            var plain = Plainly(ladder, due);

            Assert.Equal(plain.Where(step => step.SendOn >= from && step.SendOn <= to), ladder.StagesBetween(due, from, to, England));
            Assert.Equal(plain.Where(step => step.SendOn <= to).Select(step => ((ReminderStage, DateOnly)?)step).LastOrDefault(), ladder.NewestReached(due, to, England));
        }
    }

    private static List<(ReminderStage Stage, DateOnly SendOn)> Plainly(ReminderLadder ladder, DateOnly due)
    {
        var days = ladder.DaysBefore.Select(before => -before);
        if (ladder.OnTheDay)
            days = days.Append(0);
        if (ladder.EveryDaysOverdue > 0)
            days = days.Concat(Enumerable.Range(1, 200 / ladder.EveryDaysOverdue + 1).Select(times => times * ladder.EveryDaysOverdue));
        return
        [
            .. days.Select(day => (Stage: new ReminderStage(day), SendOn: England.OnOrBefore(due.AddDays(day))))
                .GroupBy(step => step.SendOn)
                .Select(sameDay => sameDay.MaxBy(step => step.Stage.DaysFromDue))
                .OrderBy(step => step.SendOn),
        ];
    }
}
