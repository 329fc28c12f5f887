using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class PositionPhraseTests
{
    public static TheoryData<Position> Answers => [.. Positions.Answers];

    [Theory, MemberData(nameof(Answers))]
    public void Read_TheCouncilsWords_AreThatPosition(Position position)
    {
        Assert.Equal(position, PositionPhrase.Read(Words.Of(position)));
        Assert.Equal(position, PositionPhrase.Read($" {Words.Titled(position).ToUpperInvariant()}. "));
    }

    [Theory]
    [InlineData("We agree", Position.Accepted)]
    [InlineData("Agreed", Position.Accepted)]
    [InlineData("Yes", Position.Accepted)]
    [InlineData("No", Position.NotAccepted)]
    [InlineData("In part", Position.AcceptedInPart)]
    [InlineData("Already in progress", Position.AlreadyInProgress)]
    [InlineData("Partially accepted", Position.AcceptedInPart)]
    [InlineData("Agreed in principle", Position.AcceptedInPrinciple)]
    [InlineData("Rejected", Position.NotAccepted)]
    [InlineData("Noted.", Position.NotedOnly)]
    [InlineData("Position: already under way", Position.AlreadyInProgress)]
    public void Read_WordsThatMeanTheSame_AreThatPosition(string words, Position position) => Assert.Equal(position, PositionPhrase.Read(words));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("awaited")]
    [InlineData("Accepted, but not the second half")]
    [InlineData("Not agreed yet")]
    [InlineData("Agreed - further work required")]
    [InlineData("Noted - to feedback")]
    [InlineData("Choose a position")]
    public void Read_AnythingElse_IsAskedAbout(string? words) => Assert.Null(PositionPhrase.Read(words));
}
