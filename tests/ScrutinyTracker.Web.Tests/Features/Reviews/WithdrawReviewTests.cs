using System.Net;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class WithdrawReviewTests
{
    [Fact]
    public async Task Post_ADraft_LeavesTheListsKeepsItsReasonAndComesBack()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var asked = await tracker.Given.RecommendationAsync(draft.Review, null);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Review(draft.Reference))).ClickAsync("Withdraw this draft");
        page = await page.Form("Withdraw the draft").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter the reason");
        page = await page.Form("Withdraw the draft").Fill("Input.Reason", "Made twice").SubmitAsync();

        page.ShouldSay("This draft was withdrawn on").ShouldSay("Made twice").ShouldNotSay("Change title");
        (await browser.GetAsync(ReviewLinks.List)).ShouldNotSay(draft.Reference);
        (await browser.GetAsync($"{ReviewLinks.List}?stage=Withdrawn")).ShouldSay(draft.Reference);
        (await browser.GetAsync(RecommendationLinks.All)).ShouldNotSay(asked.Reference);
        (await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Finding))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        page = await (await page.ClickAsync("Take this draft up again")).Form("Take it up again").SubmitAsync();
        page.ShouldSay("Draft taken up again").ShouldNotSay("This draft was withdrawn on");
        (await browser.GetAsync(ReviewLinks.List)).ShouldSay(draft.Reference);
        (await browser.GetAsync(ReviewLinks.History(draft.Reference))).ShouldSay("Draft withdrawn on").ShouldSay("Why: Made twice").ShouldSay("Draft taken up again");
    }

    [Fact]
    public async Task Post_OnceSent_IsRefused()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post, sentOn: new(2018, 11, 7));
        using var browser = await tracker.SignInAsync(officer);

        (await browser.GetAsync(ReviewLinks.Review(draft.Reference))).ShouldNotSay("Withdraw this draft");
        var page = await (await browser.GetAsync(ReviewLinks.Withdraw(draft.Reference))).Form("Withdraw the draft").Fill("Input.Reason", "Not wanted").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This has already been sent for a response");
    }
}
