using System.Globalization;
using ScrutinyTracker.Web.Platform.Pages.Dates;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages;

public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("09:30", "09:30")]
    [InlineData("9.30", "09:30")]
    [InlineData("9:30", "09:30")]
    [InlineData(" 9.30am ", "09:30")]
    [InlineData("9:30 am", "09:30")]
    [InlineData("2 PM", "14:00")]
    [InlineData("2.30 p.m.", "14:30")]
    [InlineData("12pm", "12:00")]
    [InlineData("12.15am", "00:15")]
    [InlineData("23:59", "23:59")]
    public void Read_ATime_IsThatTime(string typed, string expected) =>
        Assert.Equal(TimeOnly.ParseExact(expected, "HH:mm", CultureInfo.InvariantCulture), TypedTime.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("24:00")]
    [InlineData("25:00")]
    [InlineData("9:60")]
    [InlineData("13pm")]
    [InlineData("0.30am")]
    [InlineData("half past nine")]
    [InlineData("999999999999:30")]
    public void Read_NoTime_IsNull(string? typed) => Assert.Null(TypedTime.Read(typed));
}
