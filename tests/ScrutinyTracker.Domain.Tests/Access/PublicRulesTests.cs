using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Access;

/// <summary>What everybody may read, and in which words.</summary>
public sealed class PublicRulesTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("No address here, at 10 @ the gate", "No address here, at 10 @ the gate")]
    [InlineData("Ask team.leader@example.org.", "Ask [email address]")]
    [InlineData("Ask <team.leader@example.org> first", "Ask <[email address]> first")]
    [InlineData("mailto:team.leader@example.org, or o'brien+x@example.org; then wait", "[email address], or [email address]; then wait")]
    [InlineData("Both (a@example.org,b@example.org)", "Both ([email address],[email address])")]
    [InlineData("gŵyl@example.org", "[email address]")]
    public void Text_ForThePublic_HasNoEmailAddress(string? words, string? expected) => Assert.Equal(expected, PublicText.Of(words));

    [Fact]
    public void Status_ForThePublic_IsOneForEachPositionAndClosure()
    {
        var all = Enum.GetValues<Position>().SelectMany(position => Enum.GetValues<ClosureReason>().Select(reason => (ClosureReason?)reason).Append(null)
            .Select(closed => (position, closed, Status: PublicStatuses.Of(position, closed)))).ToList();

        Assert.Equal(Enum.GetValues<PublicStatus>(), all.Select(one => one.Status).Distinct().Order());
        Assert.All(all.Where(one => one.closed is not null), one => Assert.Equal(one.closed.ToString(), one.Status.ToString()));
        Assert.All(all.Where(one => one.closed is null), one => Assert.Equal(
            one.position is Position.Awaited or Position.NotedOnly ? PublicStatus.AwaitingAnswer : PublicStatus.AnsweredAndFollowed, one.Status));
    }
}
