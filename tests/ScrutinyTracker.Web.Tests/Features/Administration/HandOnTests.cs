using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class HandOnTests
{
    [Fact]
    public async Task Deactivate_WithOpenWork_IsRefusedAndLeadsToHandingOn()
    {
        await using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync($"/administration/people/{officer.Id}")).Form("Deactivate").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This person still has open work. Hand it on first")
            .ShouldSay("Scrutiny officer of CYP Overview and Scrutiny Committee");
        (await page.ClickAsync("Hand on the work of")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task HandOn_EverythingAtOnce_LeavesNothingAndDeactivates()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, first) = await given.CommitteeAsync();
        var (post, director) = await given.PostAsync("Head of Service");
        var leaver = await given.PersonAsync("Leaver", Role.Officer, Role.Director, Role.Contributor, Role.Councillor);
        var (taker, colleague) = (await given.PersonAsync("Taker", Role.Officer, Role.Director), await given.PersonAsync("Colleague", Role.Contributor));
        var review = await given.ReviewAsync(committee);
        var asked = await given.RecommendationAsync(await given.ReviewAsync(committee), post, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        await tracker.ChangeAsync(async context =>
        {
            var person = await context.People.SingleAsync(p => p.Id == leaver.Id);
            var held = new Post("Second post", "Children");
            held.Appoint(person, new(2018, 1, 1));
            context.Add(held);
            var present = await context.Committees.Include(c => c.Memberships).Include(c => c.Officers).ThenInclude(o => o.Person).SingleAsync();
            present.AddMember(person, MemberCapacity.Member, new(2018, 1, 1));
            present.AddOfficer(person);
            (await context.Reviews.Include(r => r.Group).SingleAsync(r => r.Id == review.Id)).SetGroup([person]);
            var answering = await context.Recommendations.Include(r => r.Responses).ThenInclude(r => r.Items).Include(r => r.LeadPost).SingleAsync(r => r.Id == asked.Id);
            var draft = answering.DraftResponse(answering.LeadPost);
            draft.HandOver(draft.AddItem("To be written"), person, new(2019, 2, 1));
        });
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync($"/administration/people/{leaver.Id}/hand-on")).ShouldSay("Seat on CYP").ShouldSay("Place in review groups")
            .Form("Hand it on").Choose("Input.Pieces[0].To", $"{taker.Id}").Choose("Input.Pieces[1].To", $"{taker.Id}").Choose("Input.Pieces[2].To", $"{colleague.Id}")
            .SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Handed on, and deactivated").ShouldSay("Post: Second post, before Leaver Post: Second post, after Taker");
        await tracker.ReadAsync(async context =>
        {
            Assert.False(await context.People.Where(p => p.Id == leaver.Id).Select(p => p.IsActive).SingleAsync());
            Assert.Equal(taker.Id, await context.Set<PostHolding>().Where(h => h.To == null && h.Post.Title == "Second post").Select(h => h.PersonId).SingleAsync());
            Assert.Equal(new DateOnly(2019, 2, 28), await context.Set<PostHolding>().Where(h => h.PersonId == leaver.Id).Select(h => h.To).SingleAsync());
            Assert.Equal(new DateOnly(2019, 2, 28), await context.Set<CommitteeMembership>().Where(m => m.PersonId == leaver.Id).Select(m => m.To).SingleAsync());
            Assert.Equal([first.Id, taker.Id], await context.Set<CommitteeOfficer>().OrderBy(o => o.PersonId).Select(o => o.PersonId).ToListAsync());
            Assert.Equal(colleague.Id, await context.Responses.SelectMany(r => r.Items).Select(item => item.ContributorId).SingleAsync());
            Assert.Empty(await context.Reviews.Where(r => r.Id == review.Id).SelectMany(r => r.Group).ToListAsync());
            return true;
        });
        (await (await tracker.SignInAsync(colleague)).GetAsync("/")).ShouldSay("Fill in your part of the answer");
        (await (await tracker.SignInAsync(director)).GetAsync($"/recommendations/{asked.Reference}/history")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task HandOn_NobodyChosen_WantsItSaid()
    {
        await using var tracker = Tracker.Start();
        var (_, holder) = await tracker.Given.PostAsync("Head of Service");
        var browser = await AdministratorAsync(tracker);

        var page = await (await browser.GetAsync($"/administration/people/{holder.Id}/hand-on")).Form("Hand it on").SubmitAsync();

        page.ShouldHaveError("Input.Pieces[0].To", "Choose who takes it on, or nobody");
    }

    [Fact]
    public async Task HandOn_ToNobody_IsKnownToHaveNoHome()
    {
        await using var tracker = Tracker.Start();
        var given = tracker.Given;
        var (committee, officer) = await given.CommitteeAsync();
        var (post, holder) = await given.PostAsync("Head of Service");
        var asked = await given.RecommendationAsync(await given.ReviewAsync(committee), post, sentOn: new(2019, 1, 7), publishedOn: new(2019, 1, 7));
        var browser = await AdministratorAsync(tracker);

        await (await browser.GetAsync($"/administration/people/{holder.Id}/hand-on")).Form("Hand it on").Choose("Input.Pieces[0].To", "0").SubmitAsync();

        var page = await (await browser.GetAsync("/")).ClickAsync("Find a home for 1 recommendation");
        page.ShouldSay(asked.Reference).ShouldSay("Nobody holds the post Head of Service");
        (await page.ClickAsync("Appoint somebody")).ShouldHaveStatus(HttpStatusCode.OK);
        (await (await tracker.SignInAsync(officer)).GetAsync("/")).ShouldSay("Find a home for 1 recommendation");
    }

    [Fact]
    public async Task HandOn_WhatCameMeanwhile_IsShownFirst()
    {
        await using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        var browser = await AdministratorAsync(tracker);
        var form = (await browser.GetAsync($"/administration/people/{officer.Id}/hand-on")).Form("Hand it on").Choose("Input.Pieces[0].To", "0");
        await tracker.ChangeAsync(async context =>
        {
            var another = new Committee("PEO", "People Overview and Scrutiny Committee");
            another.AddOfficer(await context.People.SingleAsync(person => person.Id == officer.Id));
            context.Add(another);
        });

        var page = await form.SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("What this person has is not the same any more").ShouldSay("Scrutiny officer of People");
        Assert.True(await tracker.ReadAsync(context => context.People.Where(person => person.Id == officer.Id).Select(person => person.IsActive).SingleAsync()));
    }

    [Fact]
    public async Task HandOn_LeavingLater_IsNotDeactivatedYet()
    {
        await using var tracker = Tracker.Start();
        var (post, holder) = await tracker.Given.PostAsync("Head of Service");
        var next = await tracker.Given.PersonAsync("Next", Role.Director);
        var browser = await AdministratorAsync(tracker);
        var form = (await browser.GetAsync($"/administration/people/{holder.Id}/hand-on")).Form("Hand it on")
            .Choose("Input.Pieces[0].To", $"{next.Id}").FillDate("Input.From", "1", "4", "2019");

        var page = await form.SubmitAsync();
        page.ShouldHaveError("Input.Deactivate", "Somebody who leaves later can be deactivated only then");
        page = await page.Form("Hand it on").Untick("Input.Deactivate", "true").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Handed on");
        (await browser.GetAsync($"/administration/posts/{post.Id}")).ShouldSay("31 March 2019").ShouldSay("Next");
    }

    [Fact]
    public async Task HandOn_TheOnlyAdministrator_ChangesNothing()
    {
        await using var tracker = Tracker.Start();
        var administrator = await tracker.Given.PersonAsync("Administrator", Role.Administrator, Role.Director);
        await tracker.ChangeAsync(async context =>
        {
            var post = new Post("Head of Service", "Children");
            post.Appoint(await context.People.SingleAsync(), new(2018, 1, 1));
            context.Add(post);
        });
        var browser = await tracker.SignInAsync(administrator);

        var page = await (await browser.GetAsync($"/administration/people/{administrator.Id}/hand-on")).Form("Hand it on").Choose("Input.Pieces[0].To", "0").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This is the only administrator");
        Assert.Null(await tracker.ReadAsync(context => context.Set<PostHolding>().Select(holding => holding.To).SingleAsync()));
    }

    private static async Task<Browser> AdministratorAsync(Tracker tracker) =>
        await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
}
