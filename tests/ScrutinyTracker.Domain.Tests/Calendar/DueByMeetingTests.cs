using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class DueByMeetingTests
{
    private static readonly DateOnly HeldOn = new(2019, 3, 25);

    public static TheoryData<DueDate, bool> Dates => new()
    {
        { DueDate.Day(HeldOn), true },
        { DueDate.Day(HeldOn.AddDays(1)), false },
        { DueDate.Day(new(2019, 3, 31)), false },
        { DueDate.Month(2019, 3), true },
        { DueDate.Month(2019, 4), false },
        { DueDate.Quarter(2019, 1), true },
        { DueDate.Quarter(2019, 2), false },
        { DueDate.FinancialYear(2018), true },
        { DueDate.CalendarYear(2018), true },
        { DueDate.CalendarYear(2019), false },
    };

    [Theory, MemberData(nameof(Dates))]
    public void Is_ADay_UpToTheMeeting_AnythingLongerUpToTheEndOfItsMonth(DueDate due, bool isDue) => Assert.Equal(isDue, DueByMeeting.Is(due, HeldOn));
}
