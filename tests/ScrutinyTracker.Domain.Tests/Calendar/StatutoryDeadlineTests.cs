using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class StatutoryDeadlineTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);

    [Theory]
    [InlineData("2022-05-19", "2022-07-18")]
    [InlineData("2018-11-07", "2019-01-06")]
    [InlineData("2019-01-01", "2019-02-28")]
    [InlineData("2019-01-15", "2019-03-14")]
    [InlineData("2019-01-30", "2019-03-29")]
    [InlineData("2019-01-31", "2019-03-30")]
    [InlineData("2018-12-28", "2019-02-27")]
    [InlineData("2018-12-29", "2019-02-28")]
    [InlineData("2018-12-30", "2019-02-28")]
    [InlineData("2018-12-31", "2019-02-28")]
    [InlineData("2019-12-28", "2020-02-27")]
    [InlineData("2019-12-29", "2020-02-28")]
    [InlineData("2019-12-30", "2020-02-29")]
    [InlineData("2019-12-31", "2020-02-29")]
    [InlineData("2023-12-31", "2024-02-29")]
    [InlineData("2024-02-29", "2024-04-28")]
    [InlineData("2020-02-29", "2020-04-28")]
    [InlineData("2019-02-28", "2019-04-27")]
    [InlineData("2019-03-31", "2019-05-30")]
    [InlineData("2019-04-30", "2019-06-29")]
    [InlineData("2019-06-30", "2019-08-29")]
    [InlineData("2019-07-31", "2019-09-30")]
    [InlineData("2019-08-31", "2019-10-30")]
    [InlineData("2019-10-31", "2019-12-30")]
    [InlineData("2019-11-30", "2020-01-29")]
    [InlineData("2022-09-06", "2022-11-05")]
    [InlineData("2023-03-28", "2023-05-27")]
    [InlineData("2000-02-29", "2000-04-28")]
    [InlineData("1999-12-31", "2000-02-29")]
    [InlineData("2099-12-31", "2100-02-28")]
    [InlineData("2026-03-29", "2026-05-28")]
    [InlineData("2026-10-25", "2026-12-24")]
    public void TwoMonthsBeginningWith_Received_CountsThatDay(string received, string dueOn) =>
        Assert.Equal(DateOnly.Parse(dueOn), StatutoryDeadline.TwoMonthsBeginningWith(DateOnly.Parse(received)));

    [Theory]
    [InlineData(1, "2019-01-31", "2019-02-28")]
    [InlineData(1, "2019-02-28", "2019-03-27")]
    [InlineData(1, "2019-03-01", "2019-03-31")]
    [InlineData(6, "2018-11-07", "2019-05-06")]
    [InlineData(12, "2020-02-29", "2021-02-28")]
    [InlineData(12, "2019-03-01", "2020-02-29")]
    public void MonthsBeginningWith_OtherLengths_EndTheDayBefore(int months, string start, string dueOn) =>
        Assert.Equal(DateOnly.Parse(dueOn), StatutoryDeadline.MonthsBeginningWith(months, DateOnly.Parse(start)));

    [Theory]
    [InlineData(1, "2019-01-31", "2019-02-28")]
    [InlineData(1, "2020-01-31", "2020-02-29")]
    [InlineData(1, "2019-01-30", "2019-02-28")]
    [InlineData(1, "2019-03-31", "2019-04-30")]
    [InlineData(1, "2019-02-28", "2019-03-28")]
    [InlineData(2, "2018-12-31", "2019-02-28")]
    [InlineData(2, "2019-12-31", "2020-02-29")]
    [InlineData(2, "2022-05-19", "2022-07-19")]
    [InlineData(2, "2019-07-31", "2019-09-30")]
    [InlineData(2, "2025-12-31", "2026-02-28")]
    [InlineData(3, "2018-11-30", "2019-02-28")]
    [InlineData(3, "2018-11-07", "2019-02-07")]
    [InlineData(6, "2019-08-31", "2020-02-29")]
    [InlineData(6, "2018-11-07", "2019-05-07")]
    [InlineData(12, "2020-02-29", "2021-02-28")]
    [InlineData(12, "2019-03-01", "2020-03-01")]
    public void MonthsAfter_Start_EndOnTheCorrespondingDay(int months, string start, string dueOn) =>
        Assert.Equal(DateOnly.Parse(dueOn), StatutoryDeadline.MonthsAfter(months, DateOnly.Parse(start)));

    [Theory]
    [InlineData("2018-11-07", "2018-12-05")]
    [InlineData("2019-02-01", "2019-03-01")]
    [InlineData("2020-02-01", "2020-02-29")]
    [InlineData("2018-12-31", "2019-01-28")]
    [InlineData("2020-02-29", "2020-03-28")]
    [InlineData("2026-03-01", "2026-03-29")]
    [InlineData("2026-10-01", "2026-10-29")]
    public void DaysAfter_TwentyEight_DoesNotCountTheFirst(string start, string dueOn) =>
        Assert.Equal(DateOnly.Parse(dueOn), StatutoryDeadline.DaysAfter(28, DateOnly.Parse(start)));

    [Theory]
    [InlineData(5, "2018-11-07", "2018-11-14")]
    [InlineData(5, "2018-12-21", "2019-01-02")]
    [InlineData(10, "2019-04-15", "2019-05-01")]
    [InlineData(1, "2019-05-04", "2019-05-07")]
    public void WorkingDaysAfter_Start_SkipsDaysOff(int length, string start, string dueOn) =>
        Assert.Equal(DateOnly.Parse(dueOn), StatutoryDeadline.WorkingDaysAfter(length, DateOnly.Parse(start), England));

    [Theory]
    [InlineData(PeriodRule.MonthsBeginningWith, 2, "2022-05-19", "received 19 May 2022; two months beginning with that day end on 18 July 2022; Local Government Act 2000 s.9FE")]
    [InlineData(PeriodRule.MonthsBeginningWith, 1, "2022-05-19", "received 19 May 2022; one month beginning with that day ends on 18 June 2022; Local Government Act 2000 s.9FE")]
    [InlineData(PeriodRule.MonthsAfter, 2, "2022-05-19", "received 19 May 2022; two months after that day end on 19 July 2022; Local Government Act 2000 s.9FE")]
    [InlineData(PeriodRule.DaysAfter, 28, "2022-05-19", "received 19 May 2022; 28 days after that day end on 16 June 2022; Local Government Act 2000 s.9FE")]
    [InlineData(PeriodRule.DaysBeginningWith, 28, "2022-05-19", "received 19 May 2022; 28 days beginning with that day end on 15 June 2022; Local Government Act 2000 s.9FE")]
    [InlineData(PeriodRule.ClearDaysAfter, 10, "2022-05-19", "received 19 May 2022; ten clear days after that day end on 30 May 2022; Local Government Act 2000 s.9FE")]
    [InlineData(PeriodRule.WorkingDaysAfter, 10, "2022-05-19", "received 19 May 2022; ten working days after that day end on 6 June 2022; Local Government Act 2000 s.9FE")]
    public void Work_AnyRule_ShowsTheSum(PeriodRule rule, int length, string start, string words)
    {
        var sum = StatutoryDeadline.Work(rule, length, Received(start), England, "Local Government Act 2000 s.9FE");

        Assert.Equal(words, sum.InWords);
        Assert.Contains(sum.DueOn.InFull(), words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PeriodRule.DaysAfter, 0)]
    [InlineData((PeriodRule)99, 1)]
    public void Work_NoSuchPeriod_Throws(PeriodRule rule, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryDeadline.Work(rule, length, Received("2022-05-19"), England, ""));

    private static ClockStarted Received(string day) => new(DateOnly.Parse(day), $"received {DateOnly.Parse(day).InFull()}");
}
