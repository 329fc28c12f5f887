using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms.Once;
using ScrutinyTracker.Web.Tests.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Pages.Forms;

/// <summary>A button pressed twice makes one thing.</summary>
public sealed class OnceTests
{
    [Fact]
    public async Task Post_CreateReviewTwice_MakesOneAndLeadsToIt()
    {
        using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);
        var page = await browser.GetAsync(ReviewLinks.Create);

        var first = await Create(page, "Libraries");
        var second = await Create(page, "Libraries");

        Assert.Equal(first.Address, second.Address);
        Assert.Equal(1, await tracker.ReadAsync(context => context.Reviews.CountAsync()));
        Assert.Equal(1, await tracker.ReadAsync(context => context.Set<SentForm>().CountAsync()));
    }

    [Fact]
    public async Task Post_SameFormAtTheSameMoment_MakesOne()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var page = await browser.GetAsync(ReviewLinks.Add(draft.Reference, ReviewPart.LineOfEnquiry));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Form("Save").Fill("Input.Question", "Is it so?").SubmitAsync()));

        Assert.All(answers, answer => Assert.Equal(ReviewLinks.Parts(draft.Reference, ReviewPart.LineOfEnquiry), answer.Address));
        Assert.Single((await draft.NowAsync()).LinesOfEnquiry, line => line.Question == "Is it so?");
    }

    [Fact]
    public async Task Post_OtherWordsInTheSameForm_AreASecondThing()
    {
        using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);
        var page = await browser.GetAsync(ReviewLinks.Create);

        await Create(page, "Libraries");
        await Create(page, "Museums");

        Assert.Equal(["Libraries", "Museums"], await tracker.ReadAsync(context => context.Reviews.Select(review => review.Title).Order().ToListAsync()));
    }

    [Fact]
    public async Task Post_RefusedFirst_StillMakesItsThing()
    {
        using var tracker = Tracker.Start();
        var (_, officer) = await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(officer);

        var page = await Create(await browser.GetAsync(ReviewLinks.Create), "");
        page.ShouldHaveError("Input.Title", "Enter a title");
        (await page.Form("Create review").Fill("Input.Title", "Libraries").SubmitAsync()).ShouldSay("Review created");

        Assert.Equal(1, await tracker.ReadAsync(context => context.Reviews.CountAsync()));
    }

    [Theory]
    [InlineData("/administration/committees/add", "Input.Code=HLT", "Input.Name=Health Committee")]
    [InlineData("/administration/outside-bodies/add", "Input.Name=Police")]
    public async Task Post_AdministrationTwice_MakesOneAndIsNotRefused(string address, params string[] answers)
    {
        using var tracker = Tracker.Start();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));
        var page = await browser.GetAsync(address);

        var first = await Fill(page).SubmitAsync();
        var second = await Fill(page).SubmitAsync();

        Assert.NotEqual(address, first.Address);
        Assert.Equal(first.Address, second.Address);

        PageForm Fill(PageShown shown) => answers.Select(answer => answer.Split('='))
            .Aggregate(shown.Document.QuerySelector("main form button") is { } button ? shown.Form(button.TextContent.Trim()) : throw new InvalidOperationException(),
                (form, answer) => form.Fill(answer[0], answer[1]));
    }

    private static Task<PageShown> Create(PageShown page, string title) =>
        page.Form("Create review").Fill("Input.Title", title).Choose("Input.Kind", "ScrutinyReview").SubmitAsync();
}
