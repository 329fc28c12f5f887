using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class OutsideTests
{
    private static readonly DateOnly SentOn = new(2019, 1, 9);

    [Fact]
    public async Task Officer_TakesUpANationalReport_AndTheCommitteeSeesWhereItStands()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        using var browser = await tracker.SignInAsync(officer);
        var review = await (await browser.GetAsync(ReviewLinks.Create)).Form("Create review")
            .Fill("Input.Title", "What the inspectorate asks for").Choose("Input.Kind", "ExternalReview").Fill("Input.CommitteeId", $"{committee.Id}").SubmitAsync();
        var reference = await tracker.ReadAsync(context => context.Reviews.Select(one => one.Reference).SingleAsync());
        review = await (await browser.GetAsync(ReviewLinks.Review(reference))).ShouldSay("Not said yet").ClickAsync("Whose recommendations these are");
        (await review.Form("Save").SubmitAsync()).ShouldHaveError("Input.Body", "Enter whose report it is");
        (await review.Form("Save").Fill("Input.Body", "Inspectorate of Care").Fill("Input.Publication", "Homes near home").SubmitAsync()).ShouldSay("Inspectorate of Care: Homes near home");
        var taken = await AddAsync("14", "31", "Every home has a plan.", $"{post.Id}");
        var declined = await AddAsync("15", "32", "Government pays for it.");
        await AddAsync("16", "33", "Children are asked first.");
        await (await browser.GetAsync(ReviewLinks.Remove(reference, ReviewPart.Recommendation, declined))).Form("Withdraw").Fill("Input.Reason", "It is for government.").SubmitAsync();
        await tracker.ChangeAsync(async context =>
        {
            var sent = await context.Recommendations.Include(one => one.Review).Include(one => one.LeadPost).SingleAsync(one => one.Id == taken);
            sent.SendForResponse(new Sending(SentOn, SentOn, SentOn, await context.ResponseRegimes.FirstAsync()), WorkingDays.For(Nation.EnglandAndWales));
        });
        using var councillor = await tracker.SignInAsync(await tracker.Given.CouncillorAsync(committee));

        var page = await browser.GetAsync(RecommendationLinks.Outside(committee.Code));

        page.ShouldSay("1 taken on, 1 not for us, 1 not decided").ShouldSay("Inspectorate of Care: Homes near home").ShouldSay("14, page 31")
            .ShouldSay("Taken on, and the answer is awaited").ShouldSay("Not taken on: It is for government.").ShouldSay("It is not decided whether it applies here");
        (await councillor.GetAsync(RecommendationLinks.Outside(committee.Code))).ShouldNotSay("Children are asked first");
        (await councillor.GetAsync(RecommendationLinks.Outside("NONE"))).ShouldHaveStatus(HttpStatusCode.NotFound);

        async Task<int> AddAsync(string number, string at, string text, string asked = "")
        {
            await (await browser.GetAsync(ReviewLinks.Add(reference, ReviewPart.Recommendation))).Form("Save")
                .Fill("Input.Text", text).Fill("Input.SourceNumber", number).Fill("Input.SourcePage", at).Fill("Input.LeadPostId", asked).SubmitAsync();
            return await tracker.ReadAsync(context => context.Recommendations.Where(one => one.ExternalNumber == number).Select(one => one.Id).SingleAsync());
        }
    }

    [Fact]
    public async Task Edit_InTheCouncilsOwnReview_AsksForNoNumberOfTheirs()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var review = await tracker.Given.ReviewAsync(committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Add(review.Reference, ReviewPart.Recommendation));

        page.ShouldNotSay("Number in their report");
        (await browser.GetAsync(RecommendationLinks.Outside(committee.Code))).ShouldSay("Nothing of an outside body was taken up yet");
    }
}
