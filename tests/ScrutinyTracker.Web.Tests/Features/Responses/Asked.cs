using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Responses;

/// <summary>A recommendation sent to a director's post on 7 November 2018, and the director's way through the pages of an answer.</summary>
internal sealed record Asked(Tracker Tracker, Committee Committee, Person Officer, Review Review, Post Post, Person Director, Recommendation Recommendation)
{
    public static readonly DateOnly SentOn = new(2018, 11, 7);

    public string Reference => Recommendation.Reference;

    public static async Task<Asked> OfAsync(Tracker tracker, bool published = false, IReadOnlyList<string>? parts = null)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync();
        var (post, director) = await tracker.Given.PostAsync("Corporate Director of Children's Services");
        var review = await tracker.Given.ReviewAsync(committee, "Role of the social worker");
        var recommendation = await tracker.Given.RecommendationAsync(
            review, post, "Evaluate the academy and report to the committee", SentOn, published ? SentOn : null, parts);
        return new(tracker, committee, officer, review, post, director, recommendation);
    }

    /// <summary>The first step filled and saved: a draft that accepts.</summary>
    public async Task<PageShown> AcceptAsync(Browser browser, Position position = Position.Accepted, string reasons = "")
    {
        var page = await browser.GetAsync(AnswerLinks.Response(Reference));
        return (await page.Form("Save and continue").Choose("Input.Position", $"{position}").Fill("Input.Reasons", reasons)
            .FillDate("Input.RespondedOn", "7", "November", "2018").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.OK);
    }

    /// <summary>The form of a first promise under item (a).</summary>
    public async Task<PageForm> PromiseFormAsync(Browser browser)
    {
        var page = await browser.GetAsync(AnswerLinks.AddItem(Reference));
        page = await page.Form("Save and say by when").Fill("Input.Text", "The academy will be evaluated").SubmitAsync();
        return page.Form("Save").Fill("Input.Text", "Report on the academy");
    }

    public Task<Response?> StoredAsync() => Tracker.ReadAsync(context => context.Responses.AsNoTracking()
        .Include(response => response.PartAnswers).Include(response => response.Items).ThenInclude(item => item.Commitments).ThenInclude(c => c.Occurrences)
        .OrderByDescending(response => response.Id).FirstOrDefaultAsync(response => response.RecommendationId == Recommendation.Id));

    public Task<Recommendation> NowAsync() =>
        Tracker.ReadAsync(context => context.Recommendations.AsNoTracking().SingleAsync(found => found.Id == Recommendation.Id));

    public async Task<Browser> AnotherDirectorAsync() =>
        await Tracker.SignInAsync((await Tracker.Given.PostAsync("Director of Public Health")).Holder);

    public async Task<Browser> SomebodyAsync(Role role) => await Tracker.SignInAsync(await Tracker.Given.PersonAsync($"{role}", role));
}
