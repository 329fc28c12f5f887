using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Meetings;

/// <summary>A committee that met on 25 February 2019, with a recommendation that was answered, promised for February and said to be delivered.</summary>
internal sealed record Heard(Tracker Tracker, Committee Committee, Person Officer, Person Director, Post Post, Recommendation Recommendation, Meeting Meeting)
{
    public static readonly DateOnly Sent = new(2018, 11, 7);
    public static readonly DateOnly HeldOn = new(2019, 2, 25);

    public const string Decisions = "/committees/CYP/meetings/2019-02-25/decisions";

    public string Reference => Recommendation.Reference;

    public static async Task<Heard> OfAsync(Tracker tracker)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Corporate Director");
        var meeting = await tracker.Given.MeetingAsync(committee, HeldOn);
        var review = await tracker.Given.ReviewAsync(committee);
        var heard = new Heard(
            tracker, committee, officer, director, post,
            await tracker.Given.RecommendationAsync(review, post, sentOn: Sent, publishedOn: Sent), meeting);
        await tracker.Given.ResponseAsync(heard.Recommendation, director, Sent, "February 2019");
        await heard.ReportAsync(ProgressClaim.Delivered, new(2019, 2, 20), "The report is on the shared drive");
        return heard;
    }

    /// <summary>Another, answered without a promise.</summary>
    public async Task<string> AnotherAsync()
    {
        var review = await Tracker.Given.ReviewAsync(Committee, "Another review");
        var other = await Tracker.Given.RecommendationAsync(review, Post, "Do something else", sentOn: Sent, publishedOn: Sent);
        await Tracker.Given.ResponseAsync(other, Director, Sent, "January 2019");
        return other.Reference;
    }

    public Task ReportAsync(ProgressClaim claim, DateOnly? on, string words) => Tracker.ChangeAsync(async context =>
    {
        var found = await context.Recommendations.Include(r => r.Commitments).ThenInclude(c => c.Occurrences).Include(r => r.Updates)
            .SingleAsync(r => r.Id == Recommendation.Id);
        var by = await context.People.SingleAsync(person => person.Id == Director.Id);
        var report = new ProgressReport(claim, words, claim == ProgressClaim.Delayed ? "Late" : null, on ?? Tracker.Clock.Today, on, by, false, []);
        var outcome = found.ReportProgress(found.Promises.Single(), null, report, Tracker.Clock.Today);
        if (!outcome.IsDone)
            throw new InvalidOperationException($"{outcome.Refusal}");
    });

    public Task<Recommendation> NowAsync() => Tracker.ReadAsync(context => context.Recommendations.AsNoTracking()
        .Include(r => r.Assessments).ThenInclude(a => a.Category).Include(r => r.Verdicts).Include(r => r.Closures).Include(r => r.LookBacks)
        .Include(r => r.Commitments).ThenInclude(c => c.Occurrences).SingleAsync(r => r.Id == Recommendation.Id));
}
