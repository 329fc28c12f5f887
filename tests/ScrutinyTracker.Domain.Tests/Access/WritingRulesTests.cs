using ScrutinyTracker.Domain.Access;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Access;

/// <summary>product.md's table, "who may do what", the rows of writing.</summary>
public sealed class WritingRulesTests
{
    // Who, then y or n for: draft and publish, answer, answer on behalf, administer.
    [Theory]
    [InlineData("officer", "y n y n")]
    [InlineData("officer of another committee", "n n n n")]
    [InlineData("director, lead post", "n y n n")]
    [InlineData("director, joint post", "n y n n")]
    [InlineData("director, another post", "n n n n")]
    [InlineData("executive member, lead post", "n y n n")]
    [InlineData("executive member, another post", "n n n n")]
    [InlineData("contributor with an item", "n n n n")]
    [InlineData("contributor without", "n n n n")]
    [InlineData("councillor of the committee", "n n n n")]
    [InlineData("councillor in the review group", "n n n n")]
    [InlineData("councillor of another committee", "n n n n")]
    [InlineData("administrator", "n n n y")]
    public void May_EachDeed_AsTheTableSays(string who, string expected)
    {
        var viewer = Casework.Viewers[who];
        var recommendation = new Casework("sent", exemptReview: false).Recommendation;

        bool[] may =
        [
            viewer.MayDraftFor(recommendation.CommitteeId), viewer.MayAnswer(recommendation), viewer.MayAnswerOnBehalf(recommendation),
            viewer.MayAdminister(),
        ];

        Assert.Equal(expected, string.Join(' ', may.Select(yes => yes ? "y" : "n")));
    }

    [Fact]
    public void MayAnswer_APostWithoutTheRole_IsNotEnough()
    {
        var holder = Casework.Viewers["director, lead post"] with { Roles = new HashSet<Role> { Role.Councillor } };

        Assert.False(holder.MayAnswer(new Casework("sent", exemptReview: false).Recommendation));
    }
}
