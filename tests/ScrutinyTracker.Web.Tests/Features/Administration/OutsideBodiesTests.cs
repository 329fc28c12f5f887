using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class OutsideBodiesTests
{
    [Fact]
    public async Task AddAndEdit_ANameThatAnotherHas_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        await AddAsync(browser, "County Police");
        (await AddAsync(browser, " county police ")).ShouldHaveError("Input.Name", "Another outside body already has this name. Add what tells the two apart");
        var page = (await AddAsync(browser, "NHS Trust")).ShouldHaveStatus(HttpStatusCode.OK);

        page = await (await page.ClickAsync("NHS Trust")).Form("Save").Fill("Input.Name", "County Police").SubmitAsync();
        page.ShouldHaveError("Input.Name", "Another outside body already has this name. Add what tells the two apart");
        page = await page.Form("Save").Fill("Input.Name", "NHS trust").Fill("Input.ContactName", "Board secretary").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("NHS trust").ShouldSay("Board secretary");
    }

    [Fact]
    public async Task Edit_ByAScrutinyOfficer_CorrectsTheContact()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Officer", Role.Officer));
        var page = (await AddAsync(browser, "NHS Trust")).ShouldNotSay("Administration");

        page = await (await page.ClickAsync("NHS Trust")).Form("Save").Fill("Input.ContactName", "Board secretary").Fill("Input.ContactEmail", "board@example.org").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Board secretary").ShouldSay("board@example.org");
    }

    private static async Task<PageShown> AddAsync(Browser browser, string name) =>
        await (await browser.GetAsync("/administration/outside-bodies/add")).Form("Add the outside body").Fill("Input.Name", name).SubmitAsync();
}
