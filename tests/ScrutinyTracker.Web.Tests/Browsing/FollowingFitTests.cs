using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Tests.Everywhere;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>
/// The pages between answer and closure, with something on each of them: they fit a phone and a sheet of paper, and axe finds nothing.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class FollowingFitTests(Chromium chromium)
{
    private const int Phone = 375;

    /// <summary>A sheet of A4 between its margins, in the pixels of a style sheet.</summary>
    private const int Paper = 718;

    private static readonly DateOnly Met = new(2019, 1, 10);

    [RequiresChromiumFact]
    public async Task OfficersPages_OnAPhoneAndOnPaper_FitTheirWidth()
    {
        await using var tracker = await StartAsync(out var root);
        var (answering, published) = await SamplesAsync(tracker);
        await ShouldFitAsync(root, "Scrutiny Officer, Children and Young People",
        [
            CommitteeLinks.Meeting("CYP", Met), CommitteeLinks.Decisions("CYP", Met), CommitteeLinks.Changes("CYP", Met),
            CommitteeLinks.Round("CYP", Met, 1), CommitteeLinks.CloseRound("CYP", Met, 1), CommitteeLinks.MoveRound("CYP", Met, 1),
            CommitteeLinks.DatesDecidedBy("CYP"),
            RecommendationLinks.Recommendation(published.Reference), RecommendationLinks.ProposeClosure(published.Reference),
            RecommendationLinks.MarkExempt(answering.Reference), RecommendationLinks.LiftExemption(answering.Reference), RecommendationLinks.Chase(Chased),
            RecommendationLinks.WithoutHome, "/administration/outside-bodies",
            CommitmentLinks.DateChange(published.Reference, published.DateChange), CommitmentLinks.Progress(published.Reference, published.Commitment),
            AnswerLinks.Return(published.Reference), AnswerLinks.Clearance(answering.Reference, answering.Clearance), AnswerLinks.Interim(answering.Reference),
            ReviewLinks.LiftExemption("CYP-2018-19-90"),
        ]);
    }

    [RequiresChromiumFact]
    public async Task DirectorsPages_OnAPhoneAndOnPaper_FitTheirWidth()
    {
        await using var tracker = await StartAsync(out var root);
        var (answering, published) = await SamplesAsync(tracker);
        var asked = await tracker.ReadAsync(Samples.AskedUpdateAsync);
        await ShouldFitAsync(root, "Corporate Director of Children and Young People's Services",
        [
            AnswerLinks.Check(answering.Reference), AnswerLinks.AskForClearance(answering.Reference), AnswerLinks.Clearance(answering.Reference, answering.Clearance),
            AnswerLinks.HandOver(answering.Reference), AnswerLinks.Interim(answering.Reference), AnswerLinks.ReadForm(answering.Reference),
            AnswerLinks.Commitment(answering.Reference, answering.Commitment),
            CommitmentLinks.Progress(published.Reference, published.Commitment),
            CommitmentLinks.AskForDate(published.Reference, published.Commitment, published.Occurrence),
            CommitteeLinks.Round("CYP", Met, 1), CommitteeLinks.NoChange("CYP", Met, 1, asked),
        ]);
    }

    private const string Chased = "CYP-2018-19-R95";

    private static Task<Tracker> StartAsync(out Uri root)
    {
        (var tracker, root) = ListeningTracker.Start();
        return PrepareAsync(tracker);
    }

    private static async Task<Tracker> PrepareAsync(Tracker tracker)
    {
        await tracker.ChangeAsync(Samples.AddAsync);
        await tracker.ChangeAsync(AddChasedAsync);
        return tracker;
    }

    /// <summary>Asked of an outside body, whose answer is late.</summary>
    private static async Task AddChasedAsync(TrackerContext context)
    {
        var review = await context.Reviews.Include(one => one.Committee).Include(one => one.Recommendations).SingleAsync(one => one.Reference == "CYP-2018-19-91");
        var asked = new Recommendation(
            Chased, review, 9, new("Tell us how often officers attend", null, await context.Set<ExternalBody>().FirstAsync(), null, [], [], []));
        asked.SendForResponse(new Sending(Met, Met, Met, await context.ResponseRegimes.SingleAsync(one => one.Id == 1)), WorkingDays.For(Nation.EnglandAndWales));
        context.Add(asked);
    }

    private static async Task<(SampleRecommendation Answering, SampleRecommendation Published)> SamplesAsync(Tracker tracker)
    {
        var samples = await tracker.ReadAsync(Samples.RecommendationsAsync);
        return (samples[0], samples[^1]);
    }

    private async Task ShouldFitAsync(Uri root, string person, IEnumerable<string> addresses)
    {
        var page = await chromium.OpenAsync(root, width: Phone);
        await page.SignInAsync(person);
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            if (answer is not { Ok: true })
                faults.Add($"{address} answered {answer?.Status}");
            if (!await FitsAsync(page))
                faults.Add($"{address} is wider than a phone");
            await page.ShouldFindNothingAsync();
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.SetViewportSizeAsync(Paper, 900);
            if (!await FitsAsync(page))
                faults.Add($"{address} is wider than paper");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            await page.SetViewportSizeAsync(Phone, 900);
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static Task<bool> FitsAsync(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth");
}
