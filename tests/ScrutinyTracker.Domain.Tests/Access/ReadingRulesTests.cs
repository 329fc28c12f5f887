using ScrutinyTracker.Domain.Access;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Access;

/// <summary>product.md's table, "who may do what", the rows of reading.</summary>
public sealed class ReadingRulesTests
{
    // Who, then y or n for: draft, sent, published, draft exempt, sent exempt, published exempt.
    public static TheoryData<string, string> OfARecommendation => new()
    {
        { "officer", "y y y y y y" },
        { "officer of another committee", "n n y n n y" },
        { "director, lead post", "n y y n y y" },
        { "director, joint post", "n y y n y y" },
        { "director responsible for a promise", "n y y n y y" },
        { "director, another post", "n n y n n n" },
        { "executive member, lead post", "n y y n y y" },
        { "executive member, another post", "n n y n n n" },
        { "contributor with an item", "n n y n n n" },
        { "contributor without", "n n y n n n" },
        { "councillor of the committee", "n n y n n y" },
        { "councillor in the review group", "y y y y y y" },
        { "councillor of another committee", "n n y n n n" },
        { "administrator", "n n y n n n" },
    };

    [Theory]
    [MemberData(nameof(OfARecommendation))]
    public void Recommendations_InEachState_AreReadByWhomTheTableSays(string who, string expected)
    {
        var may = ReadingRules.Recommendations(Casework.Viewers[who]).Compile();

        Assert.Equal(expected, InEachState(casework => may(casework.Recommendation), exemptReview: false));
        Assert.Equal(expected, InEachState(casework => may(casework.Recommendation), exemptReview: true));
    }

    [Theory]
    [MemberData(nameof(OfARecommendation))]
    public void Reviews_InEachState_AreReadByWhomTheTableSays(string who, string expected)
    {
        var may = ReadingRules.Reviews(Casework.Viewers[who]).Compile();
        // Who is responsible for a promise reads what was recommended, and of its review no more than anybody.
        if (who is "director responsible for a promise")
            expected = "n n y n n n";

        Assert.Equal(expected, InEachState(casework => may(casework.Recommendation.Review), exemptReview: true));
    }

    [Theory]
    [InlineData("sent")]
    [InlineData("sent exempt")]
    public void Recommendations_WithAPromiseOfAnotherPost_AreReadByItsHolderOnceItIsMade(string state)
    {
        var may = ReadingRules.Recommendations(Casework.Viewers["director, another post"]).Compile();
        var casework = new Casework(state, exemptReview: false);
        casework.PromisedByAnotherPost();
        var whileDrafted = may(casework.Recommendation);

        var draft = casework.Recommendation.Draft!;
        draft.TakePosition(Domain.Recommendations.Position.Accepted, null, Known.SentOn);
        Assert.Equal(Outcome.Done, casework.Recommendation.Submit(draft, Known.Submission()));

        Assert.Equal((false, true), (whileDrafted, may(casework.Recommendation)));
    }

    [Theory]
    [InlineData("contributor with an item", "n y y n y y")]
    [InlineData("contributor without", "n n n n n n")]
    [InlineData("director, another post", "n n n n n n")]
    public void HandedOver_InEachState_IsForWhomAnItemWasHandedTo(string who, string expected)
    {
        var may = ReadingRules.HandedOver(Casework.Viewers[who]).Compile();

        Assert.Equal(expected, InEachState(casework => may(casework.Recommendation), exemptReview: false));
    }

    [Fact]
    public void Viewers_AreAllInTheTable() =>
        Assert.Equal(Casework.Viewers.Keys, OfARecommendation.Select(row => (string)((object[])row)[0]));

    private static string InEachState(Func<Casework, bool> may, bool exemptReview)
    {
        string[] states = ["draft", "sent", "published", "draft exempt", "sent exempt", "published exempt"];
        return string.Join(' ', states.Select(state => may(new Casework(state, exemptReview)) ? "y" : "n"));
    }
}
