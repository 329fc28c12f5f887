using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class SendAndPublishTests
{
    [Fact]
    public async Task Send_WithGoodDates_ShowsTheSumFirstAndThenSendsAll()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        using var browser = await tracker.SignInAsync(officer);

        var page = await Filled(await browser.GetAsync(ReviewLinks.Send(draft.Reference)), "Work out the deadline").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("The response is due on 7 January 2019")
            .ShouldSay("received 8 November 2018; two months beginning with that day end on 7 January 2019; Local Government Act 2000 s.9FE");
        Assert.All(await draft.RecommendationsAsync(), recommendation => Assert.Null(recommendation.SentForResponseOn));

        page = await page.Form("Send for response").SubmitAsync();

        page.ShouldSay("2 recommendations sent for response").ShouldSay("0 of 2 answered, overdue").ShouldSay("Awaiting response");
        Assert.All(await draft.RecommendationsAsync(), recommendation => Assert.Equal(new DateOnly(2019, 1, 7), recommendation.ResponseDueOn));
    }

    [Fact]
    public async Task Send_Again_ChangesNothing()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        using var browser = await tracker.SignInAsync(officer);
        var empty = await browser.GetAsync(ReviewLinks.Send(draft.Reference));
        var confirm = await Filled(empty, "Work out the deadline").SubmitAsync();
        var first = await confirm.Form("Send for response").SubmitAsync();

        var second = await confirm.Form("Send for response").SubmitAsync();
        var other = await Filled(empty, "Work out the deadline").SubmitAsync();

        Assert.Equal(first.Address, second.Address);
        other.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This has already been sent for a response");
        Assert.Equal(1, await tracker.ReadAsync(context => context.Changes.CountAsync(change => change.Happened == "sent-for-response")));
    }

    [Fact]
    public async Task Send_WithARecommendationAddedAfterTheSum_ShowsItFirst()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        using var browser = await tracker.SignInAsync(officer);
        var page = await Filled(await browser.GetAsync(ReviewLinks.Send(draft.Reference)), "Work out the deadline").SubmitAsync();
        await tracker.Given.RecommendationAsync(draft.Review, post, "Added meanwhile");

        page = await page.Form("Send for response").SubmitAsync();

        page.ShouldSay("Added meanwhile");
        Assert.All(await draft.RecommendationsAsync(), recommendation => Assert.Null(recommendation.SentForResponseOn));
    }

    [Fact]
    public async Task Send_WithDatesChangedAfterTheSum_ShowsTheNewSumAndSendsNothing()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        using var browser = await tracker.SignInAsync(officer);
        var page = await Filled(await browser.GetAsync(ReviewLinks.Send(draft.Reference)), "Work out the deadline").SubmitAsync();

        page = await page.Form("Send for response").FillDate("Input.ReceivedOn", "31", "12", "2018").SubmitAsync();

        page.ShouldSay("The response is due on 28 February 2019");
        Assert.Null(Assert.Single(await draft.RecommendationsAsync()).SentForResponseOn);
    }

    [Fact]
    public async Task Send_Empty_AsksForEachAnswer()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Send(draft.Reference))).Form("Work out the deadline").SubmitAsync();

        page.ShouldHaveError("Input.AgreedOn", "Enter the date on which the committee agreed the recommendations");
        page.ShouldHaveError("Input.NoticeSentOn", "Enter the date on which the notice was sent");
        page.ShouldHaveError("Input.RegimeId", "Choose the rule that sets the deadline");
    }

    [Theory]
    [InlineData("NoticeSentOn", "6", "11", "2018", "The notice must be sent on or after the day on which the recommendations were agreed")]
    [InlineData("ReceivedOn", "6", "11", "2018", "The day of receipt must be on or after the day on which the recommendations were agreed")]
    [InlineData("ReceivedOn", "2", "3", "2019", "The date of receipt must be today or in the past")]
    [InlineData("ReceivedOn", "31", "2", "2019", "Received on must be a real date: February 2019 has 28 days")]
    public async Task Send_WithAWrongDate_IsRefusedBesideIt(string field, string day, string month, string year, string words)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        using var browser = await tracker.SignInAsync(officer);

        var page = await Filled(await browser.GetAsync(ReviewLinks.Send(draft.Reference)), "Work out the deadline")
            .FillDate($"Input.{field}", day, month, year).SubmitAsync();

        page.ShouldHaveError($"Input.{field}", words);
    }

    [Fact]
    public async Task Send_WithoutAnAddresseeOrARecommendation_IsRefusedInWords()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await Filled(await browser.GetAsync(ReviewLinks.Send(draft.Reference)), "Work out the deadline").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("There is no recommendation to send yet. Add one first");
        await tracker.Given.RecommendationAsync(draft.Review, null);
        page = await page.Form("Work out the deadline").SubmitAsync();
        var alone = (await draft.RecommendationsAsync()).Single();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay($"{alone.Reference} does not say whom it asks. Choose a post or an outside body first");
        Assert.NotNull(page.Document.QuerySelector(".govuk-error-summary__list a[href='#to-send']"));
        Assert.NotNull(page.Document.QuerySelector("#to-send a[href$='/recommendations/1']"));
    }

    [Fact]
    public async Task Send_WithOneOfThreeWithoutAnAddressee_NamesItBesideTheChoiceAndLeadsToIt()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, _) = await tracker.Given.PostAsync("Director");
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        var unready = await tracker.Given.RecommendationAsync(draft.Review, null);
        await tracker.Given.RecommendationAsync(draft.Review, post);
        using var browser = await tracker.SignInAsync(officer);
        var page = await browser.GetAsync(ReviewLinks.Send(draft.Reference));

        page = await Filled(page, "Work out the deadline").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        page.ShouldHaveError(
            "Input.Recommendations", $"{unready.Reference} does not say whom it asks. Choose a post or an outside body first, or take out what is not ready");
        Assert.Equal(ReviewLinks.Edit(draft.Reference, ReviewPart.Recommendation, unready.Id), (await page.ClickAsync($"Choose whom {unready.Reference} asks")).Address);
    }

    [Fact]
    public async Task Publish_Confirmed_PublishesTheRecommendationsToo()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await tracker.Given.RecommendationAsync(draft.Review, null);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Publish(draft.Reference))).Form("Publish").FillDate("Input.On", "7", "November", "2018").SubmitAsync();

        page.ShouldSay("Review published").ShouldSay("Published on 7 November 2018");
        Assert.Equal(new DateOnly(2018, 11, 7), Assert.Single(await draft.RecommendationsAsync()).PublishedOn);
        page = await (await browser.GetAsync(ReviewLinks.Publish(draft.Reference))).Form("Publish").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This is already published");
    }

    [Theory]
    [InlineData("2", "3", "2019", "The date of publication must be today or in the past: publishing shows the review at once")]
    [InlineData("", "", "", "Enter the date of publication")]
    [InlineData("1", "3", "19", "Date of publication must have a year of 4 digits, such as 2019")]
    public async Task Publish_WithAWrongDate_IsRefused(string day, string month, string year, string words)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Publish(draft.Reference))).Form("Publish").FillDate("Input.On", day, month, year).SubmitAsync();

        page.ShouldHaveError("Input.On", words);
        Assert.Null((await draft.NowAsync()).PublishedOn);
    }

    [Fact]
    public async Task Publish_BeforeItWasSent_IsRefusedBesideTheDate()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.MarkSentForResponse(new DateOnly(2018, 11, 7)));
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Publish(draft.Reference))).Form("Publish").FillDate("Input.On", "6", "11", "2018").SubmitAsync();

        page.ShouldHaveError("Input.On", "The date of publication must be on or after the day on which the recommendations were sent");
    }

    [Fact]
    public async Task Publish_OfWhatSomebodyChangedMeanwhile_AsksAgain()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var mine = await browser.GetAsync(ReviewLinks.Publish(draft.Reference));
        await draft.ChangeAsync(review => review.AddLineOfEnquiry("Third question?"));

        var page = await mine.Form("Publish").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Null((await draft.NowAsync()).PublishedOn);
    }

    private static PageForm Filled(PageShown page, string button) => page.Form(button)
        .FillDate("Input.AgreedOn", "7", "11", "2018").FillDate("Input.NoticeSentOn", "7", "11", "2018").FillDate("Input.ReceivedOn", "8", "11", "2018")
        .Choose("Input.RegimeId", "1");
}
