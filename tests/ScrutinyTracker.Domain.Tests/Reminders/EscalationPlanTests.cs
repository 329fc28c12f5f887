using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

public sealed class EscalationPlanTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);
    private static readonly DateOnly Due = new(2019, 3, 29);

    [Theory]
    [InlineData("2019-03-29", "2019-03-01", 7, "2019-04-05")]
    [InlineData("2019-03-30", "2019-03-01", 7, "2019-04-05")] // a Saturday a week later: the Friday before
    [InlineData("2019-03-29", "2019-03-01", 21, "2019-04-18")] // Good Friday: the Thursday before
    [InlineData("2019-03-29", "2019-03-01", 1, "2019-04-01")] // a Saturday, and the Friday before is the due day itself
    [InlineData("2019-04-18", "2019-03-01", 1, "2019-04-23")] // Easter
    [InlineData("2019-03-29", "2019-05-15", 7, "2019-05-22")] // told late: counted from then
    [InlineData("2019-03-29", "2019-03-29", 7, "2019-04-05")]
    public void SendOn_IsAWorkingDayOnWhichItIsOverdue(string due, string told, int daysOverdue, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), EscalationPlan.SendOn(DateOnly.Parse(due), DateOnly.Parse(told), new(daysOverdue, EscalateTo.Chair), England));

    [Theory]
    [InlineData("2019-04-04", "")]
    [InlineData("2019-04-05", "7")]
    [InlineData("2019-04-06", "")] // a Saturday
    [InlineData("2019-04-08", "7")] // it was missed on Friday
    [InlineData("2019-04-18", "7")] // both are reached: the letter comes first
    [InlineData("2019-06-03", "7")]
    public void Between_OneDayWithNothingWritten_IsTheLetter(string today, string expected) =>
        Assert.Equal(expected, Sweep(DateOnly.Parse(today), []));

    [Theory]
    [InlineData("2019-04-08", "7", "")]
    [InlineData("2019-04-18", "7", "21")]
    [InlineData("2019-04-23", "21", "")] // a later one is written: the earlier never follows it
    [InlineData("2019-04-23", "7 21", "")]
    public void Between_WhatIsWritten_IsNotSentAgain(string today, string written, string expected) =>
        Assert.Equal(expected, Sweep(DateOnly.Parse(today), [.. written.Split(' ').Select(int.Parse)]));

    [Fact]
    public void Between_AWholeRangeAhead_HasEachStepOnItsDay()
    {
        var steps = EscalationPlan.Between(
            Due, Due, new(2019, 3, 1), new(2019, 4, 30), ReminderLadder.Default, England, new(2019, 3, 1), null, _ => false);

        Assert.Equal("7 2019-04-05, 21 2019-04-18", string.Join(", ", steps.Select(step => $"{step.Step.DaysOverdue} {step.SendOn:yyyy-MM-dd}")));
    }

    [Theory]
    [InlineData("2019-04-05", "2019-04-18")] // on time: the chair on the day of the ladder
    [InlineData("2019-04-30", "2019-05-14")] // late: two weeks after it, as the ladder has them apart
    [InlineData("2019-05-24", "2019-06-07")]
    public void Between_AfterALetter_TheChairIsToldAsLongAfterIt(string letterOn, string expected)
    {
        var letter = DateOnly.Parse(letterOn);
        var steps = EscalationPlan.Between(
            Due, Due, letter.AddDays(1), letter.AddDays(40), ReminderLadder.Default, England, letter, letter, step => step.DaysOverdue == 7);

        Assert.Equal($"21 {expected}", string.Join(", ", steps.Select(step => $"{step.Step.DaysOverdue} {step.SendOn:yyyy-MM-dd}")));
    }

    [Fact]
    public void Between_ARangeThatHasNotBegun_CatchesUpOnNothing() =>
        Assert.Empty(EscalationPlan.Between(Due, Due, new(2019, 4, 8), new(2019, 4, 9), ReminderLadder.Default, England, new(2019, 4, 1), null, _ => false));

    private static string Sweep(DateOnly today, int[] written)
    {
        var steps = EscalationPlan.Between(Due, Due, today, today, ReminderLadder.Default, England, today, null, step => written.Contains(step.DaysOverdue)).ToList();
        Assert.All(steps, step => Assert.Equal(today, step.SendOn));
        return string.Join(' ', steps.Select(step => step.Step.DaysOverdue));
    }
}
