using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Committees.Rounds;

/// <summary>
/// A committee that met on 15 January 2019 and meets on 27 March, with papers public on 19 March. A director promised something for May and
/// something for 10 March; another post has not answered yet. It is 1 March.
/// </summary>
internal sealed record Rounded(
    Tracker Tracker, Committee Committee, Person Officer, Person Director, Post Post, Post OtherPost, Person OtherDirector,
    Review Review, Recommendation Promised, Recommendation Unanswered)
{
    public const string Meeting = "/committees/CYP/meetings/2019-03-27";
    public const string Round = $"{Meeting}/rounds/1";
    public const string Open = "Open the round";
    public const string Close = "Close the round and keep its report";
    public static readonly DateOnly MeetingOn = new(2019, 3, 27);
    public static readonly DateOnly Papers = new(2019, 3, 19);
    public static readonly DateOnly LateDay = new(2019, 3, 20);

    public static async Task<Rounded> OfAsync(Tracker tracker)
    {
        tracker.Clock.MoveTo(new(2019, 1, 10));
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Corporate Director");
        var (otherPost, otherDirector) = await tracker.Given.PostAsync("Head of Service");
        await tracker.Given.MeetingAsync(committee, new(2019, 1, 15));
        await tracker.Given.MeetingAsync(committee, MeetingOn);
        var review = await tracker.Given.ReviewAsync(committee);
        var promised = await tracker.Given.RecommendationAsync(review, post, "Report on the academy", new(2018, 11, 7), new(2018, 11, 7));
        await tracker.Given.ResponseAsync(promised, director, new(2019, 1, 8), "May 2019", "10 March 2019");
        var unanswered = await tracker.Given.RecommendationAsync(review, otherPost, "Publish the figures", new(2019, 1, 9), new(2019, 1, 9));
        tracker.Clock.MoveTo(new(2019, 3, 1));
        return new(tracker, committee, officer, director, post, otherPost, otherDirector, review, promised, unanswered);
    }

    /// <summary>As the person sees it today: who signed in some days ago has to do it again.</summary>
    public async Task<PageShown> GetAsync(Person person, string address) => await (await Tracker.SignInAsync(person)).GetAsync(address);

    public async Task<PageShown> OpenedAsync()
    {
        var page = await (await GetAsync(Officer, $"{Meeting}/rounds/open")).Form(Open).SubmitAsync();
        Tracker.Clock.Advance(TimeSpan.FromMinutes(1));
        return page.ShouldHaveStatus(HttpStatusCode.OK);
    }

    public async Task<PageShown> ClosedAsync(int number = 1) =>
        (await (await GetAsync(Officer, $"{Meeting}/rounds/{number}/close")).Form(Close).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);

    public async Task<int> PromiseAsync(string of) => await Tracker.ReadAsync(context => context.Commitments
        .Where(promise => promise.RecommendationId == Promised.Id && promise.DueInWords == of).Select(promise => promise.Id).SingleAsync());

    public async Task<PageShown> ReportAsync(string of, string claim = "OnTrack", string words = "It goes well.", Person? by = null) =>
        (await (await GetAsync(by ?? Director, CommitmentLinks.Progress(Promised.Reference, await PromiseAsync(of)))).Form("Report progress")
            .Choose("Input.Claim", claim).Fill("Input.Text", words).SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);

    public Task AnswerAsync() => Tracker.Given.ResponseAsync(Unanswered, OtherDirector, Tracker.Clock.Today, "June 2019");

    /// <summary>The committee closes it at a meeting of today.</summary>
    public Task CloseRecommendationAsync(Recommendation recommendation) => Tracker.ChangeAsync(async context =>
    {
        var found = await context.Recommendations.Include(r => r.Commitments).ThenInclude(c => c.Occurrences).SingleAsync(r => r.Id == recommendation.Id);
        found.Close(ClosureReason.Achieved, "It was done.", await context.Meetings.SingleAsync(meeting => meeting.HeldOn == new DateOnly(2019, 1, 15)));
    });

    /// <summary>An exempt one, promised for May.</summary>
    public async Task<Recommendation> ExemptAsync()
    {
        var exempt = await Tracker.Given.RecommendationAsync(Review, Post, "The quillwort contract", new(2018, 11, 7), new(2018, 11, 7));
        await Tracker.Given.ResponseAsync(exempt, Director, new(2019, 1, 8), "May 2019");
        await Tracker.ChangeAsync(async context =>
            (await context.Recommendations.SingleAsync(found => found.Id == exempt.Id)).MarkExempt(new Exemption(3, "Financial affairs of one provider")));
        return exempt;
    }
}
