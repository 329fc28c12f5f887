using System.Net;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

/// <summary>Order and removal, for each kind of part.</summary>
public sealed class PartListTests
{
    [Theory]
    [InlineData(ReviewPart.LineOfEnquiry, "Move down Line of enquiry (a)")]
    [InlineData(ReviewPart.Evidence, "Move down Evidence 1")]
    [InlineData(ReviewPart.Finding, "Move down Finding 1, conclusion")]
    public async Task Move_Down_ChangesPlacesAndUpChangesBack(ReviewPart part, string down)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(ReviewLinks.Parts(draft.Reference, part))).Form(down).SubmitAsync();
        Assert.Equal(2, OrderOfFirst(await draft.NowAsync(), part, draft));
        var up = down.Replace("down", "up", StringComparison.Ordinal).Replace("(a)", "(b)", StringComparison.Ordinal).Replace('1', '2');
        await page.Form(up).SubmitAsync();
        Assert.Equal(1, OrderOfFirst(await draft.NowAsync(), part, draft));
    }

    [Fact]
    public async Task Move_OnAPageThatWasOvertaken_Shows409AndMovesNothing()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var mine = await browser.GetAsync(ReviewLinks.Parts(draft.Reference, ReviewPart.Evidence));
        await draft.ChangeAsync(review => review.AddLineOfEnquiry("Third question?"));

        var page = await mine.Form("Move down Evidence 1").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("The order has changed meanwhile").ShouldSay("Nothing was moved").ShouldNotSay("your text");
        Assert.Equal(1, OrderOfFirst(await draft.NowAsync(), ReviewPart.Evidence, draft));
    }

    [Theory]
    [InlineData(ReviewPart.LineOfEnquiry, "Second question?")]
    [InlineData(ReviewPart.Evidence, "Second document")]
    [InlineData(ReviewPart.Finding, "Second finding")]
    public async Task Remove_Confirmed_LeavesTheOthersNumberedFromOne(ReviewPart part, string remaining)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);

        var page = await (await browser.GetAsync(draft.AddressOf(part) + "/remove")).Form("Remove").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("removed").ShouldSay(remaining).ShouldNotSay("First ");
        page.ShouldSay(part switch
        {
            ReviewPart.LineOfEnquiry => "Line of enquiry (a)",
            ReviewPart.Evidence => "Evidence 1",
            _ => "Finding 1, strength",
        });
    }

    [Theory]
    [InlineData(ReviewPart.LineOfEnquiry)]
    [InlineData(ReviewPart.Evidence)]
    [InlineData(ReviewPart.Finding)]
    public async Task Remove_OncePublished_IsRefusedInWords(ReviewPart part)
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        await draft.ChangeAsync(review => review.Publish(new(2018, 11, 7)));
        using var browser = await tracker.SignInAsync(officer);

        (await browser.GetAsync(ReviewLinks.Parts(draft.Reference, part))).ShouldSay("Edit").ShouldNotSay("Remove").ShouldNotSay("Move");
        var page = await (await browser.GetAsync(draft.AddressOf(part) + "/remove")).Form("Remove").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("This has been published and cannot be removed");
        Assert.Equal(2, (await draft.NowAsync()).Findings.Count);
    }

    [Fact]
    public async Task Remove_OfWhatSomebodyChangedMeanwhile_AsksAgain()
    {
        using var tracker = Tracker.Start();
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var draft = await Draft.InAsync(tracker, committee);
        using var browser = await tracker.SignInAsync(officer);
        var mine = await browser.GetAsync(draft.AddressOf(ReviewPart.LineOfEnquiry) + "/remove");
        await draft.ChangeAsync(review => review.EditLineOfEnquiry(review.LinesOfEnquiry.First(), "A much better question?"));

        var page = await mine.Form("Remove").SubmitAsync();

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("A much better question?");
        (await page.Form("Remove").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("A much better question?");
    }

    private static int OrderOfFirst(Review review, ReviewPart part, Draft draft) => part switch
    {
        ReviewPart.LineOfEnquiry => review.LinesOfEnquiry.Single(line => line.Id == draft.Line.Id).Order,
        ReviewPart.Evidence => review.Evidence.Single(evidence => evidence.Id == draft.Evidence.Id).Order,
        _ => review.Findings.Single(finding => finding.Id == draft.Finding.Id).Order,
    };
}
