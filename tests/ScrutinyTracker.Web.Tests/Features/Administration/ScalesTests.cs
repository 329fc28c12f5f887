using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Tests.Features.Committees.Meetings;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration;

public sealed class ScalesTests
{
    [Fact]
    public async Task Shipped_AreFour_EachWithItsMeanings()
    {
        await using var tracker = Tracker.Start();

        var scales = await tracker.ReadAsync(context => context.AssessmentScales.Include(scale => scale.Categories).OrderBy(scale => scale.Id).ToListAsync());

        Assert.Equal([6, 6, 3, 4], scales.Select(scale => scale.Offered.Count()));
        Assert.Equal(
            [
                AssessmentMeaning.StopMonitoring, AssessmentMeaning.AchievedStopMonitoring, AssessmentMeaning.NotAchievedObstacle,
                AssessmentMeaning.AcceptableProgressContinue, AssessmentMeaning.UnacceptableProgressContinue, AssessmentMeaning.NotForThisSession,
            ],
            scales[1].Offered.Select(category => category.Meaning));
    }

    [Fact]
    public async Task AScaleOfOnesOwn_IsAddedFilledAndChosen()
    {
        await using var tracker = Tracker.Start();
        await tracker.Given.CommitteeAsync();
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await (await (await browser.GetAsync("/administration/scales")).ClickAsync("Add a scale")).Form("Add the scale").Fill("Input.Name", "Thumbs").SubmitAsync();
        page = await (await page.ClickAsync("Add a category")).Form("Add the category").Fill("Input.Label", "Up").Choose("Input.Meaning", "AchievedStopMonitoring").SubmitAsync();
        page = await (await page.ClickAsync("Add a category")).Form("Add the category").Fill("Input.Label", "up").Choose("Input.Meaning", "StopMonitoring").SubmitAsync();
        page.ShouldHaveError("Input.Label", "The scale already has a category of this name");
        page = await page.Form("Add the category").Fill("Input.Label", "Down").SubmitAsync();
        page = await page.Form("Move up: Down").SubmitAsync();
        page.ShouldSay("Category moved from place 2 to place 1");

        page = await (await browser.GetAsync("/administration/committees/CYP")).ShouldSay("It judges progress by: The council's scale").ClickAsync("Choose another scale");
        var id = await tracker.ReadAsync(context => context.AssessmentScales.Where(scale => scale.Name == "Thumbs").Select(scale => scale.Id).SingleAsync());
        (await page.Form("Save").Choose("Input.Scale", $"{id}").SubmitAsync()).ShouldSay("It judges progress by: Thumbs");
    }

    [Fact]
    public async Task ACategoryInUse_KeepsItsMeaningAndCanLeaveTheOffer()
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await tracker.ChangeAsync(async context =>
        {
            var found = await context.Recommendations.SingleAsync(r => r.Id == heard.Recommendation.Id);
            var category = await context.Set<AssessmentCategory>().SingleAsync(one => one.Id == 5);
            found.Assess(new Judgement(await context.Meetings.SingleAsync(one => one.Id == heard.Meeting.Id), category));
        });
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Administrator", Role.Administrator));

        var page = await browser.GetAsync("/administration/scales/1/categories/5");
        (await page.Form("Save").Choose("Input.Meaning", "StopMonitoring").SubmitAsync())
            .ShouldHaveError("Input.Meaning", "A committee has judged with this category, so its meaning stays. Add another category instead");
        (await page.Form("Save").Fill("Input.Label", "Overtaken").Choose("Input.Meaning", "Superseded").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Label, before Superseded Label, after Overtaken");
        (await (await browser.GetAsync("/administration/scales/1")).Form("Take off the scale: Overtaken").SubmitAsync()).ShouldSay("No longer on offer");

        (await browser.GetAsync($"/recommendations/{heard.Reference}")).ShouldSay("Overtaken");
    }
}
