using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class WithoutHomeTests
{
    private const string Address = "/recommendations/without-a-home";

    [Fact]
    public async Task Get_EachReason_IsSaidWithWhereItIsMended()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, officer) = await given.CommitteeAsync();
        var (post, _) = await given.PostAsync("Head of Service");
        var contributor = await given.PersonAsync("Colleague", Role.Contributor);
        var asked = await given.RecommendationAsync(await given.ReviewAsync(committee), post, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        var browser = await tracker.SignInAsync(await given.PersonAsync("Administrator", Role.Administrator));
        (await browser.GetAsync(Address)).ShouldSay("Everything open has somebody who sees to it");

        await tracker.ChangeAsync(async context =>
        {
            var answering = await context.Recommendations.Include(r => r.Responses).ThenInclude(r => r.Items).Include(r => r.LeadPost).SingleAsync(r => r.Id == asked.Id);
            var draft = answering.DraftResponse(answering.LeadPost);
            var person = await context.People.SingleAsync(p => p.Id == contributor.Id);
            draft.HandOver(draft.AddItem("To be written"), person, new(2019, 2, 1));
            person.Deactivate(hasOpenWork: false, isLastAdministrator: false);
            var present = await context.Committees.Include(c => c.Officers).ThenInclude(o => o.Person).SingleAsync();
            present.RemoveOfficer(present.Officers.Single());
            (await context.Posts.Include(p => p.Holdings).ThenInclude(h => h.Person).SingleAsync()).Vacate(new(2019, 2, 28));
        });

        var page = await browser.GetAsync(Address);
        page.ShouldSay("Nobody holds the post Head of Service").ShouldSay("A part of the answer is with Colleague, who left")
            .ShouldSay("has no scrutiny officer");
        (await page.ClickAsync("Appoint somebody")).ShouldHaveStatus(HttpStatusCode.OK);
        (await page.ClickAsync("Add one")).ShouldHaveStatus(HttpStatusCode.OK);
        // Whoever is officer of no committee has nothing to see to.
        (await (await tracker.SignInAsync(officer)).GetAsync(Address)).ShouldSay("Everything open has somebody who sees to it");
    }

    [Fact]
    public async Task Get_WhatTheViewerMayNotRead_IsNeitherShownNorCounted()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, officer) = await given.CommitteeAsync();
        var (post, _) = await given.PostAsync("Head of Service");
        var exempt = await given.RecommendationAsync(await given.ReviewAsync(committee), post, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        await tracker.ChangeAsync(async context =>
        {
            (await context.Recommendations.SingleAsync()).MarkExempt(new Exemption(1, "Names a child"));
            (await context.Posts.Include(p => p.Holdings).ThenInclude(h => h.Person).SingleAsync()).Vacate(new(2019, 2, 28));
        });
        var administrator = await tracker.SignInAsync(await given.PersonAsync("Administrator", Role.Administrator));

        (await administrator.GetAsync(Address)).ShouldSay("Everything open has somebody who sees to it").ShouldNotSay(exempt.Reference);
        (await administrator.GetAsync("/")).ShouldNotSay("Find a home");
        (await (await tracker.SignInAsync(officer)).GetAsync(Address)).ShouldSay(exempt.Reference);
    }

    [Fact]
    public async Task Get_Many_ArePaged()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, officer) = await given.CommitteeAsync();
        var (post, _) = await given.PostAsync("Head of Service");
        await given.RecommendationAsync(await given.ReviewAsync(committee), post, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        await given.MoreRecommendationsAsync(29);
        await tracker.ChangeAsync(async context => (await context.Posts.Include(p => p.Holdings).ThenInclude(h => h.Person).SingleAsync()).Vacate(new(2019, 2, 28)));
        var browser = await tracker.SignInAsync(officer);

        (await browser.GetAsync(Address)).ShouldSay("Showing 1 to 25 of 30");
        (await browser.GetAsync($"{Address}?page=2")).ShouldSay("Showing 26 to 30 of 30");
        (await browser.GetAsync("/")).ShouldSay("Find a home for 30 recommendations");
    }
}
