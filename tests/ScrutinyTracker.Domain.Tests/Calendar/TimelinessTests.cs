using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class TimelinessTests
{
    [Theory]
    [InlineData(null, null, "2019-03-01", TimelinessKind.NoDate, 0, "no date given")]
    [InlineData(null, "2019-02-01", "2019-03-01", TimelinessKind.DeliveredOnTime, 0, "delivered on time")]
    [InlineData("2019-03-31", null, "2019-03-01", TimelinessKind.DueLater, 30, "due in 30 days")]
    [InlineData("2019-03-30", null, "2019-03-01", TimelinessKind.DueLater, 29, "due in 29 days")]
    [InlineData("2019-03-29", null, "2019-03-01", TimelinessKind.DueSoon, 28, "due in 28 days")]
    [InlineData("2019-03-04", null, "2019-03-01", TimelinessKind.DueSoon, 3, "due in 3 days")]
    [InlineData("2019-03-02", null, "2019-03-01", TimelinessKind.DueSoon, 1, "due in 1 day")]
    [InlineData("2019-03-01", null, "2019-03-01", TimelinessKind.DueToday, 0, "due today")]
    [InlineData("2019-02-28", null, "2019-03-01", TimelinessKind.Overdue, 1, "overdue by 1 day")]
    [InlineData("2019-02-17", null, "2019-03-01", TimelinessKind.Overdue, 12, "overdue by 12 days")]
    [InlineData("2020-02-28", null, "2020-03-01", TimelinessKind.Overdue, 2, "overdue by 2 days")]
    [InlineData("2019-03-31", "2019-03-01", "2019-03-01", TimelinessKind.DeliveredOnTime, 0, "delivered on time")]
    [InlineData("2019-03-31", "2019-03-31", "2019-05-01", TimelinessKind.DeliveredOnTime, 0, "delivered on time")]
    [InlineData("2019-03-31", "2019-04-01", "2019-05-01", TimelinessKind.DeliveredLate, 1, "delivered 1 day late")]
    [InlineData("2019-03-31", "2019-04-05", "2019-05-01", TimelinessKind.DeliveredLate, 5, "delivered 5 days late")]
    public void Of_AnyDates_IsTheOneDefinition(string? dueOn, string? deliveredOn, string today, TimelinessKind kind, int days, string words)
    {
        var timeliness = Timeliness.Of(On(dueOn), On(deliveredOn), DateOnly.Parse(today));

        Assert.Equal(new Timeliness(kind, days), timeliness);
        Assert.Equal(words, timeliness.InWords);
    }

    [Fact]
    public void Of_HalfPastMidnightInSummer_IsOverdueFromTheNextDayInLondon()
    {
        var due = new DateOnly(2026, 6, 30);

        Assert.Equal(TimelinessKind.DueToday, Timeliness.Of(due, null, UkCalendar.Today(new FixedClock(new(2026, 6, 30, 22, 59, 0, TimeSpan.Zero)))).Kind);
        Assert.Equal(TimelinessKind.Overdue, Timeliness.Of(due, null, UkCalendar.Today(new FixedClock(new(2026, 6, 30, 23, 30, 0, TimeSpan.Zero)))).Kind);
    }

    private static DateOnly? On(string? day) => day is null ? null : DateOnly.Parse(day);
}
