using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class EndCommitteeTests
{
    [Fact]
    public async Task End_WhileAMeetingIsPlanned_IsRefused()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        await tracker.Given.MeetingAsync(committee, new(2019, 3, 14));
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync("/administration/committees/CYP/end")).Form("End the committee").Choose("Input.SuccessorId", "0").SubmitAsync();

        page.ShouldHaveError("Input.On", "The committee has a meeting after that day. Cancel the meeting first, so that what is tied to it is set free");
    }

    [Fact]
    public async Task End_OffersOnlyCommitteesOfItsKindThatGoOn()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();
        await tracker.Given.CommitteeAsync("PEO", "People Overview and Scrutiny Committee");
        await tracker.ChangeAsync(async context => await context.AddAsync(new Committee("CAB", "Cabinet", kind: CommitteeKind.Executive)));
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await browser.GetAsync("/administration/committees/CYP/end");

        page.ShouldSay("People Overview and Scrutiny Committee").ShouldNotSay("Cabinet");
    }

    [Fact]
    public async Task End_Members_DoNotFollow()
    {
        await using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (people, _) = await tracker.Given.CommitteeAsync("PEO");
        var councillor = await tracker.Given.CouncillorAsync(committee);
        var draft = await tracker.Given.ReviewAsync(committee, "A draft");
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await browser.GetAsync("/administration/committees/CYP/end")).ShouldSay("Members and scrutiny officers do not follow")
            .Form("End the committee").Choose("Input.SuccessorId", $"{people.Id}").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("It took over from: CYP Overview and Scrutiny Committee").ShouldNotSay(councillor.Name);
        (await browser.GetAsync("/administration/committees/CYP")).ShouldSay("This committee ended on 1 March 2019").ShouldSay(councillor.Name);
        // The draft is the other committee's to write now, under its old reference.
        (await (await tracker.SignInAsync(officer)).GetAsync($"/reviews/{draft.Reference}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal(people.Id, await tracker.ReadAsync(context => context.Reviews.Where(review => review.Reference == draft.Reference).Select(review => review.CommitteeId).SingleAsync()));
    }

    [Fact]
    public async Task End_SavedByAnotherMeanwhile_IsAConflict()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var form = (await browser.GetAsync("/administration/committees/CYP/end")).Form("End the committee").Choose("Input.SuccessorId", "0");
        await (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Fill("Input.Name", "Another name").SubmitAsync();

        (await form.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.Conflict);

        Assert.Null(await tracker.ReadAsync(context => context.Committees.Select(committee => committee.EndedOn).SingleAsync()));
    }

    [Fact]
    public async Task Rename_AnotherKind_OnlyWhileItHasNoReviews()
    {
        await using var tracker = Tracker.Start();
        var (committee, _) = await tracker.Given.CommitteeAsync();
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var page = await (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Choose("Input.Kind", "OtherDecidingBody").SubmitAsync();
        page.ShouldSay("What it is, before scrutiny committee What it is, after other deciding body");
        await (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Choose("Input.Kind", "Scrutiny").SubmitAsync();
        await tracker.Given.ReviewAsync(committee);

        page = await (await browser.GetAsync("/administration/committees/CYP/name")).Form("Save").Choose("Input.Kind", "Executive").SubmitAsync();

        page.ShouldHaveError("Input.Kind", "This committee has reviews, so it stays a scrutiny committee");
    }
}
