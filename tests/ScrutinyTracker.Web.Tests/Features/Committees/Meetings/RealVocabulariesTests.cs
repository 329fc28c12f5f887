using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Meetings;

/// <summary>
/// The words of councils' published trackers can be recorded as they are, without inventing a status or dropping one: judgements on a
/// committee's own scale, closures by their reason. Decisions and claims are in PositionPhraseTests and ReportProgressTests.
/// </summary>
public sealed class RealVocabulariesTests
{
    private const string Leeds = "Six categories, as in Leeds";
    private const string TrafficLights = "Red, amber, green";
    private const string Stockton = "Four steps, as in Stockton-on-Tees";

    [Theory]
    [InlineData(Leeds, "1 Stop monitoring", AssessmentMeaning.StopMonitoring)]
    [InlineData(Leeds, "2 Achieved", AssessmentMeaning.AchievedStopMonitoring)]
    [InlineData(Leeds, "3 Not achieved: obstacle", AssessmentMeaning.NotAchievedObstacle)]
    [InlineData(Leeds, "4 Not achieved: progress acceptable, continue", AssessmentMeaning.AcceptableProgressContinue)]
    [InlineData(Leeds, "5 Not achieved: progress not acceptable, continue", AssessmentMeaning.UnacceptableProgressContinue)]
    [InlineData(Leeds, "6 Not for review this session", AssessmentMeaning.NotForThisSession)]
    [InlineData(TrafficLights, "Green", AssessmentMeaning.AchievedStopMonitoring)]
    [InlineData(TrafficLights, "Amber", AssessmentMeaning.AcceptableProgressContinue)]
    [InlineData(TrafficLights, "Red", AssessmentMeaning.UnacceptableProgressContinue)]
    [InlineData(Stockton, "1 Fully achieved", AssessmentMeaning.AchievedStopMonitoring)]
    [InlineData(Stockton, "2 On track", AssessmentMeaning.AcceptableProgressContinue)]
    [InlineData(Stockton, "3 Slipped", AssessmentMeaning.UnacceptableProgressContinue)]
    [InlineData(Stockton, "4 Not achieved", AssessmentMeaning.NotAchievedObstacle)]
    public async Task Judgement_OnAScaleThatComesWithTheTracker_IsShownInItsOwnWords(string scale, string label, AssessmentMeaning meaning)
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await ChooseAsync(tracker, context => context.AssessmentScales.SingleAsync(one => one.Name == scale));
        await JudgeAsync(tracker, heard, label, meaning);
    }

    /// <summary>Plymouth shades what is done and leaves the rest: a scale of two, which an administrator makes.</summary>
    [Theory]
    [InlineData("Grey", AssessmentMeaning.AchievedStopMonitoring)]
    [InlineData("Unshaded", AssessmentMeaning.AcceptableProgressContinue)]
    public async Task Judgement_OnAScaleOfOnesOwn_IsShownInItsOwnWords(string label, AssessmentMeaning meaning)
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        await ChooseAsync(tracker, context =>
        {
            var shading = new AssessmentScale("Shading");
            shading.Add(new CategoryDetails("Grey", null, AssessmentMeaning.AchievedStopMonitoring));
            shading.Add(new CategoryDetails("Unshaded", null, AssessmentMeaning.AcceptableProgressContinue));
            context.Add(shading);
            return Task.FromResult(shading);
        });
        await JudgeAsync(tracker, heard, label, meaning);
    }

    /// <summary>"Closed, implemented" and "closed, not implemented", each with its reason.</summary>
    [Theory]
    [InlineData(ClosureReason.Achieved, "achieved")]
    [InlineData(ClosureReason.NotAchieved, "not achieved")]
    [InlineData(ClosureReason.Superseded, "superseded")]
    [InlineData(ClosureReason.NoLongerFeasible, "no longer feasible")]
    public async Task Closure_ByItsReason_IsShownSo(ClosureReason reason, string words)
    {
        await using var tracker = Tracker.Start();
        var heard = await Heard.OfAsync(tracker);
        using var officer = await tracker.SignInAsync(heard.Officer);
        var page = await (await officer.GetAsync(Heard.Decisions)).Form("Save decisions")
            .Fill("Input.Rows[0].InWords", "As minuted").Choose("Input.Rows[0].Closing", $"{reason}").SubmitAsync();
        page.ShouldHaveStatus(System.Net.HttpStatusCode.OK);
        Assert.Equal(reason, (await heard.NowAsync()).ClosureReason);
        (await officer.GetAsync($"/recommendations/{heard.Reference}")).ShouldSay(words);
    }

    private static Task ChooseAsync(Tracker tracker, Func<Web.Platform.Data.TrackerContext, Task<AssessmentScale>> find) =>
        tracker.ChangeAsync(async context => (await context.Committees.SingleAsync()).ChooseScale(await find(context)));

    private static async Task JudgeAsync(Tracker tracker, Heard heard, string label, AssessmentMeaning meaning)
    {
        var category = await tracker.ReadAsync(context => context.Set<AssessmentCategory>().Where(one => one.Label == label).Select(one => one.Id).SingleAsync());
        using var officer = await tracker.SignInAsync(heard.Officer);
        var page = await (await officer.GetAsync(Heard.Decisions)).Form("Save decisions")
            .Choose("Input.Rows[0].Category", $"{category}").Fill("Input.Rows[0].InWords", "As minuted").SubmitAsync();
        page.ShouldHaveStatus(System.Net.HttpStatusCode.OK);
        Assert.Equal(meaning, (await heard.NowAsync()).Assessment);
        (await officer.GetAsync($"/recommendations/{heard.Reference}")).ShouldSay(label);
    }
}
