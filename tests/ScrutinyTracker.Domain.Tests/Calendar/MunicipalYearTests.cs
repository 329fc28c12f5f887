using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class MunicipalYearTests
{
    private static readonly Dictionary<int, DateOnly> AnnualMeetings = new() { [2018] = new(2018, 5, 23), [2019] = new(2019, 5, 22) };

    [Theory]
    [InlineData("2018-05-22", 2017)]
    [InlineData("2018-05-23", 2018)]
    [InlineData("2018-12-31", 2018)]
    [InlineData("2019-05-21", 2018)]
    [InlineData("2019-05-22", 2019)]
    [InlineData("2020-05-19", 2019)] // no meeting recorded: the third Wednesday of May
    [InlineData("2020-05-20", 2020)]
    [InlineData("2021-01-01", 2020)]
    public void Containing_AnyDay_FollowsTheAnnualMeetings(string day, int startYear) =>
        Assert.Equal(new MunicipalYear(startYear), MunicipalYear.Containing(DateOnly.Parse(day), AnnualMeetings));

    [Theory]
    [InlineData(2017, "2017-05-17", "2018-05-22")]
    [InlineData(2018, "2018-05-23", "2019-05-21")]
    [InlineData(2019, "2019-05-22", "2020-05-19")]
    [InlineData(2024, "2024-05-15", "2025-05-20")] // the earliest and the latest third Wednesday
    public void FirstDayAndLastDay_AnyYear_MeetEachOther(int startYear, string first, string last)
    {
        var year = new MunicipalYear(startYear);

        Assert.Equal(DateOnly.Parse(first), year.FirstDay(AnnualMeetings));
        Assert.Equal(DateOnly.Parse(last), year.LastDay(AnnualMeetings));
    }

    [Theory]
    [InlineData(2018, "2018/19", "2018-19")]
    [InlineData(1999, "1999/00", "1999-00")]
    [InlineData(2009, "2009/10", "2009-10")]
    public void ToStringAndCode_AnyYear_AreAsCouncilsWriteThem(int startYear, string words, string code)
    {
        Assert.Equal(words, new MunicipalYear(startYear).ToString());
        Assert.Equal(code, new MunicipalYear(startYear).Code);
    }
}
