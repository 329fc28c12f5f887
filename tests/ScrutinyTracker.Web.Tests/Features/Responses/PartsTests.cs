using System.Net;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

public sealed class PartsTests
{
    [Fact]
    public async Task OnPostAddItem_NamingAPart_SaysSoAndTheLeftOutOneIsNamed()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year", "In the second year"]);
        using var director = await tracker.SignInAsync(asked.Director);
        var part = asked.Recommendation.Parts.Single(part => part.Order == 1);

        var page = await (await director.GetAsync(AnswerLinks.AddItem(asked.Reference))).Form("Save without a promise").Fill("Input.Text", "Train staff")
            .Choose("Input.PartId", $"{part.Id}").SubmitAsync();

        page.ShouldSay("Answers part (a).");
        (await director.GetAsync(AnswerLinks.Check(asked.Reference))).ShouldSay("Part (a) has items but no position of its own.").ShouldSay("This answer leaves out part (b).");
        page = await page.ClickAsync("Change or remove (a)");
        Assert.Equal($"{part.Id}", page.Form("Save").ValueOf("Input.PartId"));
        await page.Form("Save").Choose("Input.PartId", "").SubmitAsync();
        Assert.Null((await asked.StoredAsync())!.Items.Single().PartId);
    }

    [Fact]
    public async Task OnPost_APartEmptiedAgain_IsNotAnsweredYet()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year"]);
        using var director = await tracker.SignInAsync(asked.Director);
        var page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        await page.Form("Save and continue").Choose("Input.Position", "Accepted").Choose("Input.Parts[0].Position", "NotAccepted").Fill("Input.Parts[0].Reasons", "No money").SubmitAsync();
        Assert.Single((await asked.StoredAsync())!.PartAnswers);

        page = await director.GetAsync(AnswerLinks.Response(asked.Reference));
        page.ShouldSay("Not answered yet").ShouldSay("Needed unless the position is “Accepted” or “Already in progress”.");
        page = await page.Form("Save and continue").Choose("Input.Parts[0].Position", "").SubmitAsync();
        page.ShouldHaveError("Input.Parts[0].Position", "Choose a position for part (a), or take its reasons out");
        page = await page.Form("Save and continue").Fill("Input.Parts[0].Reasons", "").SubmitAsync();

        page.ShouldSay("Saved as a draft");
        Assert.Empty((await asked.StoredAsync())!.PartAnswers);
        (await director.GetAsync(AnswerLinks.Check(asked.Reference))).ShouldSay("This answer leaves out part (a).");
    }

    [Fact]
    public async Task OnPostAddItem_APartOfAnotherRecommendation_IsRefused()
    {
        using var tracker = Tracker.Start();
        var asked = await Asked.OfAsync(tracker, parts: ["In the first year"]);
        using var director = await tracker.SignInAsync(asked.Director);

        var page = await (await director.GetAsync(AnswerLinks.AddItem(asked.Reference))).Form("Save without a promise").Fill("Input.Text", "Train staff")
            .Forge("Input.PartId", "999").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldHaveError("Input.PartId", "Choose a part of this recommendation");
    }
}
