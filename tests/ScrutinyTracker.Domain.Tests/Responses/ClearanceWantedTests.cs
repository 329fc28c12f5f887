using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class ClearanceWantedTests
{
    [Theory]
    [InlineData("2018-11-20", "2018-11-23", "2018-11-30", "2018-11-23", "sent to you on 20 November 2018")]
    [InlineData("2018-11-20", null, "2018-11-30", "2018-11-29", "sent to you on 20 November 2018, and the answer itself is due on 30 November 2018")]
    [InlineData("2018-11-20", null, "2018-12-03", "2018-11-30", "sent to you on 20 November 2018, and the answer itself is due on 3 December 2018")]
    [InlineData("2018-11-29", null, "2018-11-30", "2018-11-29", "sent to you on 29 November 2018, and the answer itself is due on 30 November 2018")]
    [InlineData("2018-11-30", null, "2018-11-30", "2018-12-07", "sent to you on 30 November 2018: 5 working days after it")]
    [InlineData("2018-11-20", null, null, "2018-11-27", "sent to you on 20 November 2018: 5 working days after it")]
    public void Of_IsTheNamedDay_ElseTheWorkingDayBeforeTheAnswerIsDue_ElseAWorkingWeek(string sentOn, string? namedOn, string? answerDueOn, string on, string basis)
    {
        var wanted = ClearanceWanted.Of(
            Day(sentOn), namedOn is null ? null : Day(namedOn), answerDueOn is null ? null : Day(answerDueOn), WorkingDays.For(Nation.EnglandAndWales));

        Assert.Equal(new ClearanceWanted(Day(on), basis), wanted);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
