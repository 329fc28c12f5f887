using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Access;

/// <summary>product.md's table, "who may do what", the rows of writing.</summary>
public sealed class WritingRulesTests
{
    // Who, then y or n for: draft and publish, answer, answer on behalf, sign off, report on a promise, administer.
    [Theory]
    [InlineData("officer", "y n y n n n")]
    [InlineData("officer of another committee", "n n n n n n")]
    [InlineData("director, lead post", "n y n y y n")]
    [InlineData("director, joint post", "n y n y y n")]
    [InlineData("director responsible for a promise", "n n n n y n")]
    [InlineData("director, another post", "n n n n n n")]
    [InlineData("executive member, lead post", "n y n y y n")]
    [InlineData("executive member, another post", "n n n n n n")]
    [InlineData("contributor with an item", "n n n n n n")]
    [InlineData("contributor without", "n n n n n n")]
    [InlineData("councillor of the committee", "n n n n n n")]
    [InlineData("councillor in the review group", "n n n n n n")]
    [InlineData("councillor of another committee", "n n n n n n")]
    [InlineData("administrator", "n n n n n y")]
    public void May_EachDeed_AsTheTableSays(string who, string expected)
    {
        var viewer = Casework.Viewers[who];
        var recommendation = new Casework("sent", exemptReview: false).Recommendation;

        bool[] may =
        [
            viewer.MayDraftFor(recommendation.CommitteeId), viewer.MayAnswer(recommendation), viewer.MayAnswerOnBehalf(recommendation),
            viewer.MaySignOff(recommendation), viewer.MayReport(recommendation.Commitments.Single()), viewer.MayAdminister(),
        ];

        Assert.Equal(expected, string.Join(' ', may.Select(yes => yes ? "y" : "n")));
    }

    [Fact]
    public void MaySignOff_ForAnOutsideBody_IsTheOfficers()
    {
        var recommendation = new Recommendation("R", new Casework("draft", exemptReview: false).Recommendation.Review, 2, Known.Details() with
        {
            ExternalBody = new ExternalBody("Police", null, null).WithId(1),
        });
        Stored.FillKeys(recommendation);

        Assert.True(Casework.Viewers["officer"].MaySignOff(recommendation));
        Assert.False(Casework.Viewers["officer of another committee"].MaySignOff(recommendation));
    }

    [Fact]
    public void MayAnswer_APostWithoutTheRole_IsNotEnough()
    {
        var holder = Casework.Viewers["director, lead post"] with { Roles = new HashSet<Role> { Role.Councillor } };

        Assert.False(holder.MayAnswer(new Casework("sent", exemptReview: false).Recommendation));
    }

    [Theory]
    [InlineData("officer", false, true)]
    [InlineData("officer of another committee", false, false)]
    [InlineData("director, lead post", true, false)]
    [InlineData("executive member, lead post", true, false)]
    [InlineData("director, another post", false, false)]
    [InlineData("councillor of the committee", false, false)]
    public void MaySignOff_APostOrAnOutsideBody_ByTheHolderOrTheOfficer(string who, bool forAPost, bool forAnOutsideBody)
    {
        var viewer = Casework.Viewers[who];
        var toAnOutsideBody = new Recommendation("CYP-2018-19-R02", Known.Review(), 2, Known.Details() with
        {
            ExternalBody = new ExternalBody("The hospital trust", null, null).WithId(1),
        });
        Stored.FillKeys(toAnOutsideBody);
        typeof(Recommendation).GetProperty(nameof(Recommendation.CommitteeId))!.SetValue(toAnOutsideBody, 1);

        Assert.Equal(forAPost, viewer.MaySignOff(new Casework("sent", exemptReview: false).Recommendation));
        Assert.Equal(forAnOutsideBody, viewer.MaySignOff(toAnOutsideBody));
    }

    [Theory]
    [InlineData("director, lead post", true)]
    [InlineData("director, another post", true)]
    [InlineData("executive member, another post", true)]
    [InlineData("contributor without", false)]
    [InlineData("officer", false)]
    public void MayReport_APromiseOfAnotherPost_ByThatPostToo(string who, bool expected)
    {
        var promise = new Casework("sent", exemptReview: false).PromisedByAnotherPost();

        Assert.Equal(expected, Casework.Viewers[who].MayReport(promise));
    }

    [Fact]
    public void MayReport_APromiseOfNoOtherPost_NotByAnotherDirector()
    {
        var recommendation = Known.Answered(Known.Promise());

        Assert.False(Casework.Viewers["director, another post"].MayReport(recommendation.Commitments.Single()));
    }
}
