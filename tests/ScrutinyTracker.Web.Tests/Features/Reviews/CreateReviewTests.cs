using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

public sealed class CreateReviewTests
{
    [Fact]
    public async Task Create_Empty_AsksForEachAnswer()
    {
        using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Create)).Form("Create review").Fill("Input.CommitteeId", "").SubmitAsync();

        page.ShouldHaveError("Input.Title", "Enter a title");
        page.ShouldHaveError("Input.Kind", "Choose what kind of review this is");
        page.ShouldHaveError("Input.CommitteeId", "Choose the committee");
    }

    [Fact]
    public async Task Create_TitleOf100000Characters_IsRefusedAndKept()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);
        var title = new string('x', 100_000);

        var page = await Filled(await browser.GetAsync(ReviewLinks.Create), committee).Fill("Input.Title", title).SubmitAsync();

        page.ShouldHaveError("Input.Title", "The title must be 200 characters or fewer");
        Assert.Equal(title, page.Form("Create review").ValueOf("Input.Title"));
        Assert.Equal("PracticeReview", page.Form("Create review").ValueOf("Input.Kind"));
    }

    [Fact]
    public async Task Create_ForAnotherOfficersCommittee_IsRefused()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (other, _) = await tracker.Given.CommitteeAsync("ASH");
        using var browser = await tracker.SignInAsync(officer);

        var page = await Filled(await browser.GetAsync(ReviewLinks.Create), committee).Forge("Input.CommitteeId", $"{other.Id}").SubmitAsync();

        page.ShouldHaveError("Input.CommitteeId", "Choose only from the list. Something that you chose is no longer in it");
        Assert.Equal(0, await tracker.ReadAsync(context => context.Reviews.CountAsync()));
    }

    [Fact]
    public async Task Create_ManyAtOnce_GivesEachItsOwnReference()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);
        var forms = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.GetAsync(ReviewLinks.Create)));

        var pages = await Task.WhenAll(forms.Select(form => Filled(form, committee).SubmitAsync()));

        Assert.All(pages, page => page.ShouldHaveStatus(HttpStatusCode.OK));
        var references = await tracker.ReadAsync(context => context.Reviews.Select(review => review.Reference).Order().ToListAsync());
        Assert.Equal(Enumerable.Range(1, 6).Select(number => $"CYP-2018-19-{number:00}"), references);
    }

    [Fact]
    public async Task Create_OnTheDayOfTheAnnualMeeting_BelongsToTheNewMunicipalYear()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 5, 22));
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        await tracker.ChangeAsync(context =>
        {
            context.Add(new AnnualMeeting(2019, new DateOnly(2019, 5, 22)));
            return Task.CompletedTask;
        });
        using var browser = await tracker.SignInAsync(officer);

        var page = await Filled(await browser.GetAsync(ReviewLinks.Create), committee).SubmitAsync();

        Assert.Equal("/reviews/CYP-2019-20-01", page.Address);
    }

    [Theory]
    [InlineData(Role.Councillor)]
    [InlineData(Role.Director)]
    [InlineData(Role.Administrator)]
    public async Task Create_ByAnotherRole_IsForbidden(Role role)
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Somebody", role));

        (await browser.GetAsync(ReviewLinks.Create)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    private static PageForm Filled(PageShown page, Committee committee) => page.Form("Create review")
        .Fill("Input.Title", "Practice week").Choose("Input.Kind", "PracticeReview").Choose("Input.CommitteeId", $"{committee.Id}");
}
