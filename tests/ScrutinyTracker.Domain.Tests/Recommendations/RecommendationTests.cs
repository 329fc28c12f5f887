using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class RecommendationTests
{
    [Fact]
    public void Edit_NothingDifferent_LeavesNoTrace()
    {
        var recommendation = Known.Drafted();

        recommendation.Edit(recommendation.Details with { Text = $"  {recommendation.Text} " });

        Assert.Empty(recommendation.Events);
    }

    [Fact]
    public void Edit_WhatDiffers_IsNotedFieldByField()
    {
        var recommendation = Known.Drafted(Known.Post("First"));
        var finding = recommendation.Review.AddFinding(new(FindingKind.Conclusion, "So it is.", null, [], []));

        recommendation.Edit(new("New words.", Known.Post("Second"), null, "all members", [Known.Post("Third")], [finding], ["one", "two"]));

        Assert.Equal(
            "Text: Report on the academy. > New words.; Lead post: First > Second; Also addressed to: - > all members; "
            + "Joint posts:  > Third; Findings:  > 1; Parts:  > one | two",
            Known.Changed(recommendation));
        Assert.Equal(["a", "b"], recommendation.Parts.Select(part => part.Letter));
    }

    [Fact]
    public void Edit_Parts_KeepTheirPlacesWhenTheirWordsChange()
    {
        var recommendation = new Recommendation("R", Known.Review(), 1, Known.Details() with { Parts = ["one", "two", "three"] });
        var first = recommendation.Parts.First();

        recommendation.Edit(recommendation.Details with { Parts = ["uno", "two"] });

        Assert.Same(first, recommendation.Parts.First());
        Assert.Equal(["uno", "two"], recommendation.Parts.Select(part => part.Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Edit_OnceSent_WithoutAReason_IsRefusedAndChangesNothing(string? why)
    {
        var recommendation = Known.Sent();
        var text = recommendation.Text;

        Assert.Equal(Refusal.ReasonMissing, recommendation.Edit(recommendation.Details with { Text = "Other words." }, why).Refusal);

        Assert.Equal(text, recommendation.Text);
        Assert.Empty(recommendation.Events);
        Assert.True(recommendation.Edit(recommendation.Details).IsDone);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Edit_OnceSentOrPublished_KeepsBothWordingsAndTheReason(bool sent)
    {
        var recommendation = sent ? Known.Sent() : Known.Drafted();
        if (!sent)
            recommendation.Publish(Known.Today);
        Known.Quiet(recommendation);

        Assert.True(recommendation.Edit(recommendation.Details with { Text = "Other words." }, " The minute says so. ").IsDone);

        var amended = Assert.IsType<RecommendationAmended>(Assert.Single(recommendation.Events));
        Assert.Equal(new FieldChange("Text", "Report on the academy.", "Other words."), Assert.Single(amended.Changes));
        Assert.Equal("The minute says so.", amended.Why);
    }

    [Fact]
    public void Edit_Closed_IsRefused()
    {
        var recommendation = Known.Drafted();
        recommendation.Withdraw(Known.Today, "Merged.");

        Assert.Equal(Refusal.RecommendationClosed, recommendation.Edit(recommendation.Details with { Text = "Other words." }, "Because.").Refusal);
    }

    [Fact]
    public void SwapPlaces_WithANeighbour_KeepsBothReferences()
    {
        var review = Known.Review();
        var first = Known.Quiet(new Recommendation("CYP-2018-19-R01", review, 1, Known.Details()));
        var second = Known.Quiet(new Recommendation("CYP-2018-19-R02", review, 2, Known.Details()));

        first.SwapPlaces(second);

        Assert.Equal((2, 1, "CYP-2018-19-R01"), (first.Number, second.Number, first.Reference));
        Assert.Equal(("PartsReordered", "PartsReordered"), (Known.Happened(first), Known.Happened(second)));
    }

    [Fact]
    public void Publish_Twice_KeepsTheFirstDay()
    {
        var recommendation = Known.Drafted();

        recommendation.Publish(Known.SentOn);
        recommendation.Publish(Known.Today);

        Assert.Equal(Known.SentOn, recommendation.PublishedOn);
        Assert.Equal("RecommendationPublished", Known.Happened(recommendation));
    }

    [Fact]
    public void Withdraw_FromTheDraft_StaysReadableWithItsReason()
    {
        var recommendation = Known.Drafted();
        Assert.Equal(Refusal.ReasonMissing, recommendation.Withdraw(Known.Today, " ").Refusal);

        Assert.True(recommendation.Withdraw(Known.Today, "The fourth says it better. ").IsDone);

        Assert.Equal((Known.Today, "The fourth says it better."), (recommendation.ClosedOn!.Value, recommendation.ClosureWords));
        Assert.Equal(ClosureReason.Withdrawn, recommendation.ClosureReason);
        Assert.Equal("RecommendationClosed", Known.Happened(recommendation));
        Assert.Equal(Refusal.RecommendationClosed, recommendation.Withdraw(Known.Today, "Again.").Refusal);
        Assert.Equal(Refusal.RecommendationClosed, recommendation.SendForResponse(Known.Sending(), Known.England).Refusal);
    }

    [Fact]
    public void Withdraw_OnceSentOrPublished_IsRefused()
    {
        var published = Known.Drafted();
        published.Publish(Known.SentOn);

        Assert.Equal(Refusal.AlreadySentForResponse, Known.Sent().Withdraw(Known.Today, "Why not.").Refusal);
        Assert.Equal(Refusal.CannotRemoveOncePublished, published.Withdraw(Known.Today, "Why not.").Refusal);
    }

    [Fact]
    public void MarkExempt_AndBack_SaysWhichParagraphAndWhy()
    {
        var recommendation = Known.Drafted();

        recommendation.MarkExempt(new Exemption(2, "It names a child."));

        Assert.Equal("Exempt: - > Schedule 12A paragraph 2: It names a child.", Known.Changed(recommendation));
        Assert.Equal(Refusal.ReasonMissing, recommendation.LiftExemption(" ").Refusal);
        Known.Quiet(recommendation);
        Assert.True(recommendation.LiftExemption("The child is grown up.").IsDone);
        Assert.Equal(new ExemptionLifted("Recommendation", "Schedule 12A paragraph 2: It names a child.") { Why = "The child is grown up." }, Assert.Single(recommendation.Events));
        Assert.Null(recommendation.Exemption);
        Assert.False(recommendation.IsMarkedExempt);
        Assert.Equal(Refusal.NotExempt, recommendation.LiftExemption("Again.").Refusal);
    }

    [Fact]
    public void MarkExempt_OneAnswer_KeepsTheRecommendationUntilItIsLifted()
    {
        var recommendation = Known.Sent();
        var answer = recommendation.DraftResponse(recommendation.LeadPost);
        Known.Quiet(recommendation);

        recommendation.MarkExempt(answer, new Exemption(3, "It names a price."));
        recommendation.MarkExempt(new Exemption(2, "It names a child."));
        recommendation.LiftExemption("The child is grown up.");

        Assert.True(recommendation.IsMarkedExempt);
        Assert.Equal(new Exemption(3, "It names a price."), answer.Exemption);
        recommendation.LiftExemption(answer, "The contract was published.");
        Assert.False(recommendation.IsMarkedExempt);
    }

    [Fact]
    public void CiteExternally_OnceSaid_IsNotedOnce()
    {
        var recommendation = Known.Drafted();

        recommendation.CiteExternally("14", "p. 12");
        recommendation.CiteExternally("14", "p. 12");

        Assert.Equal("Number in the source: - > 14; Page: - > p. 12", Known.Changed(recommendation));
    }
}
