using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class UkCalendarTests
{
    [Theory]
    [InlineData("2018-11-07T12:00:00Z", "2018-11-07")]
    [InlineData("2026-06-30T22:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T23:00:00Z", "2026-07-01")]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-01")] // 00:30 in summer
    [InlineData("2026-07-01T00:30:00+01:00", "2026-07-01")]
    [InlineData("2026-12-31T23:30:00Z", "2026-12-31")]
    [InlineData("2027-01-01T00:00:00Z", "2027-01-01")]
    [InlineData("2026-03-28T23:59:59Z", "2026-03-28")] // the spring change, at 01:00 UTC on the 29th
    [InlineData("2026-03-29T22:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T23:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T23:00:00Z", "2026-10-25")] // the autumn change, at 01:00 UTC on the 25th
    [InlineData("2026-10-25T23:59:59Z", "2026-10-25")]
    [InlineData("2026-10-26T00:00:00Z", "2026-10-26")]
    public void Today_AnyInstant_IsTheDayInLondon(string instant, string day)
    {
        var clock = new FixedClock(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(day), UkCalendar.Today(clock));
    }

    [Theory]
    [InlineData("2026-01-15", "07:00", "2026-01-15T07:00:00Z")]
    [InlineData("2026-07-15", "07:00", "2026-07-15T06:00:00Z")]
    [InlineData("2026-07-01", "00:30", "2026-06-30T23:30:00Z")]
    [InlineData("2026-03-29", "00:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29", "01:00", "2026-03-29T01:00:00Z")] // skipped: 02:00 in summer time
    [InlineData("2026-03-29", "01:30", "2026-03-29T01:30:00Z")] // skipped: 02:30 in summer time
    [InlineData("2026-03-29", "02:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "00:59", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25", "01:30", "2026-10-25T01:30:00Z")] // repeated: the second one
    [InlineData("2026-10-25", "02:00", "2026-10-25T02:00:00Z")]
    public void LondonToUtc_AnyWallTime_GivesAnInstant(string day, string time, string instant)
    {
        var utc = UkCalendar.LondonToUtc(DateOnly.Parse(day), TimeOnly.Parse(time));

        Assert.Equal(DateTime.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void UtcToLondon_SummerInstant_IsAnHourLater(DateTimeKind kind) =>
        Assert.Equal(new DateTime(2026, 7, 1, 0, 30, 0), UkCalendar.UtcToLondon(new DateTime(2026, 6, 30, 23, 30, 0, kind)));

    [Fact]
    public void UtcToLondon_EachHourOfAYear_ComesBackExceptTheRepeatedOne()
    {
        for (var utc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc); utc.Year == 2026; utc = utc.AddHours(1))
        {
            var wall = UkCalendar.UtcToLondon(utc);
            var back = UkCalendar.LondonToUtc(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));

            var firstOfTheRepeatedHour = utc == new DateTime(2026, 10, 25, 0, 0, 0, DateTimeKind.Utc);
            Assert.Equal(firstOfTheRepeatedHour ? utc.AddHours(1) : utc, back);
        }
    }
}
