using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class RecordResponseTests
{
    [Fact]
    public async Task OnPost_DatedBeforeTheReviewBegan_IsRefusedBesideTheDate()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        await tracker.ChangeAsync(async context =>
            (await context.Reviews.SingleAsync(review => review.Id == asked.Review.Id)).AgreeScope(new Scope { AgreedOn = new DateOnly(2017, 11, 21) }));
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(AnswerLinks.Response(asked.Reference))).Form("Save and continue").Choose("Input.Position", "Accepted")
            .FillDate("Input.RespondedOn", "20", "11", "2017").SubmitAsync();

        page.ShouldHaveError("Input.RespondedOn", "The date of the response must be on or after the day on which the review began");
        Assert.Null(await asked.StoredAsync());
    }

    private const string Step1 = "Save and continue";

    [Fact]
    public async Task OnGet_Director_ShowsWhatIsAskedAndChangesNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year", "In the second year"]);
        var other = await tracker.Given.RecommendationAsync(asked.Review, asked.Post, "Visit the teams", Asked.SentOn);
        using var director = await tracker.SignInAsync(asked.Director);
        var before = await tracker.ReadAsync(context => context.Changes.CountAsync());

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Evaluate the academy and report to the committee").ShouldSay("(b) In the second year")
            .ShouldSay("Answer due: 6 January 2019, overdue by").ShouldSay("s.9FE").ShouldSay("Visit the teams").ShouldSay(other.Reference);
        Assert.Null(await asked.StoredAsync());
        Assert.Equal(before, await tracker.ReadAsync(context => context.Changes.CountAsync()));
    }

    [Fact]
    public async Task OnPost_Empty_AsksForPositionAndDate()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page = await page.Form(Step1).FillDate("Input.RespondedOn", "", "", "").SubmitAsync();

        page.ShouldHaveError("Input.Position", "Choose a position").ShouldHaveError("Input.RespondedOn", "Enter the date of the response");
        Assert.Null(await asked.StoredAsync());
    }

    [Theory]
    [InlineData(nameof(Position.NotAccepted))]
    [InlineData(nameof(Position.AcceptedInPart))]
    [InlineData(nameof(Position.NotedOnly))]
    public async Task OnPost_PositionWithoutItsReasons_AsksForThem(string position)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page = await page.Form(Step1).Choose("Input.Position", position).SubmitAsync();

        page.ShouldHaveError("Input.Reasons", "Enter the reasons for this position");
        Assert.Equal(position, page.Form(Step1).ValueOf("Input.Position"));
    }

    [Fact]
    public async Task OnPost_DateInTheFuture_IsRefused()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 3, 1));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page = await page.Form(Step1).Choose("Input.Position", "Accepted").FillDate("Input.RespondedOn", "2", "3", "2019").SubmitAsync();

        page.ShouldHaveError("Input.RespondedOn", "The date of the response must be today or in the past");
    }

    [Fact]
    public async Task OnGet_TheExampleOfADate_IsOfThisTime()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 3, 1));
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);

        (await director.GetAsync(AnswerLinks.Response(asked.Reference))).ShouldSay("The date that the answer bears. For example, 28 2 2019");
    }

    [Fact]
    public async Task OnPost_ALongText_IsRefusedAndKept()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var text = new string('x', 100_000);

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page = await page.Form(Step1).Choose("Input.Position", "Accepted").Fill("Input.Reasons", text).SubmitAsync();

        page.ShouldHaveError("Input.Reasons", "Reasons must be 20,000 characters or fewer");
        Assert.Equal(text, page.Form(Step1).ValueOf("Input.Reasons"));
    }

    [Fact]
    public async Task OnPost_EachPart_IsAnsweredWithItsOwnReasons()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year", "In the second year"]);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page = await page.Form(Step1).Choose("Input.Position", "AcceptedInPart").Fill("Input.Reasons", "Only the first year")
            .Choose("Input.Parts[0].Position", "Accepted").Choose("Input.Parts[1].Position", "NotAccepted").SubmitAsync();
        page.ShouldHaveError("Input.Parts[1].Reasons", "Enter the reasons for this position");
        await page.Form(Step1).Fill("Input.Parts[1].Reasons", "No money").SubmitAsync();

        var stored = await asked.StoredAsync();
        Assert.Equal(Position.AcceptedInPart, stored!.Position);
        Assert.Equal([(Position.Accepted, null), (Position.NotAccepted, "No money")],
            stored.PartAnswers.OrderBy(answer => answer.PartId).Select(answer => (answer.Position, answer.Reasons)));
    }

    [Fact]
    public async Task OnPost_Saved_IsThereWhenTheDirectorComesBack()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        (await asked.AcceptAsync(director, Position.AcceptedInPrinciple, "When the budget allows\r\nand not before")).ShouldSay("Saved as a draft");

        using var nextDay = await tracker.SignInAsync(asked.Director);
        var page = await nextDay.GetAsync(AnswerLinks.Response(asked.Reference));

        Assert.Equal("AcceptedInPrinciple", page.Form(Step1).ValueOf("Input.Position"));
        Assert.Equal("When the budget allows\nand not before", page.Form(Step1).ValueOf("Input.Reasons").ReplaceLineEndings("\n"));
        Assert.Equal(Position.Awaited, (await asked.NowAsync()).Position);
    }

    [Fact]
    public async Task OnPost_StaleVersion_ShowsBothTextsAndOverwritesNothing()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        using var officer = await tracker.SignInAsync(asked.Officer);
        await asked.AcceptAsync(director, reasons: "First");
        var mine = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        await asked.AcceptAsync(officer, reasons: "The officer's words");

        var page = await mine.Form(Step1).Fill("Input.Reasons", "The director's words").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Changed by someone else").ShouldSay("Scrutiny Officer CYP saved this").ShouldSay("The officer's words");
        Assert.Equal("The director's words", page.Form(Step1).ValueOf("Input.Reasons"));
        Assert.Equal("The officer's words", (await asked.StoredAsync())!.Reasons);
        (await page.Form(Step1).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("The director's words", (await asked.StoredAsync())!.Reasons);
    }

    [Fact]
    public async Task OnPost_TwoFirstSaves_MakeOneDraft()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var director = await tracker.SignInAsync(asked.Director);
        var mine = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        using var officer = await tracker.SignInAsync(asked.Officer);
        await asked.AcceptAsync(officer);

        var page = await mine.Form(Step1).Choose("Input.Position", "AlreadyInProgress").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Equal(1, await tracker.ReadAsync(context => context.Responses.CountAsync()));
    }

    [Fact]
    public async Task OnGet_AnotherPostsDirector_IsNotToldThatItExistsUntilItIsPublished()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        var published = await tracker.Given.RecommendationAsync(asked.Review, asked.Post, "Public", Asked.SentOn, Asked.SentOn);
        using var other = await asked.AnotherDirectorAsync();

        (await other.GetAsync(AnswerLinks.Response(asked.Reference))).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await other.GetAsync(AnswerLinks.Response(published.Reference))).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(Role.Councillor)]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Administrator)]
    public async Task OnGet_WhoMayNotAnswer_IsRefused(Role role)
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, published: true);
        using var somebody = await asked.SomebodyAsync(role);

        foreach (var address in new[] { AnswerLinks.Response(asked.Reference), AnswerLinks.AddItem(asked.Reference), AnswerLinks.Check(asked.Reference) })
            (await somebody.GetAsync(address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task OnPost_Officer_IsMarkedAsOnBehalfOfThePost()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(asked.Officer);

        (await officer.GetAsync(AnswerLinks.Response(asked.Reference))).ShouldSay("You are writing on behalf of Corporate Director of Children's Services");
        await asked.AcceptAsync(officer);

        var onBehalfOf = await tracker.ReadAsync(context => context.Changes.OrderByDescending(change => change.Id).Select(change => change.OnBehalfOf).FirstAsync());
        Assert.Equal("Corporate Director of Children's Services", onBehalfOf);
    }

    [Fact]
    public async Task OnPost_AfterTheSessionExpired_GivesTheTextBackAfterSigningIn()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker);
        using var signedOut = tracker.Browse();

        using var director = await tracker.SignInAsync(asked.Director);
        var page = await (await director.GetAsync(AnswerLinks.Response(asked.Reference))).Form("Save and continue")
            .Choose("Input.Position", "NotAccepted").Fill("Input.Reasons", "An hour’s thought").FillDate("Input.RespondedOn", "7", "11", "2018").SubmitAsync(signedOut);
        page.ShouldSay("What you typed is kept");
        page = await page.Form("Sign in as this person").Choose("PersonId", $"{asked.Director.Id}").SubmitAsync();
        page.ShouldSay("An hour’s thought");
        await page.Form("Send it now").SubmitAsync();

        Assert.Equal("An hour’s thought", (await asked.StoredAsync())!.Reasons);
    }
}
