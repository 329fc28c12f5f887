using Microsoft.Playwright;
using ScrutinyTracker.Domain.Commitments;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>The three journeys, each with JavaScript on and off, on Durham's sample as of 1 March 2019.</summary>
[Collection(BrowserTests.Name)]
public sealed class JourneyTests(Chromium chromium)
{
    private const string Officer = "Scrutiny Officer, Children and Young People";
    private const string Director = "Corporate Director of Children and Young People's Services";

    [RequiresChromiumTheory, InlineData(true), InlineData(false)]
    public async Task Officer_DraftsAReviewFromScopeToPublication_DirectorAnswersAndReports(bool javaScript)
    {
        var (tracker, root) = ListeningTracker.Start();
        await using var _ = tracker;
        var officer = await chromium.OpenAsync(root, javaScript);
        await officer.SignInAsync(Officer);

        var review = await CreateReviewAsync(officer);
        await InvestigateAsync(officer, review);
        await RecommendAsync(officer, review);
        await SendAndPublishAsync(officer, review);

        var director = await chromium.OpenAsync(root, javaScript);
        await director.SignInAsync(Director);
        await director.FollowAsync("recommendation 1 of Foster care placements");
        await AnswerAsync(director);
        await ReportAsync(director);
    }

    [RequiresChromiumTheory, InlineData(true), InlineData(false)]
    public async Task Councillor_BeforeCommittee_SeesOnAPhoneWhatIsPromisedAndLate(bool javaScript)
    {
        var (tracker, root) = ListeningTracker.Start(new DateOnly(2019, 4, 12));
        await using var _ = tracker;
        var page = await chromium.OpenAsync(root, javaScript, width: 375, height: 800);
        await page.SignInAsync("Councillor, Children and Young People's Committee (1)");

        await page.GotoAsync("/committees/CYP");

        await page.ShouldShowAsync("Late");
        await page.ShouldShowAsync("overdue by 12 days");
        await page.ShouldShowAsync("No date given");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the phone");
        if (javaScript)
            await page.ShouldFindNothingAsync();
        var paper = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.True(paper.Length > 10_000);
        await page.FollowAsync("CYP-2018-19-R04");
        await page.ShouldShowAsync("Accepted on 7 November 2018");
    }

    private static async Task<string> CreateReviewAsync(IPage page)
    {
        await page.GotoAsync("/reviews");
        await page.FollowAsync("Create a review");
        await page.EnterAsync("Title", "Foster care placements");
        await page.PickAsync("Scrutiny review");
        await page.GetByLabel("Committee", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Children and Young People's Overview and Scrutiny Committee" });
        await page.PressAsync("Create review");
        await page.ShouldShowAsync("CYP-2018-19-");
        var review = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{review}/scope");
        await page.GetByLabel("Purpose").FillAsync("Learn how placements are found and kept");
        await page.TypeDateAsync("Agreed by the committee on", "10", "January", "2019");
        await page.PressAsync("Save");
        await page.ShouldShowAsync("Learn how placements are found and kept");
        return review;
    }

    private static async Task InvestigateAsync(IPage page, string review)
    {
        await page.GotoAsync($"{review}/lines-of-enquiry/add");
        await page.EnterAsync("Question", "How long does a child wait for a placement?");
        await page.PressAsync("Save");
        await page.GotoAsync($"{review}/evidence/add");
        await page.PickAsync("Visit");
        await page.EnterAsync("Title", "Visit to the placements team");
        await page.GetByLabel("How long does a child wait").CheckAsync();
        await page.PressAsync("Save");
        await page.GotoAsync($"{review}/findings/add");
        await page.PickAsync("Conclusion");
        await page.EnterAsync("What the evidence shows", "Children wait too long");
        await page.GetByLabel("How long does a child wait").CheckAsync();
        await page.GetByLabel("Visit to the placements team").CheckAsync();
        await page.PressAsync("Save");
    }

    private static async Task RecommendAsync(IPage page, string review)
    {
        await page.GotoAsync($"{review}/recommendations/add");
        await page.EnterAsync("Recommendation", "Publish how long children wait for a placement");
        await page.GetByLabel("Lead post").SelectOptionAsync(new SelectOptionValue { Label = Director });
        await page.GetByLabel("Children wait too long").CheckAsync();
        await page.PressAsync("Save");
        await page.ShouldShowAsync("Publish how long children wait for a placement");
    }

    private static async Task SendAndPublishAsync(IPage page, string review)
    {
        await page.GotoAsync($"{review}/send");
        await page.TypeDateAsync("Agreed by the committee on", "1", "3", "2019");
        await page.TypeDateAsync("Notice sent on", "1", "3", "2019");
        await page.TypeDateAsync("Received on", "1", "3", "2019");
        await page.GetByLabel("Executive response", new() { Exact = true }).CheckAsync();
        await page.PressAsync("Work out the deadline");
        await page.ShouldShowAsync("The response is due on 30 April 2019");
        await page.PressAsync("Send for response");
        await page.GotoAsync($"{review}/publish");
        await page.TypeDateAsync("Date of publication", "1", "3", "2019");
        await page.PressAsync("Publish");
        await page.ShouldShowAsync("Published");
    }

    private static async Task AnswerAsync(IPage page)
    {
        await page.PickAsync("Accepted");
        await page.PressAsync("Save and continue");
        await AddItemAsync(page, "Waiting times will be published", "Publish the first figures", "28 February 2020");
        await AddItemAsync(page, "The committee will be told", "Report to the committee", "every March and September from March 2020");
        await page.FollowAsync("Continue to check your answers");
        await page.PressAsync("Sign off and submit");
        await page.ShouldShowAsync("Answer submitted");
        await page.ShouldShowAsync("The first reminder goes to");
    }

    private static async Task AddItemAsync(IPage page, string item, string promise, string byWhen)
    {
        await page.FollowAsync("Add an item");
        await page.GetByLabel("What you will do").FillAsync(item);
        await page.PressAsync("Save and say by when");
        await page.EnterAsync("What will you do?", promise);
        await page.GetByLabel("By when?").FillAsync("31 February 2020");
        await page.PressAsync("Save");
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await page.GetByLabel("By when?").FillAsync(byWhen);
        await page.PressAsync("Save");
        if (ReportPhrase.IsIn(promise))
            await page.PressAsync("Save");
        await page.ShouldShowAsync(promise);
    }

    private static async Task ReportAsync(IPage page)
    {
        await page.FollowAsync("the recommendation");
        await page.GetByRole(AriaRole.Link, new() { Name = "Report progress" }).First.ClickAsync();
        await page.PickAsync("On track");
        await page.EnterAsync("What has happened?", "The figures are being collected");
        await page.PressAsync("Report progress");
        await page.ShouldShowAsync("The figures are being collected");
    }
}
