using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Tests.ResponseForms;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Features.Commitments;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

/// <summary>Answered again: what was promised for March 2019 goes on, and its date moves only as any other date does.</summary>
public sealed class AnswerAgainTests
{
    private const string SignOff = "Sign off and submit";

    private static Task<List<Commitment>> StandingAsync(Dated dated) => dated.Tracker.ReadAsync(context => context.Commitments.AsNoTracking()
        .Include(promise => promise.Occurrences).ThenInclude(date => date.Changes)
        .Where(promise => promise.MadeOn != null && !promise.IsSuperseded).ToListAsync());

    [Fact]
    public async Task Journey_AnotherDate_IsAskedForDecidedAndCounted()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 1, 10));
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var page = await dated.Asked.AcceptAsync(director, reasons: "The plan has changed");
        page.ShouldSay("The service agrees").ShouldSay("Report on the academy").ShouldSay("Promised on 7 November 2018 and kept");

        page = await page.ClickAsync("Change the promise");
        var form = page.Form("Save");
        Assert.Equal(("Report on the academy", "March 2019"), (form.ValueOf("Input.Text"), form.ValueOf("Input.DueInWords")));
        page = await form.Fill("Input.DueInWords", "September 2019").SubmitAsync();
        page.ShouldHaveError("Input.DateReason", "Say why another date is asked for");
        page = await page.Form("Save").Fill("Input.DateReason", "The data come late").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Another date asked for with this answer: September 2019, because “The data come late”. Due now: March 2019");
        page = await page.ClickAsync("Continue to check your answers");
        page = await page.Form(SignOff).SubmitAsync();

        page.ShouldSay("Answer submitted").ShouldSay("The committee’s officer decides; until then the date as it stands counts.");
        var standing = Assert.Single(await StandingAsync(dated));
        Assert.Equal((dated.CommitmentId, DueDate.Month(2019, 3)), (standing.Id, standing.Occurrences.Single().Due));
        Assert.Equal(new DateOnly(2019, 3, 31), (await dated.Asked.NowAsync()).NextDueOn);
        using var officer = await tracker.SignInAsync(dated.Officer);
        page = await officer.GetAsync(await dated.DecideAddressAsync());
        (await page.Form(Dated.Decide).Choose("Input.IsAccepted", "true").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);

        var now = await dated.NowAsync();
        Assert.Equal((DueDate.Month(2019, 3), DueDate.Month(2019, 9), 1), (now.OriginalDue, now.Due, now.TimesMoved));
        page = await officer.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference));
        page.ShouldSay("Promised on 7 November 2018, and kept.").ShouldSay("September 2019").ShouldSay("The data come late");
    }

    [Fact]
    public async Task Submit_KeptAsItIs_TheSamePromiseIsReportedOn()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 1, 10));
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        await dated.Asked.AcceptAsync(director, reasons: "As before");

        var page = await (await director.GetAsync(AnswerLinks.Check(dated.Asked.Reference))).Form(SignOff).SubmitAsync();

        page.ShouldSay("Answer submitted").ShouldSay("The first reminder goes to");
        Assert.Equal(dated.CommitmentId, Assert.Single(await StandingAsync(dated)).Id);
        page = await page.ClickAsync("the recommendation");
        (await page.ClickAsync("Report progress: Report on the academy")).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync(CommitmentLinks.Progress(dated.Asked.Reference, dated.CommitmentId))).Status);
    }

    [Fact]
    public async Task Submit_LeftOut_IsShownTakesAReasonAndStaysReadable()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 1, 10));
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var page = await dated.Asked.AcceptAsync(director, Position.NotAccepted, "No money is left");
        page = await page.ClickAsync("Change the promise");
        page = await page.Form("Leave this promise out").SubmitAsync();
        page.ShouldSay("You will be asked why before the answer is submitted").ShouldSay("Promises that this answer leaves out");
        page = await page.Form("Keep it: Report on the academy").SubmitAsync();
        page.ShouldNotSay("Promises that this answer leaves out").ShouldSay("Promised on 7 November 2018 and kept");
        page = await (await page.ClickAsync("Change the promise")).Form("Leave this promise out").SubmitAsync();

        page = await page.ClickAsync("Continue to check your answers");
        page.ShouldSay("What this answer leaves out").ShouldSay("Report on the academy (due March 2019");
        page = await page.Form(SignOff).SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldHaveError("Input.LeftOut[0].Why", "Say why this promise is left out: Report on the academy");
        Assert.Single(await StandingAsync(dated));
        page = await page.Form(SignOff).Fill("Input.LeftOut[0].Why", "The academy closes").SubmitAsync();

        page.ShouldSay("Answer submitted").ShouldSay("Nothing is promised, so no reminder will come.").ShouldNotSay("undated");
        Assert.Empty(await StandingAsync(dated));
        page = await director.GetAsync(RecommendationLinks.Recommendation(dated.Asked.Reference));
        page.ShouldSay("No longer promised: The academy closes");
        (await director.GetAsync(RecommendationLinks.History(dated.Asked.Reference))).ShouldSay("Promise superseded by a later response").ShouldSay("The academy closes");
    }

    [Fact]
    public async Task ReadForm_AnotherDateInWord_TakesAReasonAndIsAskedFor()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 1, 10));
        var dated = await Dated.OfAsync(tracker);
        using var director = await tracker.SignInAsync(dated.Director);
        var filled = new FilledIn(await director.Client.GetByteArrayAsync(new Uri(AnswerLinks.Form(dated.Asked.Reference), UriKind.Relative)))
            .Write("answer.position", "Accepted").Write("answer.reasons", "In Word").Write($"promise.{dated.CommitmentId}.when", "September 2019");

        var page = await director.GetAsync(AnswerLinks.ReadForm(dated.Asked.Reference));
        page = await page.Form("Read the form").Attach("Upload", "answer.docx", filled.Save()).SubmitAsync();
        page.ShouldSay("This promise stands with another date. The new one is asked for with the answer.");
        page = await page.Form("Save as a draft").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Say why another date is asked for");
        page = await page.Form("Save as a draft").Fill("Rows[1].Reason", "The data come late").SubmitAsync();
        page.ShouldSay("Saved as a draft").ShouldSay("Another date asked for with this answer: September 2019").ShouldNotSay("Change or remove (b)");
        await (await director.GetAsync(AnswerLinks.Check(dated.Asked.Reference))).Form(SignOff).SubmitAsync();

        var date = Assert.Single(await StandingAsync(dated)).Occurrences.Single();
        Assert.Equal((dated.OccurrenceId, DueDate.Month(2019, 3), DueDate.Month(2019, 9)), (date.Id, date.Due, date.Undecided!.To));
    }

    [Fact]
    public async Task Return_AnsweredAgain_ThePromiseStandsAgain()
    {
        using var tracker = Tracker.Start(new DateOnly(2019, 1, 10));
        var dated = await Dated.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(dated.Officer);
        using var director = await tracker.SignInAsync(dated.Director);
        await (await officer.GetAsync(AnswerLinks.Return(dated.Asked.Reference))).Form("Return the answer")
            .Fill("Input.Because", "Say who does it").FillDate("Input.DueOn", "1", "3", "2019").SubmitAsync();
        Assert.Empty(await StandingAsync(dated));
        await dated.Asked.AcceptAsync(director, reasons: "The academy's head");

        var page = await (await director.GetAsync(AnswerLinks.Check(dated.Asked.Reference))).Form(SignOff).SubmitAsync();

        page.ShouldSay("Answer submitted");
        Assert.Equal(dated.CommitmentId, Assert.Single(await StandingAsync(dated)).Id);
    }
}
