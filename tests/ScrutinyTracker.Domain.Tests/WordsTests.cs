using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData(Position.AcceptedInPart, "accepted in part", "Accepted in part")]
    [InlineData(Position.Accepted, "accepted", "Accepted")]
    [InlineData(AssessmentMeaning.AchievedStopMonitoring, "achieved, stop monitoring", "Achieved, stop monitoring")]
    [InlineData(AssessmentMeaning.NotAchievedObstacle, "not achieved, obstacle", "Not achieved, obstacle")]
    [InlineData(MemberCapacity.CoOptedMember, "co-opted member", "Co-opted member")]
    public void Of_AName_IsItsWords(Enum value, string words, string titled) =>
        Assert.Equal((words, titled), (Words.Of(value), Words.Titled(value)));

    [Theory]
    [InlineData(1, "a")]
    [InlineData(8, "h")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(52, "az")]
    [InlineData(53, "ba")]
    [InlineData(702, "zz")]
    [InlineData(703, "aaa")]
    public void Letter_AnOrder_CountsAsListsAreLettered(int order, string letter) => Assert.Equal(letter, Words.Letter(order));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Letter_BeforeTheFirst_Throws(int order) => Assert.Throws<ArgumentOutOfRangeException>(() => Words.Letter(order));
}
