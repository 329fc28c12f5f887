using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class PostsTests
{
    [Fact]
    public async Task Add_ThenAppoint_GivesThePostItsHolder()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var director = await tracker.Given.PersonAsync("Director", Role.Director);
        var page = await (await browser.GetAsync("/administration/posts/add")).Form("Add the post")
            .Fill("Input.Title", "Head of Service").Fill("Input.Directorate", "Children and Young People").SubmitAsync();
        page.ShouldSay("Nobody holds this post today");
        (await browser.GetAsync("/administration/posts?vacant=true")).ShouldSay("Head of Service");

        page = await (await page.ClickAsync("Change the holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{director.Id}").FillDate("Input.From", "1", "2", "2019").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Director").ShouldSay("1 February 2019").ShouldNotSay("Nobody holds this post");
        (await browser.GetAsync("/administration/posts?vacant=true")).ShouldSay("Every post has a holder");
    }

    [Fact]
    public async Task ChangeHolder_FromADayBeforeThePresentOnes_SaysSoBesideTheDate()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var next = await tracker.Given.PersonAsync("Next", Role.Director);

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{next.Id}").FillDate("Input.From", "1", "1", "2017").SubmitAsync();

        page.ShouldHaveError("Input.From", "The date must be after the present holder's first day");
    }

    [Fact]
    public async Task ChangeHolder_ToNobody_LeavesThePostVacantAndItsHistory()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, holder) = await tracker.Given.PostAsync("Head of Service");

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .FillDate("Input.From", "1", "3", "2019").SubmitAsync();

        page.ShouldSay("Nobody holds this post today").ShouldSay(holder.Name).ShouldSay("28 February 2019");
    }

    [Fact]
    public async Task ChangeHolder_ToSomebodyWhoIsNotThere_IsAFieldError()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Forge("Input.PersonId", "4711").FillDate("Input.From", "1", "3", "2019").SubmitAsync();

        page.ShouldHaveError("Input.PersonId", "Choose a person from the list");
    }

    [Fact]
    public async Task ChangeHolder_ChangedByAnotherMeanwhile_IsAConflict()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var (one, two) = (await tracker.Given.PersonAsync("One", Role.Director), await tracker.Given.PersonAsync("Two", Role.Director));
        var mine = (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{one.Id}").FillDate("Input.From", "2", "3", "2019");
        await (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{two.Id}").FillDate("Input.From", "1", "3", "2019").SubmitAsync();

        (await mine.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Two");
    }

    [Fact]
    public async Task Edit_MailboxAndLineManager_AreKept()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var (manager, _) = await tracker.Given.PostAsync("Corporate Director");

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/edit")).Form("Save")
            .Fill("Input.Mailbox", "service@example.org").Choose("Input.LineManagerId", $"{manager.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("service@example.org").ShouldSay("Corporate Director");
    }

    [Fact]
    public async Task Edit_TitleOfAnotherPostOrItselfAsManager_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        await tracker.Given.PostAsync("Corporate Director");

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/edit")).Form("Save")
            .Fill("Input.Title", "Corporate Director").Forge("Input.LineManagerId", $"{post.Id}").SubmitAsync();

        page.ShouldHaveError("Input.Title", "There is already a post with this title. Add what tells the two apart")
            .ShouldHaveError("Input.LineManagerId", "Choose a line manager from the list");
    }

    [Fact]
    public async Task Edit_LineManagersInACircle_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (chief, _) = await tracker.Given.PostAsync("Chief Executive");
        var (director, _) = await tracker.Given.PostAsync("Corporate Director");
        var (head, _) = await tracker.Given.PostAsync("Head of Service");
        await ReportsToAsync(browser, head.Id, director.Id);
        await ReportsToAsync(browser, director.Id, chief.Id);

        var page = await ReportsToAsync(browser, chief.Id, head.Id);

        page.ShouldHaveError(
            "Input.LineManagerId", "The holder of that post reports to this one, directly or through others. Choose another line manager");
    }

    [Fact]
    public async Task Add_TheSameTitleByTwoAtOnce_IsAFieldErrorForOne()
    {
        await using var tracker = Tracker.Start();
        var forms = await Task.WhenAll(Enumerable.Range(1, 3).Select(async number => (await (await AdministratorAsync(tracker)).GetAsync("/administration/posts/add"))
            .Form("Add the post").Fill("Input.Title", number == 1 ? "HEAD OF SERVICE" : "Head of Service").Fill("Input.Directorate", "Adults")));

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
        Assert.All(
            pages.Where(page => page.Status != HttpStatusCode.OK),
            page => page.ShouldHaveError("Input.Title", "There is already a post with this title. Add what tells the two apart"));
    }

    [Fact]
    public async Task ChangeHolder_ToSomebodyWhoCannotAnswer_AsksFirstAndFlagsThePost()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var councillor = await tracker.Given.PersonAsync("Councillor", Role.Councillor);
        (await browser.GetAsync("/administration/posts")).ShouldNotSay("Cannot answer");

        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{councillor.Id}").FillDate("Input.From", "1", "3", "2019").SubmitAsync();
        page.ShouldHaveError("Input.PersonId", "Councillor has no role that may answer for a post. Give them one first, or confirm below")
            .ShouldSay("Give Councillor the role");
        page = await page.Form("Change the holder").Choose("Input.AllTheSame", $"{councillor.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Councillor has no role that may answer what this post is asked");
        (await browser.GetAsync("/administration/posts")).ShouldSay("Cannot answer");
    }

    [Fact]
    public async Task ChangeHolder_ConfirmedForOneWhoCannotAnswer_IsAskedAgainForAnother()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        var (post, _) = await tracker.Given.PostAsync("Head of Service");
        var (one, two) = (await tracker.Given.PersonAsync("One", Role.Councillor), await tracker.Given.PersonAsync("Two", Role.Officer));
        var page = await (await browser.GetAsync($"/administration/posts/{post.Id}/holder")).Form("Change the holder")
            .Choose("Input.PersonId", $"{one.Id}").FillDate("Input.From", "1", "3", "2019").SubmitAsync();

        page = await page.Form("Change the holder").Choose("Input.AllTheSame", $"{one.Id}").Choose("Input.PersonId", $"{two.Id}").SubmitAsync();

        page.ShouldHaveError("Input.PersonId", "Two has no role that may answer for a post. Give them one first, or confirm below");
    }

    [Fact]
    public async Task OutsideBody_AddedAndEditedByTwo_KeepsTheFirstUntilTheSecondHasSeenIt()
    {
        await using var tracker = Tracker.Start();
        var browser = await AdministratorAsync(tracker);
        await (await browser.GetAsync("/administration/outside-bodies/add")).Form("Add the outside body").Fill("Input.Name", "NHS Trust").SubmitAsync();
        var id = await tracker.ReadAsync(context => context.ExternalBodies.Select(body => body.Id).SingleAsync());
        var mine = (await browser.GetAsync($"/administration/outside-bodies/{id}")).Form("Save").Fill("Input.ContactName", "Chief Executive");
        await (await browser.GetAsync($"/administration/outside-bodies/{id}")).Form("Save").Fill("Input.ContactName", "Board Secretary").SubmitAsync();

        (await mine.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Board Secretary").ShouldSay("Chief Executive");
        (await browser.GetAsync("/administration/outside-bodies")).ShouldSay("Board Secretary");
    }

    private static async Task<PageShown> ReportsToAsync(Browser browser, int postId, int managerId) =>
        await (await browser.GetAsync($"/administration/posts/{postId}/edit")).Form("Save").Choose("Input.LineManagerId", $"{managerId}").SubmitAsync();

    private static async Task<Browser> AdministratorAsync(Tracker tracker) =>
        await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
}
