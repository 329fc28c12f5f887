using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.SignIn;

public sealed class PasswordTests
{
    private const string Good = "correct battery harbour";

    [Fact]
    public async Task Forgotten_KnownOrUnknownAddress_AnswersTheSame()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);

        var known = await AskAsync(tracker, person.Email);
        var unknown = await AskAsync(tracker, "nobody@example.org");

        Assert.Equal(unknown.Text, known.Text);
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(person.Email, (await tracker.ReadAsync(context => context.Set<OutboxEmail>().SingleAsync())).ToAddress);
    }

    [Fact]
    public async Task Forgotten_AskedTwiceWithinAMinute_WritesOneEmail()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);

        await AskAsync(tracker, person.Email);
        await AskAsync(tracker, person.Email);
        Assert.Equal(1, await tracker.ReadAsync(context => context.Set<OutboxEmail>().CountAsync()));
        tracker.Clock.Advance(TimeSpan.FromMinutes(2));
        await AskAsync(tracker, person.Email);

        Assert.Equal(2, await tracker.ReadAsync(context => context.Set<OutboxEmail>().CountAsync()));
    }

    [Fact]
    public async Task Reset_TheLinkFromTheEmail_WorksOnceAndByTheButtonOnly()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);
        await AskAsync(tracker, person.Email);
        var link = await LinkAsync(tracker);

        await tracker.Browse().GetAsync(link);
        var page = await (await tracker.Browse().GetAsync(link)).Form("Set the password").Fill("Input.NewPassword", Good).SubmitAsync();
        page.ShouldSay("Your password is set");
        page = await page.Form("Sign in").Fill("Input.Email", person.Email).Fill("Input.Password", Good).SubmitAsync();
        Assert.Equal("/", page.Address);

        (await tracker.Browse().GetAsync(link)).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("This link no longer works");
    }

    [Theory]
    [InlineData("short", "The password must be 12 characters or more")]
    [InlineData("Password1234!", "This password is too easy to guess. Three random words make a good one")]
    public async Task Reset_ABadPassword_IsRefusedAndTheLinkStillWorks(string password, string words)
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);
        await AskAsync(tracker, person.Email);

        var page = await (await tracker.Browse().GetAsync(await LinkAsync(tracker))).Form("Set the password").Fill("Input.NewPassword", password).SubmitAsync();
        page.ShouldHaveError("Input.NewPassword", words);

        (await page.Form("Set the password").Fill("Input.NewPassword", Good).SubmitAsync()).ShouldSay("Your password is set");
    }

    [Fact]
    public async Task Reset_AForgedToken_ChangesNothing()
    {
        await using var tracker = Tracker.Start();
        var person = await tracker.Given.PersonAsync("Officer", Role.Officer);
        await AskAsync(tracker, person.Email);
        var form = (await tracker.Browse().GetAsync(await LinkAsync(tracker))).Form("Set the password").Fill("Input.NewPassword", Good);

        (await form.Forge("Token", "AAAA").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Null(await tracker.ReadAsync(context => context.Users.Select(account => account.PasswordHash).SingleAsync()));
    }

    [Fact]
    public async Task Change_WrongPresentPassword_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Officer", Role.Officer));

        var page = await (await browser.GetAsync("/change-password")).Form("Change the password")
            .Fill("Input.PresentPassword", "not the password").Fill("Input.NewPassword", Good).SubmitAsync();

        page.ShouldHaveError("Input.PresentPassword", "This is not your present password");
    }

    [Theory]
    [InlineData("123456789012", true)]
    [InlineData("210987654321", true)]
    [InlineData("aaaaaaaaaaaaaa", true)]
    [InlineData("Liverpool2019!", true)]
    [InlineData("officer@example.org", true)]
    [InlineData("correct battery harbour", false)]
    [InlineData("8213 kettle lantern", false)]
    public void IsCommon_WhatEverybodyTriesFirst(string password, bool common) =>
        Assert.Equal(common, PasswordRules.IsCommon(password, "officer@example.org"));

    private static async Task<PageShown> AskAsync(Tracker tracker, string email)
    {
        var page = await tracker.Browse().GetAsync("/forgotten-password");
        return await page.Form("Send the link").Fill("Input.Email", email).SubmitAsync();
    }

    /// <summary>As the delivery composes it at the moment of sending.</summary>
    private static async Task<string> LinkAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        var email = await tracker.ReadAsync(context => context.Set<OutboxEmail>().SingleAsync());
        var composed = await scope.ServiceProvider.GetRequiredKeyedService<ComposeEmail>(email.Purpose)(email, CancellationToken.None);
        return new Uri(composed!.Text.Split('\n').Single(line => line.Contains("/reset-password?", StringComparison.Ordinal))).PathAndQuery;
    }
}
