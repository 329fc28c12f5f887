using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.Administration.People;
using ScrutinyTracker.Web.Platform.CommandLine;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class UserVerbsTests
{
    private const string Good = "correct battery harbour";

    [Fact]
    public async Task Add_TheFirstAdministrator_PrintsALinkThatSetsThePassword()
    {
        await using var tracker = Tracker.Start();

        var said = await AddAsync(tracker, new NewUser("first@example.org", "First Administrator", [Role.Administrator], null));

        var page = await tracker.Browse().GetAsync(new Uri(said.Split('\n')[1]).PathAndQuery);
        page = await page.Form("Set the password").Fill("Input.NewPassword", Good).SubmitAsync();
        page = await page.Form("Sign in").Fill("Input.Email", "first@example.org").Fill("Input.Password", Good).SubmitAsync();
        Assert.Equal("Administration", (await page.ClickAsync("Administration")).Heading);
    }

    [Fact]
    public async Task Add_WithAPassword_SignsInWithItAndPrintsNoLink()
    {
        await using var tracker = Tracker.Start();

        var said = await AddAsync(tracker, new NewUser("first@example.org", "First Administrator", [Role.Administrator], Good));

        Assert.DoesNotContain("reset-password", said, StringComparison.Ordinal);
        var page = await (await tracker.Browse().GetAsync("/sign-in")).Form("Sign in")
            .Fill("Input.Email", "first@example.org").Fill("Input.Password", Good).SubmitAsync();
        Assert.Equal("/", page.Address);
    }

    [Theory]
    [InlineData("not an address", Good, "--email must be an email address")]
    [InlineData("taken@example.org", Good, "Somebody else already has this email address")]
    [InlineData("new@example.org", "short", "The password must be 12 characters or more")]
    [InlineData("new@example.org", "Password1234!", "too easy to guess")]
    public async Task Add_WhatCannotBe_IsSaidAndAddsNobody(string email, string password, string words)
    {
        await using var tracker = Tracker.Start();
        await AddAsync(tracker, new NewUser("Taken@example.org", "Somebody", [Role.Officer], null));

        var failure = await Assert.ThrowsAsync<VerbFailure>(() => AddAsync(tracker, new NewUser(email, "Another", [Role.Administrator], password)));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, await tracker.ReadAsync(context => context.People.CountAsync()));
    }

    private static async Task<string> AddAsync(Tracker tracker, NewUser user)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        await using var output = new StringWriter();
        await UserVerbs.AddAsync(scope.ServiceProvider, user, output, CancellationToken.None);
        return output.ToString();
    }
}
