using System.Globalization;
using Microsoft.Playwright;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Tests.Everywhere;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>
/// Seven recommendations, with what Durham's seven asked for and the months that were promised, from agreed to closed: an officer, the
/// director and a councillor, each in a browser. After each step every reader says the same of what is open, due and late.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class ClosingJourneyTests(Chromium chromium)
{
    /// <summary>What is asked, what is promised for it, and by when.</summary>
    private static readonly (string Asked, string Promised, string ByWhen)[] Seven =
    [
        ("Report on the academy", "Report on the first year", "June 2019"),
        ("Agree what children can expect", "Agree a contract of expectations", "April 2019"),
        ("Welcome each child", "Give out a welcome pack", "April 2019"),
        ("Show how the hub works", "Take members to see the hub", "May 2019"),
        ("Evaluate the support service", "Evaluate it in full", "June 2019"),
        ("Evaluate the service before birth", "Evaluate its first year", "July 2019"),
        ("Follow the academy up", "Report again", "September 2019"),
    ];

    [RequiresChromiumFact]
    public async Task Seven_FromAgreedToClosed_EveryReaderAgreesAtEachStep()
    {
        var (tracker, root) = ListeningTracker.Start(new DateOnly(2019, 3, 1), withSample: false);
        await using var _ = tracker;
        var council = await Council.OfAsync(tracker);

        var officer = await SignInAsync(root, council.Officer);
        var references = await SendAsync(officer, council);
        await ShouldBeAsync(tracker, council, open: 7, late: 0);

        var director = await SignInAsync(root, council.Director);
        for (var i = 0; i < Seven.Length; i++)
            await AnswerAsync(director, references[i], Seven[i].Promised, Seven[i].ByWhen);
        await ShouldBeAsync(tracker, council, open: 7, late: 0);

        tracker.Clock.MoveTo(new(2019, 7, 5));
        await ShouldBeAsync(tracker, council, open: 7, late: 5);
        (officer, director) = (await SignInAsync(root, council.Officer), await SignInAsync(root, council.Director));
        await AskForDateAsync(director, references[0], "October 2019");
        await ShouldBeAsync(tracker, council, open: 7, late: 5);
        await DecideAsync(officer);
        await ShouldBeAsync(tracker, council, open: 7, late: 4);
        foreach (var reference in references[1..6])
            await DeliverAsync(director, reference, ("1", "7"));
        await ShouldBeAsync(tracker, council, open: 7, late: 0);

        await RecordAsync(officer, council.July, references[1..5], disputed: references[5]);
        await ShouldBeAsync(tracker, council, open: 3, late: 0);

        tracker.Clock.MoveTo(new(2019, 10, 11));
        await ShouldBeAsync(tracker, council, open: 3, late: 2);
        (officer, director) = (await SignInAsync(root, council.Officer), await SignInAsync(root, council.Director));
        foreach (var reference in new[] { references[0], references[5], references[6] })
            await DeliverAsync(director, reference, ("7", "10"));
        await ShouldBeAsync(tracker, council, open: 3, late: 0);
        await RecordAsync(officer, council.October, [references[0], references[5], references[6]]);
        await ShouldBeAsync(tracker, council, open: 0, late: 0);

        var councillor = await SignInAsync(root, council.Councillor);
        await councillor.GotoAsync($"/recommendations/{references[5]}");
        await councillor.ShouldShowAsync("Closed");
        await councillor.ShouldShowAsync("Disputed");
        await councillor.GotoAsync($"/recommendations/{references[0]}");
        await councillor.ShouldShowAsync("First promised for June 2019");
    }

    private static async Task ShouldBeAsync(Tracker tracker, Council council, int open, int late)
    {
        await Agreement.ShouldHoldAsync(tracker, council.Officer);
        using var browser = await tracker.SignInAsync(council.Councillor);
        var figures = (await browser.GetAsync("/committees")).Document.QuerySelectorAll("tbody .govuk-table__cell--numeric").Select(cell => Digits(cell.TextContent));
        Assert.Equal([late, open], figures);
    }

    private static int Digits(string text) => int.Parse(string.Concat(text.Where(char.IsDigit)), CultureInfo.InvariantCulture);

    private async Task<IPage> SignInAsync(Uri root, Person person)
    {
        var page = await chromium.OpenAsync(root, javaScript: false);
        await page.SignInAsync(person.Name);
        return page;
    }

    private static async Task<List<string>> SendAsync(IPage page, Council council)
    {
        await page.GotoAsync("/reviews/create");
        await page.EnterAsync("Title", "The social worker as a child sees them");
        await page.PickAsync("Scrutiny review");
        await page.GetByLabel("Committee", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = council.Committee.Name });
        await page.PressAsync("Create review");
        await page.ShouldShowAsync("CYP-2018-19-");
        var review = new Uri(page.Url).AbsolutePath;
        foreach (var (asked, _, _) in Seven)
        {
            await page.GotoAsync($"{review}/recommendations/add");
            await page.EnterAsync("Recommendation", asked);
            await page.GetByLabel("Lead post").SelectOptionAsync(new SelectOptionValue { Label = council.Post.Title });
            await page.PressAsync("Save");
        }
        await page.GotoAsync($"{review}/send");
        foreach (var legend in new[] { "Agreed by the committee on", "Notice sent on", "Received on" })
            await page.TypeDateAsync(legend, "1", "3", "2019");
        await page.GetByLabel("Executive response", new() { Exact = true }).CheckAsync();
        await page.PressAsync("Work out the deadline");
        await page.ShouldShowAsync("The response is due on 30 April 2019");
        await page.PressAsync("Send for response");
        await page.GotoAsync($"{review}/publish");
        await page.TypeDateAsync("Date of publication", "1", "3", "2019");
        await page.PressAsync("Publish");
        await page.ShouldShowAsync("Published");
        return [.. Enumerable.Range(1, Seven.Length).Select(number => $"CYP-2018-19-R{number:00}")];
    }

    private static async Task AnswerAsync(IPage page, string reference, string promise, string byWhen)
    {
        await page.GotoAsync($"/recommendations/{reference}/response");
        await page.PickAsync("Accepted");
        await page.PressAsync("Save and continue");
        await page.FollowAsync("Add an item");
        await page.GetByLabel("What you will do").FillAsync(promise);
        await page.PressAsync("Save and say by when");
        await page.EnterAsync("What will you do?", promise);
        await page.GetByLabel("By when?").FillAsync(byWhen);
        await page.PressAsync("Save");
        await page.FollowAsync("Continue to check your answers");
        await page.PressAsync("Sign off and submit");
        await page.ShouldShowAsync("Answer submitted");
    }

    private static async Task AskForDateAsync(IPage page, string reference, string date)
    {
        await page.GotoAsync($"/recommendations/{reference}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ask for another date" }).First.ClickAsync();
        await page.EnterAsync("New date", date);
        await page.GetByLabel("Why is another date needed?").FillAsync("The first pupils finish in summer");
        await page.PressAsync("Ask for this date");
        await page.ShouldShowAsync(date);
    }

    private static async Task DecideAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.FollowAsync("Decide whether");
        await page.GetByLabel("Yes, it moves to").CheckAsync();
        await page.PressAsync("Record the decision");
        await page.ShouldShowAsync("moved once on request");
    }

    private static async Task DeliverAsync(IPage page, string reference, (string Day, string Month) on)
    {
        await page.GotoAsync($"/recommendations/{reference}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Report progress" }).First.ClickAsync();
        await page.PickAsync("Delivered");
        await page.TypeDateAsync("Date of delivery", on.Day, on.Month, "2019");
        await page.EnterAsync("What has happened?", "It is done and can be seen");
        await page.PressAsync("Report progress");
        await page.ShouldShowAsync("It is done and can be seen");
    }

    private static async Task RecordAsync(IPage page, Meeting meeting, IReadOnlyList<string> achieved, string? disputed = null)
    {
        await page.GotoAsync($"/committees/CYP/meetings/{meeting.HeldOn:yyyy-MM-dd}/decisions?show=all");
        foreach (var reference in achieved)
        {
            var row = page.GetByRole(AriaRole.Group, new() { Name = $"What the meeting decided about {reference}" });
            await row.GetByLabel("Assessment").SelectOptionAsync(new SelectOptionValue { Label = "Achieved, stop monitoring" });
            await row.GetByLabel("What the committee said").FillAsync("Members have seen it");
            await row.Locator("summary").ClickAsync();
            await row.GetByLabel("Close it as").SelectOptionAsync(new SelectOptionValue { Label = "Achieved" });
        }
        if (disputed is not null)
        {
            var row = page.GetByRole(AriaRole.Group, new() { Name = $"What the meeting decided about {disputed}" });
            await row.GetByLabel("as the service claims").CheckAsync();
            await row.GetByLabel("What the committee said").FillAsync("Nobody has seen the evaluation");
        }
        await page.PressAsync("Save decisions");
        await page.ShouldShowAsync("recorded");
    }

    private sealed record Council(Committee Committee, Post Post, Person Officer, Person Director, Person Councillor, Meeting July, Meeting October)
    {
        public static async Task<Council> OfAsync(Tracker tracker)
        {
            var (committee, officer) = await tracker.Given.CommitteeAsync();
            var (post, director) = await tracker.Given.PostAsync("Corporate Director");
            return new(
                committee, post, officer, director, await tracker.Given.CouncillorAsync(committee),
                await tracker.Given.MeetingAsync(committee, new(2019, 7, 5)), await tracker.Given.MeetingAsync(committee, new(2019, 10, 11)));
        }
    }
}
