using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

/// <summary>
/// Deadlines that were worked out apart from the code under test: from the calendar and the bank holidays as they were proclaimed. Dates
/// of councils are those that they published; the law is named in docs/regimes.md.
/// </summary>
public sealed class GoldenDeadlineTests
{
    [Theory]
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-05-19", "2022-07-18")] // York's decision sheet of 19 May 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-09-06", "2022-11-05")] // Croydon: recommendations of 6 September 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2023-03-28", "2023-05-27")] // Croydon: recommendations of 28 March 2023
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2018-11-07", "2019-01-06")] // Durham: the committee of 7 November 2018
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2018-07-17", "2018-09-16")] // Haringey: Cabinet of 17 July 2018
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 2, "2022-10-12", "2022-12-12")] // Croydon's rule: two months of the Cabinet that receives it
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 1, "2011-08-30", "2011-09-30")] // Maidstone 2011: one month of issue, over a month of 30 days
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2015-06-02", "2015-06-30")] // Maidstone 2015: 28 days of issue
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-12-30", "2023-02-28")] // no 30 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-12-31", "2023-02-28")] // no 31 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2023-12-30", "2024-02-29")] // leap year: no 30 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2023-12-31", "2024-02-29")] // leap year: no 31 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2023-12-29", "2024-02-28")] // leap year: the day before 29 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-12-29", "2023-02-28")] // no 29 February in a common year
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2024-01-01", "2024-02-29")] // the first of a month ends on the last of the next
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 1, "2024-02-01", "2024-02-29")] // the whole of a leap February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 1, "2023-02-01", "2023-02-28")] // the whole of a common February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-07-31", "2022-09-30")] // 31 July to the last of September, which has no 31st
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 1, "2024-02-29", "2024-03-28")] // from a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 12, "2024-02-29", "2025-02-28")] // a year from a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 12, "2023-03-01", "2024-02-29")] // a year up to a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 6, "2022-08-31", "2023-02-28")] // no 31 February, six months on
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 2, "2022-05-19", "2022-07-19")] // one day more than beginning with
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 2, "2022-12-31", "2023-02-28")] // no 31 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 2, "2023-12-31", "2024-02-29")] // no 31 February, leap year
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 1, "2024-01-30", "2024-02-29")] // no 30 February, leap year
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 1, "2023-01-31", "2023-02-28")] // no 31 February
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 1, "1980-09-30", "1980-10-30")] // Dodds v Walker: notice of 30 September ends on the 30th of October, not on its last day
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 3, "2023-11-30", "2024-02-29")] // no 30 February, leap year
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 1, "2023-02-28", "2023-03-28")] // from the end of a short month, not to the end of a long one
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsAfter, 12, "2024-02-29", "2025-02-28")] // a year from a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2022-05-19", "2022-06-16")] // health scrutiny: the day of the request is not counted
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysBeginningWith, 28, "2022-05-19", "2022-06-15")] // the same counted with its first day
    [InlineData(Nation.EnglandAndWales, PeriodRule.ClearDaysAfter, 10, "2022-05-19", "2022-05-30")] // ten clear days: both ends left out
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2024-02-01", "2024-02-29")] // over a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2023-02-01", "2023-03-01")] // four weeks of a common February
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysBeginningWith, 28, "2023-02-01", "2023-02-28")] // a common February is 28 days beginning with its first
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2023-12-15", "2024-01-12")] // over the new year
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2022-03-01", "2022-03-29")] // over the change to summer time on 27 March 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 28, "2022-10-03", "2022-10-31")] // over the change to winter time on 30 October 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-01-28", "2022-03-27")] // ends on the day of the clock change of 27 March 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2022-08-31", "2022-10-30")] // ends on the day of the clock change of 30 October 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.MonthsBeginningWith, 2, "2023-10-29", "2023-12-28")] // begins on the day of a clock change
    [InlineData(Nation.EnglandAndWales, PeriodRule.DaysAfter, 1, "2024-03-30", "2024-03-31")] // ends on the day of the clock change of 31 March 2024
    [InlineData(Nation.EnglandAndWales, PeriodRule.ClearDaysAfter, 5, "2024-02-26", "2024-03-03")] // clear days over a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.ClearDaysAfter, 1, "2023-12-31", "2024-01-02")] // one clear day over the new year
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 10, "2022-05-26", "2022-06-13")] // England and Wales: Jubilee, 2 and 3 June 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2022-09-14", "2022-09-22")] // England and Wales: State Funeral, 19 September 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 10, "2023-04-28", "2023-05-16")] // England and Wales: May Day and the Coronation, 8 May 2023
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2020-05-01", "2020-05-11")] // England and Wales: May Day moved to VE Day, 8 May 2020
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2021-12-22", "2021-12-31")] // England and Wales: Christmas at a weekend, substitutes 27 and 28 December 2021
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2022-12-22", "2023-01-03")] // England and Wales: Christmas Day on a Sunday, substitute 27 December 2022
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 3, "2020-12-23", "2020-12-30")] // England and Wales: Boxing Day on a Saturday, substitute 28 December 2020
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2021-12-30", "2022-01-07")] // England and Wales: New Year's Day on a Saturday
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2019-04-17", "2019-04-26")] // England and Wales: Easter 2019, where Easter Monday is no holiday in Scotland
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2019-03-14", "2019-03-21")] // England and Wales: St Patrick's Day 2019 on a Sunday
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2019-07-10", "2019-07-17")] // England and Wales: the Battle of the Boyne
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2019-07-31", "2019-08-07")] // England and Wales: Scotland's summer holiday is in early August
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2019-08-22", "2019-08-30")] // England and Wales: the rest's is in late August
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 3, "2019-11-28", "2019-12-03")] // England and Wales: St Andrew's Day 2019 on a Saturday
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 10, "2022-05-26", "2022-06-13")] // Scotland: Jubilee, 2 and 3 June 2022
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2022-09-14", "2022-09-22")] // Scotland: State Funeral, 19 September 2022
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 10, "2023-04-28", "2023-05-16")] // Scotland: May Day and the Coronation, 8 May 2023
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2020-05-01", "2020-05-11")] // Scotland: May Day moved to VE Day, 8 May 2020
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2021-12-22", "2021-12-31")] // Scotland: Christmas at a weekend, substitutes 27 and 28 December 2021
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2022-12-22", "2023-01-04")] // Scotland: Christmas Day on a Sunday, substitute 27 December 2022
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 3, "2020-12-23", "2020-12-30")] // Scotland: Boxing Day on a Saturday, substitute 28 December 2020
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2021-12-30", "2022-01-10")] // Scotland: New Year's Day on a Saturday
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2019-04-17", "2019-04-25")] // Scotland: Easter 2019, where Easter Monday is no holiday in Scotland
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2019-03-14", "2019-03-21")] // Scotland: St Patrick's Day 2019 on a Sunday
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2019-07-10", "2019-07-17")] // Scotland: the Battle of the Boyne
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2019-07-31", "2019-08-08")] // Scotland: Scotland's summer holiday is in early August
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 5, "2019-08-22", "2019-08-29")] // Scotland: the rest's is in late August
    [InlineData(Nation.Scotland, PeriodRule.WorkingDaysAfter, 3, "2019-11-28", "2019-12-04")] // Scotland: St Andrew's Day 2019 on a Saturday
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 10, "2022-05-26", "2022-06-13")] // Northern Ireland: Jubilee, 2 and 3 June 2022
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2022-09-14", "2022-09-22")] // Northern Ireland: State Funeral, 19 September 2022
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 10, "2023-04-28", "2023-05-16")] // Northern Ireland: May Day and the Coronation, 8 May 2023
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2020-05-01", "2020-05-11")] // Northern Ireland: May Day moved to VE Day, 8 May 2020
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2021-12-22", "2021-12-31")] // Northern Ireland: Christmas at a weekend, substitutes 27 and 28 December 2021
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2022-12-22", "2023-01-03")] // Northern Ireland: Christmas Day on a Sunday, substitute 27 December 2022
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 3, "2020-12-23", "2020-12-30")] // Northern Ireland: Boxing Day on a Saturday, substitute 28 December 2020
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2021-12-30", "2022-01-07")] // Northern Ireland: New Year's Day on a Saturday
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2019-04-17", "2019-04-26")] // Northern Ireland: Easter 2019, where Easter Monday is no holiday in Scotland
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2019-03-14", "2019-03-22")] // Northern Ireland: St Patrick's Day 2019 on a Sunday
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2019-07-10", "2019-07-18")] // Northern Ireland: the Battle of the Boyne
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2019-07-31", "2019-08-07")] // Northern Ireland: Scotland's summer holiday is in early August
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 5, "2019-08-22", "2019-08-30")] // Northern Ireland: the rest's is in late August
    [InlineData(Nation.NorthernIreland, PeriodRule.WorkingDaysAfter, 3, "2019-11-28", "2019-12-03")] // Northern Ireland: St Andrew's Day 2019 on a Saturday
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 20, "2022-12-01", "2023-01-03")] // 20 working days over a Christmas on a Sunday
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 5, "2022-05-19", "2022-05-26")] // York: call-in of five working days
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 1, "2022-06-01", "2022-06-06")] // the next working day after the Jubilee
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 1, "2024-03-28", "2024-04-02")] // the next working day after Easter, over the clock change of 31 March 2024
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 10, "2024-02-23", "2024-03-08")] // over a leap day
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 1, "2023-05-05", "2023-05-09")] // the next working day after the Friday before the Coronation bank holiday
    [InlineData(Nation.EnglandAndWales, PeriodRule.WorkingDaysAfter, 3, "2024-02-28", "2024-03-04")] // Wales: St David's Day is a working day
    public void Work_Period_EndsOn(Nation nation, PeriodRule rule, int length, string start, string dueOn)
    {
        var sum = StatutoryDeadline.Work(rule, length, new ClockStarted(DateOnly.Parse(start), "received"), WorkingDays.For(nation), "");

        Assert.Equal(DateOnly.Parse(dueOn), sum.DueOn);
    }

    [Theory]
    [InlineData(Nation.EnglandAndWales, 5, "2022-07-13", "2022-07-05")] // no holiday: Wednesday to the Tuesday of the week before
    [InlineData(Nation.EnglandAndWales, 5, "2022-06-07", "2022-05-26")] // Jubilee week
    [InlineData(Nation.EnglandAndWales, 5, "2022-09-21", "2022-09-12")] // the State Funeral
    [InlineData(Nation.EnglandAndWales, 5, "2023-05-10", "2023-04-28")] // the Coronation
    [InlineData(Nation.EnglandAndWales, 5, "2020-05-13", "2020-05-04")] // VE Day 2020
    [InlineData(Nation.EnglandAndWales, 5, "2022-04-20", "2022-04-08")] // Easter 2022
    [InlineData(Nation.Scotland, 5, "2022-04-20", "2022-04-11")] // Easter 2022 in Scotland, whose Easter Monday is a working day
    [InlineData(Nation.NorthernIreland, 5, "2022-07-14", "2022-07-05")] // the Battle of the Boyne
    [InlineData(Nation.EnglandAndWales, 5, "2022-07-14", "2022-07-06")] // the same day in England
    [InlineData(Nation.EnglandAndWales, 5, "2022-01-05", "2021-12-23")] // Christmas and New Year at weekends
    [InlineData(Nation.Scotland, 5, "2022-01-06", "2021-12-23")] // and in Scotland, with 4 January
    [InlineData(Nation.EnglandAndWales, 5, "2018-11-07", "2018-10-30")] // Durham's meeting of 7 November 2018
    [InlineData(Nation.EnglandAndWales, 5, "2024-03-04", "2024-02-23")] // over a leap day
    public void PapersPublicBefore_Meeting_LeavesClearWorkingDays(Nation nation, int clearDays, string meeting, string papers) =>
        Assert.Equal(DateOnly.Parse(papers), WorkingDays.For(nation).PapersPublicBefore(DateOnly.Parse(meeting), clearDays));
}
