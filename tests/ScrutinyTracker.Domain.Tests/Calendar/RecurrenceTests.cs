using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class RecurrenceTests
{
    public static TheoryData<string, DueDate, string> Dates => new()
    {
        { "FREQ=YEARLY;BYMONTH=3,9", DueDate.Month(2019, 3), "March 2019; September 2019; March 2020; September 2020" },
        { "FREQ=YEARLY;BYMONTH=9,3", DueDate.Month(2019, 9), "September 2019; March 2020; September 2020; March 2021" },
        { "FREQ=YEARLY;BYMONTH=6", DueDate.Month(2020, 6), "June 2020; June 2021; June 2022; June 2023" },
        { "FREQ=YEARLY;BYMONTH=6", DueDate.Month(2019, 8), "June 2020; June 2021; June 2022; June 2023" },
        { "FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9", DueDate.Month(2019, 3), "March 2019; September 2019; March 2021; September 2021" },
        { "FREQ=YEARLY", DueDate.Day(new(2020, 2, 29)), "29 February 2020; 28 February 2021; 28 February 2022; 28 February 2023" },
        { "FREQ=YEARLY", DueDate.Month(2019, 2), "February 2019; February 2020; February 2021; February 2022" },
        { "FREQ=YEARLY", DueDate.CalendarYear(2019), "2019; 2020; 2021; 2022" },
        { "FREQ=YEARLY", DueDate.FinancialYear(2018), "2018/19; 2019/20; 2020/21; 2021/22" },
        { "FREQ=MONTHLY", DueDate.Day(new(2019, 1, 31)), "31 January 2019; 28 February 2019; 31 March 2019; 30 April 2019" },
        { "FREQ=MONTHLY", DueDate.Day(new(2020, 1, 30)), "30 January 2020; 29 February 2020; 30 March 2020; 30 April 2020" },
        { "FREQ=MONTHLY", DueDate.Month(2018, 11), "November 2018; December 2018; January 2019; February 2019" },
        { "FREQ=MONTHLY;INTERVAL=6", DueDate.Month(2019, 6), "June 2019; December 2019; June 2020; December 2020" },
        { "FREQ=MONTHLY;INTERVAL=3", DueDate.Quarter(2019, 2), "April to June 2019; July to September 2019; October to December 2019; January to March 2020" },
        { "FREQ=MONTHLY;INTERVAL=12", DueDate.Range(DueDate.Day(new(2018, 1, 29)), DueDate.Day(new(2018, 2, 2))), "29 January 2018 to 2 February 2018; 29 January 2019 to 2 February 2019; 29 January 2020 to 2 February 2020; 29 January 2021 to 2 February 2021" },
        { "FREQ=WEEKLY", DueDate.Day(new(2018, 12, 24)), "24 December 2018; 31 December 2018; 7 January 2019; 14 January 2019" },
        { "FREQ=WEEKLY;INTERVAL=2", DueDate.Month(2019, 2), "28 February 2019; 14 March 2019; 28 March 2019; 11 April 2019" },
        { "FREQ=MONTHLY;COUNT=2", DueDate.Month(2019, 3), "March 2019; April 2019" },
        { "FREQ=MONTHLY;INTERVAL=6;UNTIL=20200630", DueDate.Month(2019, 6), "June 2019; December 2019; June 2020" },
        { "FREQ=MONTHLY;INTERVAL=6;UNTIL=20200629", DueDate.Month(2019, 6), "June 2019; December 2019" },
        { "FREQ=MONTHLY;UNTIL=20190101", DueDate.Month(2019, 6), "" },
        { "FREQ=MONTHLY", DueDate.Month(9999, 11), "November 9999; December 9999" },
        { "FREQ=YEARLY;BYMONTH=3,9", DueDate.Month(9999, 3), "March 9999; September 9999" },
        { "FREQ=YEARLY;INTERVAL=1200;BYMONTH=1", DueDate.Month(9000, 3), "" },
        { "FREQ=WEEKLY", DueDate.Day(new(9999, 12, 25)), "25 December 9999" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void DatesFrom_Rule_CountsFromTheFirst(string rule, DueDate first, string expected) =>
        Assert.Equal(expected, string.Join("; ", Parsed(rule).DatesFrom(first).Take(4)));

    [Fact]
    public void DatesFrom_MonthEnds_NeverStickToAShortMonth()
    {
        var dates = Recurrence.Monthly().DatesFrom(DueDate.Month(2019, 1)).Take(1200).ToList();

        Assert.All(dates, due => Assert.Equal(1, due.On.AddDays(1).Day));
        Assert.All(dates, due => Assert.Equal(DatePrecision.Month, due.Precision));
        Assert.Equal(new DateOnly(2118, 12, 31), dates[^1].On);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("FREQ=MONTHLY;INTERVAL=6;UNTIL=20210630")]
    [InlineData("FREQ=MONTHLY;COUNT=12")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=6;UNTIL=20301231")]
    public void TryParse_Rule_ComesBackAsItWas(string rule)
    {
        var recurrence = Parsed(rule);

        Assert.Equal(rule, recurrence.ToRule());
        Assert.Equal(rule, recurrence.ToString());
        Assert.Equal(recurrence, Parsed(rule));
        Assert.Equal(recurrence.GetHashCode(), Parsed(rule).GetHashCode());
    }

    [Theory]
    [InlineData("freq=monthly;interval=6", "FREQ=MONTHLY;INTERVAL=6")]
    [InlineData("INTERVAL=1;FREQ=MONTHLY", "FREQ=MONTHLY")]
    [InlineData("BYMONTH=9,3,3;FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3,9")]
    public void TryParse_SameRuleWrittenOtherwise_IsTheSame(string written, string rule) => Assert.Equal(Parsed(rule), Parsed(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("FREQ")]
    [InlineData("FREQ=")]
    [InlineData("FREQ=DAILY")]
    [InlineData("INTERVAL=2")]
    [InlineData("FREQ=MONTHLY;")]
    [InlineData("FREQ=MONTHLY;FREQ=MONTHLY")]
    [InlineData("FREQ=MONTHLY;INTERVAL=0")]
    [InlineData("FREQ=MONTHLY;INTERVAL=-1")]
    [InlineData("FREQ=MONTHLY;INTERVAL=1201")]
    [InlineData("FREQ=MONTHLY;INTERVAL=99999999999")]
    [InlineData("FREQ=MONTHLY;COUNT=0")]
    [InlineData("FREQ=MONTHLY;COUNT=x")]
    [InlineData("FREQ=MONTHLY;COUNT=2;UNTIL=20200101")]
    [InlineData("FREQ=MONTHLY;UNTIL=20190231")]
    [InlineData("FREQ=MONTHLY;UNTIL=2019-01-31")]
    [InlineData("FREQ=MONTHLY;BYMONTH=3")]
    [InlineData("FREQ=YEARLY;BYMONTH=")]
    [InlineData("FREQ=YEARLY;BYMONTH=13")]
    [InlineData("FREQ=YEARLY;BYMONTH=0")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,,9")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2=3")]
    public void TryParse_NotARuleOfOurs_IsFalse(string? rule)
    {
        Assert.False(Recurrence.TryParse(rule, out var recurrence));
        Assert.Null(recurrence);
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9", "every March and September from March 2019")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,6,9", "every March, June and September from March 2019")]
    [InlineData("FREQ=YEARLY;BYMONTH=3", "every March from March 2019")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYMONTH=3", "every 2 years in March from March 2019")]
    [InlineData("FREQ=YEARLY", "every year from March 2019")]
    [InlineData("FREQ=MONTHLY", "every month from March 2019")]
    [InlineData("FREQ=MONTHLY;INTERVAL=6;UNTIL=20210331", "every 6 months from March 2019 until March 2021")]
    [InlineData("FREQ=MONTHLY;COUNT=12", "every month from March 2019, 12 times")]
    [InlineData("FREQ=MONTHLY;COUNT=1", "every month from March 2019, once")]
    public void InWords_FromAMonth_ReadsAsPeopleSay(string rule, string words) =>
        Assert.Equal(words, Parsed(rule).InWords(DueDate.Month(2019, 3)));

    [Fact]
    public void InWords_FromADay_EndsOnADay() =>
        Assert.Equal("every week from 4 March 2019 until 1 April 2019", Parsed("FREQ=WEEKLY;UNTIL=20190401").InWords(DueDate.Day(new(2019, 3, 4))));

    [Theory]
    [InlineData("FREQ=MONTHLY", false)]
    [InlineData("FREQ=MONTHLY;COUNT=12", true)]
    [InlineData("FREQ=MONTHLY;UNTIL=20210630", true)]
    public void EndsByItself_Rule_IsTrueWithAnEnd(string rule, bool ends) => Assert.Equal(ends, Parsed(rule).EndsByItself);

    [Fact]
    public void Equals_OtherRuleOrNone_IsFalse()
    {
        Assert.NotEqual(Recurrence.Monthly(), Recurrence.Monthly(2));
        Assert.False(Recurrence.Monthly().Equals(null));
        Assert.Equal(Recurrence.YearlyIn(9, 3), Recurrence.YearlyIn(3, 9, 9));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1201)]
    public void Interval_OutOfReach_Throws(int interval) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Recurrence.Monthly(interval));

    private static Recurrence Parsed(string rule)
    {
        Assert.True(Recurrence.TryParse(rule, out var recurrence), rule);
        return recurrence;
    }
}
