using System.Net;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class ContributorTests
{
    private const string Theirs = "The academy will be evaluated";
    private const string Others = "Only the director writes about money";

    /// <summary>A draft of two items, the first of which is handed over.</summary>
    private static async Task<(Asked Asked, Browser Director, Person Manager)> HandedAsync(Tracker tracker, bool published = false)
    {
        var asked = await Asked.OfAsync(tracker, published);
        var manager = await tracker.Given.PersonAsync("Academy Manager", Role.Contributor);
        var director = await tracker.SignInAsync(asked.Director);
        foreach (var text in new[] { Theirs, Others })
            await (await director.GetAsync(AnswerLinks.AddItem(asked.Reference))).Form("Save without a promise").Fill("Input.Text", text).SubmitAsync();
        var page = await (await director.GetAsync(AnswerLinks.Items(asked.Reference))).ClickAsync("Hand to a colleague (a)");
        page = await page.Form("Hand over").Choose("Input.ContributorId", $"{manager.Id}").SubmitAsync();
        page.ShouldSay("Handed to Academy Manager: (a)").ShouldSay("Academy Manager has had it since 7 November 2018");
        return (asked, director, manager);
    }

    private static Tracker Start() => Tracker.Start(new DateOnly(2018, 11, 7));

    [Fact]
    public async Task Journey_HandedWrittenAndGivenBack_TheDirectorSeesWhatChangedAndSigns()
    {
        using var tracker = Start();
        var (asked, director, manager) = await HandedAsync(tracker);
        using var contributor = await tracker.SignInAsync(manager);

        var page = await (await contributor.GetAsync("/")).ClickAsync("Fill in your part of the answer");
        page.ShouldSay(Theirs).ShouldNotSay(Others);
        page = await page.ClickAsync("Write (a)");
        page.ShouldNotSay("Remove (a)");
        page = await page.Form("Save").Fill("Input.Text", "The academy will be evaluated by March").SubmitAsync();
        page = await page.ClickAsync("Add a promise to (a)");
        page = await page.Form("Save").Fill("Input.Text", "Report on the academy").Fill("Input.DueInWords", "March 2019")
            .Choose("Input.ResponsiblePostId", $"{asked.Post.Id}").SubmitAsync();
        (await director.GetAsync(AnswerLinks.Check(asked.Reference))).ShouldSay("(a) is still with Academy Manager.");
        page = await page.ClickAsync("Give back (a)");
        page = await page.Form("Give back").Fill("Input.Note", "Please check the month").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("Fill in your part");

        page = await director.GetAsync(AnswerLinks.Items(asked.Reference));
        page.ShouldSay("by Academy Manager on 7 November 2018").ShouldSay("Please check the month").ShouldSay("When you handed it over")
            .ShouldSay("The academy will be evaluated by March Promise: Report on the academy (March 2019)");
        await asked.AcceptAsync(director);
        page = await (await director.GetAsync(AnswerLinks.Check(asked.Reference))).Form("Sign off and submit").SubmitAsync();
        page.ShouldSay("Answer submitted");
        director.Dispose();
    }

    [Fact]
    public async Task Contributor_ReachesTheItemInHandAndNothingElseOfTheDraft()
    {
        using var tracker = Start();
        var (asked, director, manager) = await HandedAsync(tracker);
        using var contributor = await tracker.SignInAsync(manager);
        var items = (await asked.StoredAsync())!.Items.OrderBy(item => item.Order).ToList();

        (await contributor.GetAsync(AnswerLinks.Item(asked.Reference, items[0].Id))).ShouldHaveStatus(HttpStatusCode.OK);
        foreach (var address in new[]
        {
            AnswerLinks.Item(asked.Reference, items[1].Id), AnswerLinks.AddCommitment(asked.Reference, items[1].Id), AnswerLinks.GiveBack(asked.Reference, items[1].Id),
        })
        {
            (await contributor.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldNotSay(Others);
        }
        foreach (var address in new[]
        {
            AnswerLinks.Response(asked.Reference), AnswerLinks.Items(asked.Reference), AnswerLinks.Check(asked.Reference), AnswerLinks.AddItem(asked.Reference),
            AnswerLinks.HandOver(asked.Reference), AnswerLinks.Interim(asked.Reference), AnswerLinks.Return(asked.Reference),
        })
        {
            (await contributor.GetAsync(address)).ShouldNotSay(Others);
        }
        foreach (var address in new[] { RecommendationLinks.Recommendation(asked.Reference), RecommendationLinks.History(asked.Reference) })
            (await contributor.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldNotSay(Others);
        var token = (await contributor.GetAsync(AnswerLinks.Item(asked.Reference, items[0].Id))).Form("Save").ValueOf("__RequestVerificationToken");
        foreach (var item in items)
        {
            (await contributor.PostAsync($"{AnswerLinks.Item(asked.Reference, item.Id)}?handler=Remove", [new("__RequestVerificationToken", token)]))
                .ShouldHaveStatus(HttpStatusCode.NotFound);
        }
        Assert.Equal(2, (await asked.StoredAsync())!.Items.Count);
        director.Dispose();
    }

    [Fact]
    public async Task TakenBack_TheContributorHasNothingInHand()
    {
        using var tracker = Start();
        var (asked, director, manager) = await HandedAsync(tracker, published: true);
        using var contributor = await tracker.SignInAsync(manager);

        var page = await (await director.GetAsync(AnswerLinks.Items(asked.Reference))).Form("Take back (a) from Academy Manager").SubmitAsync();

        page.ShouldNotSay("Academy Manager has had it");
        (await contributor.GetAsync("/")).ShouldNotSay("Fill in your part");
        (await contributor.GetAsync(AnswerLinks.Contribution(asked.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
        director.Dispose();
    }

    [Fact]
    public async Task OnPostHandOver_NobodyChosenOrNoContributor_IsRefused()
    {
        using var tracker = Start();
        var (asked, director, _) = await HandedAsync(tracker);
        var councillor = await tracker.Given.PersonAsync("Councillor", Role.Councillor);
        var page = await director.GetAsync(AnswerLinks.HandOver(asked.Reference));

        (await page.Form("Hand over").SubmitAsync()).ShouldHaveError("Input.ContributorId", "Choose a colleague");
        (await page.Form("Hand over").Forge("Input.ContributorId", $"{councillor.Id}").SubmitAsync()).ShouldHaveError("Input.ContributorId", "Choose a colleague");
        director.Dispose();
    }

    [Fact]
    public async Task OnPostEdit_DirectorAndContributorAtOnce_TheSecondSeesBothTexts()
    {
        using var tracker = Start();
        var (asked, director, manager) = await HandedAsync(tracker);
        using var contributor = await tracker.SignInAsync(manager);
        var item = AnswerLinks.Item(asked.Reference, (await asked.StoredAsync())!.Items.First(item => item.Order == 1).Id);
        var mine = await contributor.GetAsync(item);
        await (await director.GetAsync(item)).Form("Save").Fill("Input.Text", "The director's words").SubmitAsync();

        var page = await mine.Form("Save").Fill("Input.Text", "The manager's words").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("The director's words").ShouldNotSay(Others);
        Assert.Equal("The manager's words", page.Form("Save").ValueOf("Input.Text"));
        director.Dispose();
    }
}
