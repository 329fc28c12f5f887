using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("/administration")]
    [InlineData("/administration/people")]
    [InlineData("/administration/people/add")]
    [InlineData("/administration/posts")]
    [InlineData("/administration/posts/add")]
    [InlineData("/administration/committees")]
    [InlineData("/administration/committees/add")]
    [InlineData("/administration/annual-meetings")]
    [InlineData("/administration/health")]
    public async Task Get_ForAdministratorsOnly(string address)
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var officer = await tracker.Given.PersonAsync("Officer", Role.Officer);

        (await (await tracker.SignInAsync(administrator)).GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK);
        (await (await tracker.SignInAsync(officer)).GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        Assert.Equal("Sign in", (await tracker.Browse().GetAsync(address)).Heading);
    }

    [Fact]
    public async Task Add_AnAddressWithAnApostrophe_MakesAnAccountAndWritesToIt()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync("/administration/people/add")).Form("Add the person")
            .Fill("Input.Name", "Head of Service").Fill("Input.Email", "head.o'service@example.org").Choose("Input.Roles", "Director").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("gets an email with a link");
        var email = await tracker.ReadAsync(context => context.Set<OutboxEmail>().SingleAsync());
        Assert.Equal("head.o'service@example.org", email.ToAddress);
        var list = await browser.GetAsync("/administration/people?q=o'service");
        list.ShouldSay("Head of Service").ShouldSay("Password not set").ShouldNotSay("Administrator administrator");
    }

    [Fact]
    public async Task Add_NothingTyped_SaysWhatIsMissing()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync("/administration/people/add")).Form("Add the person").SubmitAsync();

        page.ShouldHaveError("Input.Name", "Enter a name").ShouldHaveError("Input.Email", "Enter an email address")
            .ShouldHaveError("Input.Roles", "Choose at least one role");
    }

    [Theory]
    [InlineData("head of service@example.org")]
    [InlineData("\"head\"@example.org")]
    [InlineData("h\u00e9ad@example.org")]
    public async Task Add_AnAddressThatNoEmailCanBeSentTo_IsRefused(string address)
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync("/administration/people/add")).Form("Add the person")
            .Fill("Input.Name", "Head of Service").Fill("Input.Email", address).Choose("Input.Roles", "Director").SubmitAsync();

        page.ShouldHaveError("Input.Email", "Enter an email address in the correct format, like name@example.org");
    }

    [Fact]
    public async Task Add_AnAddressThatSomebodyHasInOtherCapitals_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var browser = await tracker.SignInAsync(administrator);

        var page = await (await browser.GetAsync("/administration/people/add")).Form("Add the person")
            .Fill("Input.Name", "Somebody").Fill("Input.Email", administrator.Email.ToUpperInvariant()).Choose("Input.Roles", "Officer").SubmitAsync();

        page.ShouldHaveError("Input.Email", "Somebody else already has this email address. Find them under People, or enter another address");
        Assert.Equal("Somebody", page.Form("Add the person").ValueOf("Input.Name"));
    }

    [Fact]
    public async Task Add_OneAddressByTwoAtOnce_IsAFieldErrorForOne()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var forms = await Task.WhenAll(Enumerable.Range(1, 3).Select(async _ => (await (await tracker.SignInAsync(administrator)).GetAsync("/administration/people/add"))
            .Form("Add the person").Fill("Input.Name", "Somebody").Fill("Input.Email", "somebody@example.org").Choose("Input.Roles", "Officer")));

        var pages = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.Single(pages, page => page.Status == HttpStatusCode.OK);
        Assert.All(pages.Where(page => page.Status != HttpStatusCode.OK), page => page.ShouldHaveError(
            "Input.Email", "Somebody else already has this email address. Find them under People, or enter another address"));
    }

    [Fact]
    public async Task Edit_TheOnlyAdministrator_CannotGiveThatRoleUp()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var browser = await tracker.SignInAsync(administrator);

        var page = await (await browser.GetAsync($"/administration/people/{administrator.Id}")).Form("Save")
            .Untick("Input.Roles", "Administrator").Choose("Input.Roles", "Officer").SubmitAsync();

        page.ShouldHaveError("Input.Roles", "This is the only administrator. Make somebody else an administrator first");
    }

    [Fact]
    public async Task Edit_TheRoleThatOpenWorkNeeds_IsKeptUntilTheWorkIsHandedOn()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var (post, director) = await tracker.Given.PostAsync("Director of Public Health");
        var address = $"/administration/people/{director.Id}";

        var page = await (await browser.GetAsync(address)).Form("Save").Untick("Input.Roles", "Director").Choose("Input.Roles", "Contributor").SubmitAsync();

        page.ShouldHaveError("Input.Roles",
            $"Without the role nobody would do what {director.Name} has in hand (Post: {post.Title}). Hand on the open work first");
        page = await page.ClickAsync($"Hand on the work of {director.Name}");
        page = await page.Form("Hand it on").Choose("Input.Pieces[0].To", "0").Untick("Input.Deactivate", "true").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK);
        page = await (await browser.GetAsync(address)).Form("Save").Untick("Input.Roles", "Director").Choose("Input.Roles", "Contributor").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("in hand");
    }

    [Fact]
    public async Task Edit_OneOfTwoRolesThatWillDo_MayGo()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var (_, director) = await tracker.Given.PostAsync("Director of Public Health");

        var page = await (await browser.GetAsync($"/administration/people/{director.Id}")).Form("Save")
            .Untick("Input.Roles", "Director").Choose("Input.Roles", "ExecutiveMember").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("in hand");
    }

    [Fact]
    public async Task Edit_TheOfficersRole_IsKeptWhileTheyWorkForACommittee()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var (committee, officer) = await tracker.Given.CommitteeAsync();

        var page = await (await browser.GetAsync($"/administration/people/{officer.Id}")).Form("Save")
            .Untick("Input.Roles", "Officer").Choose("Input.Roles", "Councillor").SubmitAsync();

        page.ShouldHaveError("Input.Roles",
            $"Without the role nobody would do what {officer.Name} has in hand (Scrutiny officer of {committee.Name}). Hand on the open work first");
    }

    [Fact]
    public async Task History_OfMuchThatHappened_HasPages()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var officer = await tracker.Given.PersonAsync("Officer", Role.Officer);
        for (var edit = 1; edit <= 30; edit++)
            await tracker.ChangeAsync(async context =>
                (await context.People.Include(person => person.Roles).SingleAsync(person => person.Id == officer.Id)).Edit($"Officer {edit}", officer.Email, [Role.Officer]));

        var page = await browser.GetAsync($"/administration/people/{officer.Id}");

        page.ShouldSay("Showing 1 to 25 of 31").ShouldNotSay("Officer 1 ");
        (await browser.GetAsync($"/administration/people/{officer.Id}?page=2")).ShouldSay("Showing 26 to 31 of 31").ShouldSay("Officer 1 ");
    }

    [Fact]
    public async Task Edit_ANewAddress_IsTheAccountsToo()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var officer = await tracker.Given.PersonAsync("Officer", Role.Officer);

        var page = await (await browser.GetAsync($"/administration/people/{officer.Id}")).Form("Save")
            .Fill("Input.Email", "new.address@example.org").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("NEW.ADDRESS@EXAMPLE.ORG", await tracker.ReadAsync(context =>
            context.Users.Where(account => account.PersonId == officer.Id).Select(account => account.NormalizedEmail).SingleAsync()));
    }

    [Fact]
    public async Task Edit_SavedByAnotherMeanwhile_KeepsBothTexts()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var officer = await tracker.Given.PersonAsync("Officer", Role.Officer);
        var mine = (await browser.GetAsync($"/administration/people/{officer.Id}")).Form("Save").Fill("Input.Name", "Mine");
        await (await browser.GetAsync($"/administration/people/{officer.Id}")).Form("Save").Fill("Input.Name", "Theirs").SubmitAsync();

        var page = await mine.SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Mine").ShouldSay("Theirs");
        Assert.Equal("Mine", page.Form("Save").ValueOf("Input.Name"));
        (await page.Form("Save").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("Mine", await tracker.ReadAsync(context => context.People.Where(p => p.Id == officer.Id).Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task Deactivate_SomebodyWhoHoldsAPost_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var (_, holder) = await tracker.Given.PostAsync("Head of Service");

        var page = await (await browser.GetAsync($"/administration/people/{holder.Id}")).Form("Deactivate").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This person still has open work. Hand it on first");
    }

    [Fact]
    public async Task Deactivate_TheOnlyAdministrator_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var browser = await tracker.SignInAsync(administrator);

        var page = await (await browser.GetAsync($"/administration/people/{administrator.Id}")).Form("Deactivate").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This is the only administrator");
    }

    [Fact]
    public async Task Deactivate_AndReactivate_EndsAndGivesBackSignIn()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var officer = await tracker.Given.PersonAsync("Officer", Role.Officer);

        var page = await (await browser.GetAsync($"/administration/people/{officer.Id}")).Form("Deactivate").SubmitAsync();
        page.ShouldSay("This person is deactivated");
        page = await page.Form("Reactivate").SubmitAsync();

        page.ShouldNotSay("This person is deactivated");
        Assert.True(await tracker.ReadAsync(context => context.People.Where(p => p.Id == officer.Id).Select(p => p.IsActive).SingleAsync()));
    }
}
