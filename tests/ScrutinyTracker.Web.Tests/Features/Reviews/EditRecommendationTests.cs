using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class EditRecommendationTests
{
    [Fact]
    public async Task Add_AnotherPart_KeepsWhatWasTypedAndSavesNothing()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation));
        page = await page.Form("Add another part").Fill("Input.Parts[0]", "First part").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("First part", page.Form("Save").ValueOf("Input.Parts[0]"));
        Assert.Empty(await draft.RecommendationsAsync());
        await page.Form("Save").Fill("Input.Text", "Do both").Fill("Input.Parts[1]", "Second part").SubmitAsync();
        var saved = Assert.Single(await draft.RecommendationsAsync());
        Assert.Equal(["First part", "Second part"], saved.Parts.OrderBy(part => part.Order).Select(part => part.Text));
    }

    [Fact]
    public async Task Add_EmptyOrTooLong_IsRefusedBesideTheField()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var text = new string('x', 100_000);

        var page = await (await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation))).Form("Save").SubmitAsync();
        page.ShouldHaveError("Input.Text", "Enter the recommendation");
        page = await page.Form("Save").Fill("Input.Text", text).Fill("Input.Parts[0]", text).Fill("Input.AlsoAddressedTo", text).SubmitAsync();
        page.ShouldHaveError("Input.Text", "The recommendation must be 20,000 characters or fewer");
        page.ShouldHaveError("Input.Parts[0]", "Each part must be 20,000 characters or fewer");
        page.ShouldHaveError("Input.AlsoAddressedTo", "Also addressed to must be 500 characters or fewer");
        Assert.Equal(text, page.Form("Save").ValueOf("Input.Parts[0]"));
    }

    [Fact]
    public async Task Add_ToAPostAndAnOutsideBody_IsRefused()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation))).Form("Save").Fill("Input.Text", "Do it")
            .Choose("Input.LeadPostId", $"{post.Id}").Choose("Input.JointPostIds", $"{post.Id}").Fill("Input.NewExternalBody", "Department for Education").SubmitAsync();

        page.ShouldHaveError("Input.LeadPostId", "Choose a lead post or one outside body, not more than one of them");
        page.ShouldHaveError("Input.JointPostIds", "The lead post cannot be a joint post as well");
    }

    [Theory]
    [InlineData("Input.LeadPostId")]
    [InlineData("Input.JointPostIds")]
    [InlineData("Input.FindingIds")]
    public async Task Add_WithWhatIsNotOffered_IsRefused(string field)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation))).Form("Save")
            .Fill("Input.Text", "Do it").Forge(field, "4711").SubmitAsync();

        page.ShouldHaveError(field, "Choose only from the list. Something that you chose is no longer in it");
    }

    [Theory]
    [InlineData("Input.LeadPostId")]
    [InlineData("Input.JointPostIds")]
    [InlineData("Input.Version")]
    public async Task Add_WithLettersForANumber_SaysNothingOfTheFramework(string field)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation))).Form("Save")
            .Fill("Input.Text", "Do it").Forge(field, "abc").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldNotSay("The value").ShouldNotSay("is not valid").ShouldNotSay("is invalid");
    }

    [Fact]
    public async Task Add_SeveralAtOnce_GivesEachItsOwnReferenceAndNumber()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var form = await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => form.Form("Save").Fill("Input.Text", $"Do thing {i}").SubmitAsync()));

        var recommendations = await draft.RecommendationsAsync();
        Assert.Equal([1, 2, 3, 4], recommendations.Select(recommendation => recommendation.Number));
        Assert.Equal(
            ["CYP-2018-19-R01", "CYP-2018-19-R02", "CYP-2018-19-R03", "CYP-2018-19-R04"], recommendations.Select(recommendation => recommendation.Reference).Order());
    }

    [Fact]
    public async Task Add_ToTheSameNewOutsideBodyTwice_MakesOneBody()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        foreach (var name in new[] { "Department for Education", "department for education" })
            await (await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.Recommendation))).Form("Save")
                .Fill("Input.Text", "Change the guidance").Fill("Input.NewExternalBody", name).SubmitAsync();

        var recommendations = await draft.RecommendationsAsync();
        Assert.Equal(["CYP-2018-19-R01", "CYP-2018-19-R02"], recommendations.Select(recommendation => recommendation.Reference));
        Assert.Equal([1, 2], recommendations.Select(recommendation => recommendation.Number));
        Assert.Single(recommendations.Select(recommendation => recommendation.ExternalBodyId).Distinct());
    }

    [Fact]
    public async Task Edit_SavedBySomebodyElseMeanwhile_Shows409WithBothTextsAndThenSaves()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var recommendation = await tracker.Given.RecommendationAsync(draft.Review, null);
        using var browser = await tracker.SignInAsync(officer);
        var address = ReviewLinks.Edit(draft.Reference, ReviewPart.Recommendation, recommendation.Id);
        var mine = await browser.GetAsync(address);
        await (await browser.GetAsync(address)).Form("Save").Fill("Input.Text", "Their words").SubmitAsync();

        var page = await mine.Form("Save").Fill("Input.Text", "My words").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Text In this window My words As you saved it in the other Their words");
        page = await page.Form("Save").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("My words");
    }

    [Fact]
    public async Task Edit_OnceSent_KeepsItsPartsAndWhoIsAsked()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        var sent = await tracker.Given.RecommendationAsync(draft.Review, post, sentOn: new(2018, 11, 7), parts: ["First part", "Second part"]);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Edit(draft.Reference, ReviewPart.Recommendation, sent.Id))).Form("Save")
            .Fill("Input.LeadPostId", "").Fill("Input.Parts[1]", "").SubmitAsync();

        page.ShouldHaveError("Input.LeadPostId", "This was sent for response, so somebody must be asked: choose a lead post or an outside body");
        page.ShouldHaveError("Input.Parts[0]", "This was sent for response, so a part can change its words but cannot be taken out");
    }

    [Fact]
    public async Task Edit_OnceSent_AsksWhyAndShowsBothWordingsToWhoIsAsked()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        var sent = await tracker.Given.RecommendationAsync(draft.Review, post, "Report by March", sentOn: new(2018, 11, 7));
        using var browser = await tracker.SignInAsync(officer);
        using var reader = await tracker.SignInAsync(director);

        var page = await browser.GetAsync(ReviewLinks.Edit(draft.Reference, ReviewPart.Recommendation, sent.Id));
        page.ShouldSay("This was sent for a response on 7 November 2018 to Director, who may be answering it already.");
        page = await page.Form("Save").Fill("Input.Text", "Report by May").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter the reason");
        (await reader.GetAsync(RecommendationLinks.Recommendation(sent.Reference))).ShouldSay("Report by March").ShouldNotSay("Changed since");
        page = await page.Form("Save").Fill("Input.Reason", "The committee meets in May").SubmitAsync();

        page.ShouldSay("Recommendation saved");
        foreach (var address in new[] { RecommendationLinks.Recommendation(sent.Reference), AnswerLinks.Response(sent.Reference) })
        {
            (await reader.GetAsync(address)).ShouldSay("Changed since it was sent on 7 November 2018")
                .ShouldSay("Text, before Report by March Text, after Report by May Why: The committee meets in May");
        }
    }

    [Fact]
    public async Task Edit_PublishedThenSent_SaysThatTheChangeCameBeforeTheSending()
    {
        using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        var published = await tracker.Given.RecommendationAsync(draft.Review, post, "Report by March", publishedOn: new(2018, 11, 7));
        var regime = await tracker.ReadAsync(context => context.ResponseRegimes.OrderBy(one => one.Id).FirstAsync());
        using var reader = await tracker.SignInAsync(director);

        await EditAsync(one => one.Edit(one.Details with { Text = "Report by May" }, "The committee meets in May"));
        await EditAsync(one => one.SendForResponse(new(new(2019, 1, 7), new(2019, 1, 7), new(2019, 1, 7), regime), WorkingDays.For(Nation.EnglandAndWales)));
        (await reader.GetAsync(RecommendationLinks.Recommendation(published.Reference))).ShouldNotSay("Changed since it was sent")
            .ShouldSay("Changed since it was published on 7 November 2018, and before it was sent");
        await EditAsync(one => one.Edit(one.Details with { Text = "Report by June" }, "May is too soon"));

        (await reader.GetAsync(RecommendationLinks.Recommendation(published.Reference)))
            .ShouldSay("Changed since it was sent on 7 January 2019").ShouldSay("Text, before Report by May Text, after Report by June Why: May is too soon")
            .ShouldSay("Changed since it was published on 7 November 2018, and before it was sent");

        Task EditAsync(Func<Recommendation, Outcome> edit) => tracker.ChangeAsync(async context =>
        {
            context.Attach(regime);
            var one = await context.Recommendations.Include(one => one.LeadPost).Include(one => one.JointPosts).Include(one => one.Findings)
                .Include(one => one.Parts).Include(one => one.Commitments).Include(one => one.Responses).Include(one => one.Review).AsSplitQuery()
                .SingleAsync(one => one.Id == published.Id);
            Assert.True(edit(one).IsDone);
        });
    }

    [Fact]
    public async Task Edit_ADraft_AsksForNoReason()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var drafted = await tracker.Given.RecommendationAsync(draft.Review, null);
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Edit(draft.Reference, ReviewPart.Recommendation, drafted.Id));

        page.ShouldNotSay("Why is it changed?");
        (await page.Form("Save").Fill("Input.Text", "Better words").SubmitAsync()).ShouldSay("Better words");
        (await browser.GetAsync(RecommendationLinks.Recommendation(drafted.Reference))).ShouldNotSay("Changed since");
    }

    [Fact]
    public async Task Remove_WithdrawsWithAReasonAndClosesTheGap()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var first = await tracker.Given.RecommendationAsync(draft.Review, null, "First");
        await tracker.Given.RecommendationAsync(draft.Review, null, "Second");
        await tracker.Given.RecommendationAsync(draft.Review, null, "Third");
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Remove(draft.Reference, ReviewPart.Recommendation, first.Id))).Form("Withdraw").SubmitAsync();
        page.ShouldHaveError("Input.Reason", "Enter the reason");
        page = await page.Form("Withdraw").Fill("Input.Reason", "Merged with the second").SubmitAsync();

        page.ShouldSay("withdrawn: Merged with the second").ShouldSay($"Withdrawn recommendation {first.Reference}");
        Assert.Equal(["Second", "Third", "First"], (await draft.RecommendationsAsync()).Select(recommendation => recommendation.Text));
    }

    [Fact]
    public async Task Remove_OnceSent_IsRefusedInWords()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        var sent = await tracker.Given.RecommendationAsync(draft.Review, post, sentOn: new(2018, 11, 7));
        var later = await tracker.Given.RecommendationAsync(draft.Review, post, "Second");
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Remove(draft.Reference, ReviewPart.Recommendation, sent.Id));
        page.ShouldSay("can no longer be withdrawn").ShouldSay("Only a committee’s meeting closes it");
        Assert.Null(page.Document.QuerySelector("main form"));
        (await page.ClickAsync("propose that to the committee")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Propose to the committee to close it");
        var early = await browser.GetAsync(ReviewLinks.Remove(draft.Reference, ReviewPart.Recommendation, later.Id));
        await tracker.ChangeAsync(async context => (await context.Recommendations.SingleAsync(one => one.Id == later.Id)).Publish(new(2018, 11, 7)));
        page = await early.Form("Withdraw").Fill("Input.Reason", "No longer wanted").SubmitAsync();

        Assert.Contains(page.Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Conflict });
        Assert.All(await draft.RecommendationsAsync(), one => Assert.Null(one.ClosedOn));
    }

    [Fact]
    public async Task Parts_TheFirstDraftAfterWhatWasSent_CannotMoveUp()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post, "First", sentOn: new(2018, 11, 7));
        await tracker.Given.RecommendationAsync(draft.Review, null, "Second");
        await tracker.Given.RecommendationAsync(draft.Review, null, "Third");
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync(ReviewLinks.Parts(draft.Reference, ReviewPart.Recommendation));

        page.ShouldNotSay("Move up Recommendation 2").ShouldSay("Move down Recommendation 2").ShouldSay("Move up Recommendation 3").ShouldNotSay("Move down Recommendation 3");
    }

    [Fact]
    public async Task Get_ADraftsOwnPage_SaysWhatIsNext()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var recommendation = await tracker.Given.RecommendationAsync(draft.Review, null, "First");
        using var browser = await tracker.SignInAsync(officer);

        var page = await browser.GetAsync($"/recommendations/{recommendation.Reference}");

        page.ShouldSay("This is a draft: nobody has been asked yet.");
        Assert.Equal(ReviewLinks.Edit(draft.Reference, ReviewPart.Recommendation, recommendation.Id), (await page.ClickAsync("Edit it")).Address);
        Assert.Equal(ReviewLinks.Send(draft.Reference), (await page.ClickAsync("send it for a response")).Address);
    }

    [Fact]
    public async Task Move_Down_SwapsNumbersAndKeepsReferences()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        var first = await tracker.Given.RecommendationAsync(draft.Review, null, "First");
        var second = await tracker.Given.RecommendationAsync(draft.Review, null, "Second");
        using var browser = await tracker.SignInAsync(officer);

        await (await browser.GetAsync(ReviewLinks.Parts(draft.Reference, ReviewPart.Recommendation))).Form("Move down Recommendation 1").SubmitAsync();

        Assert.Equal([second.Reference, first.Reference], (await draft.RecommendationsAsync()).Select(recommendation => recommendation.Reference));
    }
}
