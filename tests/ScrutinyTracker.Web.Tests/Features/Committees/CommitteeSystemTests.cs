using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees;

/// <summary>Meetings and minutes lead to the council's committee system, and an agenda to the meeting.</summary>
public sealed class CommitteeSystemTests
{
    [Fact]
    public async Task Meeting_WithAPageInTheCommitteeSystem_LeadsThereFromEverywhere()
    {
        await using var tracker = Tracker.Start(settings: new() { ["SampleData:LoadAtStart"] = "true" });
        await tracker.Given.RegisterOnAsync();
        var administrator = await tracker.SignInAsync(await tracker.ReadAsync(context => context.People.SingleAsync(one => one.Email == "administrator@example.org")));
        var meeting = await tracker.ReadAsync(context => context.Meetings.SingleAsync(one => one.HeldOn == new DateOnly(2019, 1, 10)));
        await tracker.ChangeAsync(async context =>
        {
            var judged = await context.Recommendations.Include(one => one.Assessments).SingleAsync(one => one.Reference == "CYP-2018-19-R04");
            var (at, category) = (await context.Meetings.SingleAsync(one => one.Id == meeting.Id), await context.Set<AssessmentCategory>().OrderBy(one => one.Id).FirstAsync());
            judged.Assess(new Judgement(at, category, null, "17"));
        });

        var page = await administrator.GetAsync("/administration/committee-system");
        (await page.Form("Save").Fill("Input.Value", "democracy.council.example").Fill("Input.Reason", "New").SubmitAsync()).ShouldHaveError("Input.Value", "Enter the whole address, such as https://democracy.council.example");
        page = await page.Form("Save").Fill("Input.Value", "https://democracy.council.example").Fill("Input.Reason", "A new system").SubmitAsync();
        page.ShouldSay("https://democracy.council.example/: A new system");
        page = await administrator.GetAsync($"/administration/committees/CYP/meetings/{meeting.Id}");
        (await page.Form("Save").Fill("Input.SystemPage", "https://elsewhere.example/1").SubmitAsync()).ShouldHaveError("Input.SystemPage", "Enter an address that begins with https://democracy.council.example/");
        await page.Form("Save").Fill("Input.SystemPage", "57").Fill("Input.SystemItemPage", "https://democracy.council.example/mgAi.aspx?ID=3").SubmitAsync();

        page = await administrator.GetAsync("/committees/CYP/meetings/2019-01-10");
        Assert.Equal(
            ["https://democracy.council.example/ieListDocuments.aspx?MId=57", "https://democracy.council.example/mgAi.aspx?ID=3", "https://democracy.council.example/mgAi.aspx?ID=3"],
            Elsewhere(page));
        page.ShouldSay($"/m/{meeting.Id}").ShouldSay("CYP-2018-19-R04, minute 17:");
        Assert.Equal(["https://democracy.council.example/mgAi.aspx?ID=3"], Elsewhere(await administrator.GetAsync("/recommendations/CYP-2018-19-R04")));
        Assert.Equal(["https://democracy.council.example/mgAi.aspx?ID=3"], Elsewhere(await tracker.Browse().GetAsync("/register/recommendations/CYP-2018-19-R04")));

        Assert.Equal("/committees/CYP/meetings/2019-01-10", (await administrator.GetAsync($"/m/{meeting.Id}")).Address);
        page = await tracker.Browse().GetAsync($"/m/{meeting.Id}");
        Assert.Equal($"/register?meeting={meeting.Id}", page.Address);
        page.ShouldSay("1 recommendation").ShouldSay("10 January 2019");
        (await tracker.Browse().GetAsync("/m/987654")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ShortAddress_WhileTheRegisterIsOff_AsksToSignInWhateverTheNumber()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var meeting = await tracker.Given.MeetingAsync(committee, new DateOnly(2019, 3, 25));
        foreach (var id in new[] { meeting.Id, 987654 })
            Assert.StartsWith("/sign-in?from=", (await tracker.Browse().GetAsync($"/m/{id}")).Address, StringComparison.Ordinal);
        Assert.Equal("/committees/CYP/meetings/2019-03-25", (await (await tracker.SignInAsync(officer)).GetAsync($"/m/{meeting.Id}")).Address);
    }

    private static IEnumerable<string> Elsewhere(PageShown page) =>
        page.Document.QuerySelectorAll("main a[href^='https://democracy']").Select(link => link.GetAttribute("href")!);
}
