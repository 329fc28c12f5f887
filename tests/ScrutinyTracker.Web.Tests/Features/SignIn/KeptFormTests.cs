using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.SignIn;

public sealed class KeptFormTests
{
    private static readonly Dictionary<string, string> Typed = new() { ["Input.Name"] = "NHS Trust\nof the county", ["Input.ContactName"] = "Chief Executive", ["Input.Password"] = "never kept" };

    [Fact]
    public async Task Post_SignedOut_IsSentAfterSigningIn()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);

        var page = await SendSignedOutAsync(tracker, administrator);
        page.ShouldSay("What you typed is kept");
        page = await page.Form("Sign in as this person").Choose("PersonId", $"{administrator.Id}").SubmitAsync();
        page.ShouldSay("Send what you typed").ShouldSay("NHS Trust").ShouldSay("Chief Executive").ShouldNotSay("never kept");
        page = await page.Form("Send it now").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("is added");
        Assert.Equal("Chief Executive", await tracker.ReadAsync(context => context.ExternalBodies.Select(body => body.ContactName).SingleAsync()));
    }

    [Fact]
    public async Task Post_WithoutAToken_IsKeptAndCanBeSentAgain()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await browser.PostAsync("/administration/outside-bodies/add", Typed);
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Nothing is lost");
        Assert.Empty(await tracker.ReadAsync(context => context.ExternalBodies.ToListAsync()));
        page = await (await page.ClickAsync("See what you typed")).Form("Send it now").SubmitAsync();

        page.ShouldSay("is added");
    }

    [Fact]
    public async Task Kept_OnTheFileSystem_NeitherTextNorKeyCanBeRead()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);

        var page = await SendSignedOutAsync(tracker, administrator);

        var file = Assert.Single(Directory.GetFiles(Path.Combine(tracker.Folder, "kept-forms")));
        Assert.DoesNotContain("NHS", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Form("Sign in").ValueOf("KeptForm"), file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_AfterADay_SaysThatItIsNoLongerKept()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var page = await SendSignedOutAsync(tracker, administrator);
        tracker.Clock.Advance(TimeSpan.FromHours(25));

        page = await page.Form("Sign in as this person").Choose("PersonId", $"{administrator.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Kept_SomebodyElseSignsIn_IsNotShownToThem()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var another = await tracker.Given.PersonAsync("Another administrator", Role.Administrator);
        var page = await SendSignedOutAsync(tracker, administrator);

        page = await page.Form("Sign in as this person").Choose("PersonId", $"{another.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("This form is no longer kept").ShouldNotSay("NHS Trust");
    }

    [Fact]
    public async Task Post_WhatTheSenderMayNoLongerSend_IsShownToBeCopied()
    {
        await using var tracker = Tracker.Start();
        var officer = await tracker.Given.PersonAsync("Officer", Role.Officer);
        var asked = await Responses.Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var form = (await director.GetAsync(Web.Features.Responses.AnswerLinks.Response(asked.Reference))).Form("Save and continue").Fill("Input.Reasons", "An hour's thought");
        await tracker.ChangeAsync(async context => (await context.Posts.Include(post => post.Holdings).ThenInclude(holding => holding.Person)
            .SingleAsync(post => post.Holdings.Any(holding => holding.PersonId == asked.Director.Id))).Appoint(await context.People.SingleAsync(one => one.Id == officer.Id), tracker.Clock.Today));

        var page = await form.SubmitAsync();

        page.ShouldSay("What you typed was not saved").ShouldSay("An hour's thought");
    }

    private static async Task<PageShown> SendSignedOutAsync(Tracker tracker, Domain.People.Person person)
    {
        using var signedIn = await tracker.SignInAsync(person);
        var form = (await signedIn.GetAsync("/administration/outside-bodies/add")).Form("Add the outside body");
        foreach (var (name, text) in Typed)
            form.Forge(name, text);
        return await form.SubmitAsync(tracker.Browse());
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsNotKept()
    {
        await using var tracker = Tracker.Start();
        var browser = tracker.Browse();
        browser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        (await browser.PostAsync("/administration/outside-bodies/add", Typed)).ShouldNotSay("What you typed is kept");
    }

    [Fact]
    public async Task SignInAs_InProduction_IsNotThere()
    {
        await using var tracker = Tracker.Start();
        await using var production = tracker.WithWebHostBuilder(builder => builder.UseSetting("environment", "Production"));
        var person = await tracker.Given.PersonAsync("Administrator", Role.Administrator);
        var browser = new Browser(production.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));

        var page = await browser.GetAsync("/sign-in");
        page.ShouldNotSay("sample person");
        page = await browser.PostAsync("/sign-in?handler=As", [
            new("PersonId", $"{person.Id}"), new("__RequestVerificationToken", page.Form("Sign in").ValueOf("__RequestVerificationToken"))]);

        page.ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/accessibility", "Equality Advisory and Support Service")]
    [InlineData("/privacy", "Information Commissioner")]
    public async Task Statement_NobodySignedIn_IsShown(string address, string words)
    {
        await using var tracker = Tracker.Start(settings: new() { ["Council:Name"] = "Sample County Council" });

        (await tracker.Browse().GetAsync(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Sample County Council").ShouldSay(words);
    }
}
