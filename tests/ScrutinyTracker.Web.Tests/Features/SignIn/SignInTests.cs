using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.SignIn;

public sealed class SignInTests
{
    [Fact]
    public async Task Get_NobodySignedIn_LeadsToSignInAndBack()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer);

        var page = await tracker.Browse().GetAsync("/sign-out");
        Assert.Equal("Sign out", page.Heading);
        page = await page.Browser.GetAsync("/");
        Assert.Equal("Sign in", page.Heading);
        page = await page.Form("Sign in as this person").Choose("PersonId", $"{person.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("/", page.Address);
    }

    [Fact]
    public async Task Get_WithAPlaceToGoBackTo_HasNoIdTwice()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer);

        var page = await tracker.Browse().GetAsync("/sign-in?From=%2Freminders");

        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal("/reminders", page.Form("Sign in").ValueOf("From"));
    }

    [Fact]
    public async Task Post_WrongPassword_SaysSoBesideTheFieldAndKeepsTheAddress()
    {
        await using var tracker = Tracker.Start();

        var page = await tracker.Browse().GetAsync("/sign-in");
        page = await page.Form("Sign in").Fill("Input.Email", "nobody@example.org").Fill("Input.Password", "not the password").SubmitAsync();

        page.ShouldHaveError("Input.Email", "The email address or password is not right");
        Assert.Equal("nobody@example.org", page.Form("Sign in").ValueOf("Input.Email"));
    }

    [Fact]
    public async Task Deactivate_WhileSignedIn_EndsTheSessionAtTheNextRequest()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer);
        var browser = await tracker.SignInAsync(person);

        await tracker.ChangeAsync(async context =>
            (await context.People.Include(p => p.Roles).SingleAsync(p => p.Id == person.Id)).Deactivate(hasOpenWork: false, isLastAdministrator: false));

        (await browser.GetAsync("/")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("http://localhost", "/sign-in", HttpStatusCode.BadRequest)]
    [InlineData("http://localhost", "/sign-out", HttpStatusCode.BadRequest)]
    [InlineData("http://localhost", "/health/live", HttpStatusCode.OK)]
    [InlineData("https://localhost", "/sign-in", HttpStatusCode.OK)]
    public async Task Production_WithoutTls_SaysWhatIsNeededInPlaceOfAnError(string root, string address, HttpStatusCode status)
    {
        await using var tracker = Tracker.Start();
        await using var production = tracker.WithWebHostBuilder(builder => builder.UseSetting("environment", "Production"));
        using var client = production.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri(root) });
        using var answer = await client.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.BadRequest)
            Assert.Contains("Proxy:Known", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
