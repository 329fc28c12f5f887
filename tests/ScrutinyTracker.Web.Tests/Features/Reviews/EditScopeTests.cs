using System.Net;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class EditScopeTests
{
    [Fact]
    public async Task Scope_Filled_IsShownOnTheReviewWithItsGroup()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var councillor = await tracker.Given.CouncillorAsync(committee);
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Scope(review.Reference))).Form("Save")
            .Fill("Input.Purpose", "To hear children").Fill("Input.OutOfScope", "Adult services")
            .FillDate("Input.StartsOn", "27", "March", "2018").FillDate("Input.EndsOn", "7", "11", "2018").FillDate("Input.AgreedOn", "21", "2", "2018")
            .Choose("Input.MemberIds", $"{councillor.Id}").SubmitAsync();

        Assert.Equal(ReviewLinks.Review(review.Reference), page.Address);
        page.ShouldSay("Scope saved").ShouldSay("Agreed on 21 February 2018").ShouldSay("27 March 2018").ShouldSay("Adult services").ShouldSay(councillor.Name);
    }

    [Theory]
    [InlineData("StartsOn", "31", "2", "2018", "Start date must be a real date: February 2018 has 28 days")]
    [InlineData("StartsOn", "1", "3", "9999", "Start date must be from 1900 to 2099")]
    [InlineData("EndsOn", "7", "11", "18", "End date must have a year of 4 digits, such as 2019")]
    [InlineData("AgreedOn", "2", "3", "2019", "The date of agreement must be today or in the past")]
    [InlineData("EndsOn", "1", "1", "2018", "The end date must be the same as or after the start date")]
    public async Task Scope_WithAWrongDate_SaysSoAndKeepsWhatWasTyped(string field, string day, string month, string year, string words)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Scope(review.Reference))).Form("Save").Fill("Input.Purpose", "To hear children")
            .FillDate("Input.StartsOn", "27", "3", "2018").FillDate($"Input.{field}", day, month, year).SubmitAsync();

        page.ShouldHaveError($"Input.{field}", words);
        Assert.Equal("To hear children", page.Form("Save").ValueOf("Input.Purpose"));
        Assert.Equal(year, page.Form("Save").ValueOf($"Input.{field}.Year"));
    }

    [Fact]
    public async Task Scope_WithSomebodyFromAnotherCommittee_IsRefused()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        await tracker.Given.CouncillorAsync(committee);
        var (other, _) = await tracker.Given.CommitteeAsync("ASH");
        var stranger = await tracker.Given.CouncillorAsync(other);
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Scope(review.Reference))).Form("Save").Forge("Input.MemberIds", $"{stranger.Id}").SubmitAsync();

        page.ShouldHaveError("Input.MemberIds", "Choose only from the list. Something that you chose is no longer in it");
    }

    [Fact]
    public async Task Scope_SavedBySomebodyElseMeanwhile_Shows409WithBothTexts()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);
        var mine = await browser.GetAsync(ReviewLinks.Scope(review.Reference));
        await (await browser.GetAsync(ReviewLinks.Scope(review.Reference))).Form("Save").Fill("Input.Purpose", "Their purpose").SubmitAsync();

        var page = await mine.Form("Save").Fill("Input.Purpose", "My purpose").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Purpose In this window My purpose As you saved it in the other Their purpose");
        Assert.Equal("My purpose", page.Form("Save").ValueOf("Input.Purpose"));
        (await page.Form("Save").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("My purpose");
    }

    [Fact]
    public async Task Scope_Of100000Characters_IsRefusedAndKept()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);
        var text = new string('x', 100_000);

        var page = await (await browser.GetAsync(ReviewLinks.Scope(review.Reference))).Form("Save").Fill("Input.Method", text).SubmitAsync();

        page.ShouldHaveError("Input.Method", "The method must be 20,000 characters or fewer");
        Assert.Equal(text, page.Form("Save").ValueOf("Input.Method"));
    }

    [Fact]
    public async Task Details_MarkedExempt_NeedAReasonAndShowTheParagraph()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Details(review.Reference))).Form("Save").Fill("Input.Paragraph", "2").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter why keeping it exempt outweighs publishing it");
        page = await page.Form("Save").Fill("Input.Paragraph", "8").Fill("Input.Reason", "It would name a family").SubmitAsync();
        page.ShouldHaveError("Input.Paragraph", "The paragraph is a number from 1 to 7");
        page = await page.Form("Save").Fill("Input.Paragraph", "2").Fill("Input.Title", "A new title").SubmitAsync();

        page.ShouldSay("A new title").ShouldSay("Exempt").ShouldSay("Schedule 12A paragraph 2: It would name a family");
    }
}
