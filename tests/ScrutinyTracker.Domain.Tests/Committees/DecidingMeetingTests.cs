using ScrutinyTracker.Domain.Committees;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Committees;

public sealed class DecidingMeetingTests
{
    private static readonly DateOnly Today = new(2022, 7, 1);
    private static readonly DecidingMeeting June = new(new(2022, 7, 6), new(2022, 6, 28));
    private static readonly DecidingMeeting July = new(new(2022, 7, 13), new(2022, 7, 5));
    private static readonly DecidingMeeting September = new(new(2022, 9, 14), new(2022, 9, 6));

    [Fact]
    public void InWords_MeetingsBeforeTheDeadline_SayWhenTheirPapersClose() => Assert.Equal(
        ["Cabinet meets on 6 July 2022 before it; its papers closed on 28 June 2022.", "Cabinet meets on 13 July 2022 before it; its papers close on 5 July 2022."],
        DecidingMeeting.InWords("Cabinet", [June, July, September], new(2022, 7, 18), Today));

    [Theory]
    [InlineData("2022-07-13", "Cabinet meets on 13 July 2022 before it; its papers close on 5 July 2022.")] // on the very day
    [InlineData("2022-07-12", "Cabinet does not meet before it; it next meets on 13 July 2022, and its papers close on 5 July 2022.")]
    [InlineData("2022-06-30", "Cabinet next meets on 13 July 2022, and its papers close on 5 July 2022.")] // late already
    [InlineData(null, "Cabinet next meets on 13 July 2022, and its papers close on 5 July 2022.")]
    public void InWords_OneMeeting_SaysHowItStandsToTheDeadline(string? dueOn, string words) =>
        Assert.Equal([words], DecidingMeeting.InWords("Cabinet", [July], dueOn is null ? null : DateOnly.Parse(dueOn), Today));

    [Fact]
    public void InWords_NoMeeting_SaysSo() =>
        Assert.Equal(["No coming meeting of Cabinet is recorded."], DecidingMeeting.InWords("Cabinet", [], new(2022, 7, 18), Today));
}
