using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class DueDateTests
{
    private static readonly Dictionary<int, DateOnly> AnnualMeetings = new() { [2018] = new(2018, 5, 23), [2019] = new(2019, 5, 22), [2020] = new(2021, 5, 12) };

    public static TheoryData<DueDate, string, string, string> Dates => new()
    {
        { DueDate.Day(new(2019, 2, 28)), "28 February 2019", "2019-02-28", "2019-02-28" },
        { DueDate.Month(2019, 3), "March 2019", "2019-03-01", "2019-03-31" },
        { DueDate.Month(2020, 2), "February 2020", "2020-02-01", "2020-02-29" },
        { DueDate.Month(2019, 12), "December 2019", "2019-12-01", "2019-12-31" },
        { DueDate.Quarter(2019, 1), "January to March 2019", "2019-01-01", "2019-03-31" },
        { DueDate.Quarter(2019, 2), "April to June 2019", "2019-04-01", "2019-06-30" },
        { DueDate.Quarter(2019, 4), "October to December 2019", "2019-10-01", "2019-12-31" },
        { DueDate.FinancialQuarter(2018, 1), "April to June 2018", "2018-04-01", "2018-06-30" },
        { DueDate.FinancialQuarter(2018, 3), "October to December 2018", "2018-10-01", "2018-12-31" },
        { DueDate.FinancialQuarter(2018, 4), "January to March 2019", "2019-01-01", "2019-03-31" },
        { DueDate.FinancialYear(2018), "2018/19", "2018-04-01", "2019-03-31" },
        { DueDate.FinancialYear(1999), "1999/00", "1999-04-01", "2000-03-31" },
        { DueDate.AcademicYear(2018), "2018/19", "2018-09-01", "2019-08-31" },
        { DueDate.CalendarYear(2019), "2019", "2019-01-01", "2019-12-31" },
        { DueDate.MunicipalYear(new(2018), AnnualMeetings), "2018/19", "2018-05-23", "2019-05-21" },
        { DueDate.MunicipalYear(new(2019), AnnualMeetings), "2019/20 to 2020/21", "2019-05-22", "2021-05-11" },
        { DueDate.MunicipalYear(new(2024), AnnualMeetings), "2024/25", "2024-05-15", "2025-05-20" },
        { DueDate.Range(DueDate.Month(2011, 10), DueDate.Month(2012, 3)), "October 2011 to March 2012", "2011-10-01", "2012-03-31" },
        { DueDate.Range(DueDate.Month(2014, 9), DueDate.Month(2014, 12)), "September to December 2014", "2014-09-01", "2014-12-31" },
        { DueDate.Range(DueDate.Month(2014, 9), DueDate.Month(2014, 9)), "September 2014", "2014-09-01", "2014-09-30" },
        { DueDate.Range(DueDate.Quarter(2019, 1), DueDate.Quarter(2019, 2)), "January to June 2019", "2019-01-01", "2019-06-30" },
        { DueDate.Range(DueDate.Day(new(2018, 1, 29)), DueDate.Day(new(2018, 2, 2))), "29 January 2018 to 2 February 2018", "2018-01-29", "2018-02-02" },
        { DueDate.Range(DueDate.Day(new(2018, 1, 29)), DueDate.Month(2018, 3)), "January to March 2018", "2018-01-29", "2018-03-31" },
        { DueDate.Range(DueDate.FinancialYear(2017), DueDate.FinancialYear(2018)), "2017/18 to 2018/19", "2017-04-01", "2019-03-31" },
        { DueDate.Range(DueDate.CalendarYear(2018), DueDate.CalendarYear(2020)), "2018 to 2020", "2018-01-01", "2020-12-31" },
        { new DueDate(new(2019, 3, 31), DatePrecision.Year), "2018/19", "2018-04-01", "2019-03-31" },
        { new DueDate(new(2019, 12, 31), DatePrecision.Year), "2019", "2019-01-01", "2019-12-31" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void ToString_AnyPrecision_SaysNoMoreThanWasPromised(DueDate due, string words, string first, string last)
    {
        Assert.Equal(words, due.ToString());
        Assert.Equal(DateOnly.Parse(first), due.FirstDay);
        Assert.Equal(DateOnly.Parse(last), due.On);
    }

    [Fact]
    public void ToString_InAnotherCulture_IsTheSame()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("cy-GB");
        try
        {
            Assert.Equal("28 February 2019", DueDate.Day(new(2019, 2, 28)).ToString());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Range_EndingBeforeItBegins_Throws() =>
        Assert.Throws<ArgumentException>(() => DueDate.Range(DueDate.Month(2012, 3), DueDate.Month(2011, 10)));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Quarter_OutsideOneToFour_Throws(int quarter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDate.Quarter(2019, quarter));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDate.FinancialQuarter(2019, quarter));
    }
}
