using ScrutinyTracker.Web.Platform.Pages.Dates;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public class PostedDateTests
{
    [Theory]
    [InlineData("27", "3", "2019", "2019-03-27")]
    [InlineData("27", "03", "2019", "2019-03-27")]
    [InlineData(" 27 ", "March", " 2019 ", "2019-03-27")]
    [InlineData("27", "mar", "2019", "2019-03-27")]
    [InlineData("27", "MAR.", "2019", "2019-03-27")]
    [InlineData("1", "sept", "2019", "2019-09-01")]
    [InlineData("29", "February", "2020", "2020-02-29")]
    public void Date_RealDate_IsRead(string day, string month, string year, string expected)
    {
        var posted = new PostedDate(day, month, year);

        Assert.Equal(DateOnly.Parse(expected), posted.Date);
        Assert.Null(posted.Problem("Start date"));
    }

    [Theory]
    [InlineData("", "3", "2019", DateParts.Day, "Start date must include a day")]
    [InlineData("27", "", "2019", DateParts.Month, "Start date must include a month")]
    [InlineData("27", "3", " ", DateParts.Year, "Start date must include a year")]
    [InlineData("27", null, null, DateParts.Month | DateParts.Year, "Start date must include a month and year")]
    [InlineData("", "3", "", DateParts.Day | DateParts.Year, "Start date must include a day and year")]
    [InlineData("27", "3", "19", DateParts.Year, "Start date must have a year of 4 digits, such as 2019")]
    [InlineData("1", "3", "9999", DateParts.Year, "Start date must be from 1900 to 2099")]
    [InlineData("1", "3", "1219", DateParts.Year, "Start date must be from 1900 to 2099")]
    [InlineData("27", "3", "02019", DateParts.Year, "Start date must have a year of 4 digits, such as 2019")]
    [InlineData("27", "3", "0019", DateParts.Year, "Start date must have a year of 4 digits, such as 2019")]
    [InlineData("27", "13", "2019", DateParts.Month, "Start date must be a real date: the month is a number from 1 to 12, or a name such as March")]
    [InlineData("27", "ma", "2019", DateParts.Month, "Start date must be a real date: the month is a number from 1 to 12, or a name such as March")]
    [InlineData("27", "marc4", "2019", DateParts.Month, "Start date must be a real date: the month is a number from 1 to 12, or a name such as March")]
    [InlineData("x", "3", "2019", DateParts.Day, "Start date must be a real date: the day is a number from 1 to 31")]
    [InlineData("0", "3", "2019", DateParts.Day, "Start date must be a real date: the day is a number from 1 to 31")]
    [InlineData("-1", "3", "2019", DateParts.Day, "Start date must be a real date: the day is a number from 1 to 31")]
    [InlineData("29", "feb", "2019", DateParts.Day, "Start date must be a real date: February 2019 has 28 days")]
    [InlineData("31", "4", "2019", DateParts.Day, "Start date must be a real date: April 2019 has 30 days")]
    [InlineData("32", "13", "2019", DateParts.Day | DateParts.Month, "Start date must be a real date")]
    public void Problem_WrongDate_NamesTheBoxAndSaysWhy(string? day, string? month, string? year, object wrong, string problem)
    {
        var posted = new PostedDate(day, month, year);

        Assert.Equal(problem, posted.Problem("Start date"));
        Assert.Equal((DateParts)wrong, posted.Wrong);
        Assert.Null(posted.Date);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", " ", "")]
    public void Problem_NothingTyped_IsLeftToTheFieldToRequire(string? day, string? month, string? year)
    {
        var posted = new PostedDate(day, month, year);

        Assert.Null(posted.Problem("Start date"));
        Assert.Null(posted.Date);
    }
}
