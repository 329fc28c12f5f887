using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations.Exempting;

public sealed class ExemptingTests
{
    private const string Reason = "It would name a provider’s price";

    [Fact]
    public async Task Mark_TheRecommendation_HidesItUntilTheMarkIsLiftedWithAReason()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        using var officer = await tracker.SignInAsync(asked.Officer);
        using var stranger = await asked.SomebodyAsync(Role.Contributor);
        var address = RecommendationLinks.Recommendation(asked.Reference);
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("exempt");

        var page = await (await officer.GetAsync(address)).ClickAsync("Mark it, or an answer to it, exempt");
        page = await page.ShouldSay("It was published on 7 November 2018").Form("Mark it exempt").SubmitAsync();
        page.ShouldHaveError("Input.Paragraph", "Enter the paragraph of Schedule 12A").ShouldHaveError("Input.Reason", "Enter why keeping it exempt outweighs publishing it");
        page = await page.Form("Mark it exempt").Fill("Input.Paragraph", "3").Fill("Input.Reason", Reason).SubmitAsync();

        page.ShouldSay($"Exempt information. Schedule 12A paragraph 3: {Reason}");
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/recommendations")).ShouldNotSay(asked.Reference);

        page = await page.ClickAsync("Lift an exempt mark");
        page = await page.ShouldSay("Everybody who signs in reads all of it").Form("Lift the mark").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter why it is lifted");
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        page = await page.Form("Lift the mark").Fill("Input.Reason", "The contract was published").SubmitAsync();

        page.ShouldNotSay("Exempt information").ShouldSay("Recommendation no longer exempt").ShouldSay("Why: The contract was published");
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
        (await officer.GetAsync($"{address}/exempt/lift")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Mark_OneAnswer_TakesTheRecommendationWithIt()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        await tracker.Given.ResponseAsync(asked.Recommendation, asked.Director, Asked.SentOn, "March 2019");
        var answer = await asked.StoredAsync();
        using var officer = await tracker.SignInAsync(asked.Officer);
        using var stranger = await asked.SomebodyAsync(Role.Director);
        using var director = await tracker.SignInAsync(asked.Director);
        var address = RecommendationLinks.Recommendation(asked.Reference);

        var page = await officer.GetAsync($"{address}/exempt");
        page = await page.Form("Mark it exempt").Choose("Input.What", $"{answer!.Id}").Fill("Input.Paragraph", "3").Fill("Input.Reason", Reason).SubmitAsync();

        page.ShouldSay("Exempt information. An answer to it is marked.").ShouldSay($"Exempt Schedule 12A paragraph 3: {Reason}");
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await director.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("3", $"{(await asked.StoredAsync())!.Exemption?.Paragraph}");

        await (await officer.GetAsync($"{address}/exempt")).Form("Mark it exempt").Choose("Input.What", "0").Fill("Input.Paragraph", "2").Fill("Input.Reason", "A child").SubmitAsync();
        page = await (await officer.GetAsync($"{address}/exempt/lift")).ShouldSay("2 marks stand on it and its answers")
            .Form("Lift the mark").Choose("Input.What", $"{answer.Id}").Fill("Input.Reason", "It was published").SubmitAsync();
        page.ShouldSay("The mark is lifted. Another one still stands").ShouldSay("Answer of 7 November 2018 no longer exempt");
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        page = await (await officer.GetAsync($"{address}/exempt/lift")).Form("Lift the mark").Fill("Input.Reason", "Grown up").SubmitAsync();
        page.ShouldSay("The exempt mark is lifted");
        (await stranger.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Mark_OvertakenByWhoeverLeftSince_NamesThemByTheReplacement()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        using var officer = await tracker.SignInAsync(asked.Officer);
        var form = (await officer.GetAsync($"{RecommendationLinks.Recommendation(asked.Reference)}/exempt")).Form("Mark it exempt");
        var leaver = await tracker.ChangeAsync(async context =>
        {
            var committee = await context.Committees.Include(one => one.Officers).SingleAsync();
            var person = await context.People.Include(one => one.Roles).SingleAsync(one => one.Id == asked.Director.Id);
            person.Edit("Somebody who will leave", person.Email, [Role.Officer]);
            committee.AddOfficer(person);
            return person;
        });
        using var theirs = await tracker.SignInAsync(leaver);
        await (await theirs.GetAsync($"{RecommendationLinks.Recommendation(asked.Reference)}/exempt")).Form("Mark it exempt")
            .Fill("Input.Paragraph", "1").Fill("Input.Reason", Reason).SubmitAsync();
        await tracker.ChangeAsync(async context =>
        {
            var person = await context.People.Include(one => one.Roles).SingleAsync(one => one.Id == leaver.Id);
            person.Deactivate(hasOpenWork: false, isLastAdministrator: false);
            person.Anonymise(tracker.Clock.Today);
        });

        var page = await form.Fill("Input.Paragraph", "2").Fill("Input.Reason", "A child").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Former officer").ShouldNotSay("Somebody who will leave");
    }

    [Fact]
    public async Task Pages_OfWhoeverDoesNotDraftForTheCommittee_AreRefused()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        await tracker.ChangeAsync(async context => (await context.Recommendations.SingleAsync(r => r.Id == asked.Recommendation.Id)).MarkExempt(new Exemption(1, Reason)));
        using var director = await tracker.SignInAsync(asked.Director);
        using var other = await tracker.SignInAsync((await tracker.Given.CommitteeAsync("ENV")).Officer);
        var address = RecommendationLinks.Recommendation(asked.Reference);

        foreach (var page in new[] { $"{address}/exempt", $"{address}/exempt/lift" })
        {
            (await director.GetAsync(page)).ShouldHaveStatus(HttpStatusCode.Forbidden);
            (await other.GetAsync(page)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Review_MarkLifted_OnlyOnThePageThatSaysWhatOpens()
    {
        await using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        await tracker.ChangeAsync(async context =>
        {
            var review = await context.Reviews.SingleAsync();
            review.MarkExempt(new Exemption(2, Reason));
        });
        using var officer = await tracker.SignInAsync(asked.Officer);
        var reference = asked.Review.Reference;

        var page = await (await officer.GetAsync(ReviewLinks.Details(reference))).Form("Save").Fill("Input.Paragraph", "").Fill("Input.Reason", "").SubmitAsync();
        page.ShouldHaveError("Input.Paragraph", "Enter the paragraph. An exempt mark is lifted on a page of its own, with a reason");
        page = await (await officer.GetAsync(ReviewLinks.Review(reference))).ClickAsync("Lift the exempt mark");
        page = await page.ShouldSay($"So it is with these recommendations").ShouldSay(asked.Reference).Form("Lift the mark").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter why it is lifted");
        page = await page.Form("Lift the mark").Fill("Input.Reason", "Nobody is named any more").SubmitAsync();

        page.ShouldSay("The exempt mark is lifted").ShouldNotSay("Not for publication");
        (await officer.GetAsync(ReviewLinks.History(reference))).ShouldSay("Review no longer exempt").ShouldSay("Nobody is named any more");
        (await officer.GetAsync(ReviewLinks.LiftExemption(reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
