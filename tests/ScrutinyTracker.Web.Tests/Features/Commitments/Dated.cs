using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Tests.Features.Responses;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Commitments;

/// <summary>A director promised a report to the committee for March 2019, answered on 7 November 2018.</summary>
internal sealed record Dated(Asked Asked, int CommitmentId, int OccurrenceId)
{
    public const string Ask = "Ask for this date";
    public const string Decide = "Record the decision";

    public Tracker Tracker => Asked.Tracker;
    public Committee Committee => Asked.Committee;
    public Person Director => Asked.Director;
    public Person Officer => Asked.Officer;
    public string AskAddress => CommitmentLinks.AskForDate(Asked.Reference, CommitmentId, OccurrenceId);
    public string MeetingAddress => CommitmentLinks.Meeting(Asked.Reference, CommitmentId, OccurrenceId);

    public static async Task<Dated> OfAsync(Tracker tracker, bool published = true)
    {
        var asked = await Asked.OfAsync(tracker, published);
        var promise = await tracker.ChangeAsync(async context =>
        {
            var recommendation = await context.Recommendations.Include(r => r.LeadPost).Include(r => r.Review).Include(r => r.Committee)
                .SingleAsync(r => r.Id == asked.Recommendation.Id);
            var draft = recommendation.DraftResponse(recommendation.LeadPost);
            draft.TakePosition(Position.Accepted, null, Asked.SentOn);
            var made = draft.Promise(draft.AddItem("The service agrees"), new("Report on the academy", "March 2019", DueDate.Month(2019, 3), null, null, recommendation.Committee));
            recommendation.Submit(draft, new Submission(await context.People.SingleAsync(p => p.Id == asked.Director.Id), false, tracker.Clock.GetUtcNow().UtcDateTime, tracker.Clock.Today));
            return made;
        });
        return new(asked, promise.Id, promise.Occurrences.Single().Id);
    }

    public Task<Occurrence> NowAsync() => Tracker.ReadAsync(context => context.Occurrences.AsNoTracking()
        .Include(date => date.Changes).ThenInclude(change => change.DecidedBy).Include(date => date.Changes).ThenInclude(change => change.DecidedAt)
        .Include(date => date.Meeting).SingleAsync(date => date.Id == OccurrenceId));

    /// <summary>Where what was asked last is decided.</summary>
    public async Task<string> DecideAddressAsync() => CommitmentLinks.DateChange(Asked.Reference, (await NowAsync()).Changes.Max(change => change.Id));

    public async Task<PageShown> AskAsync(Browser browser, string words = "May 2019", string reason = "The data are late") =>
        await (await browser.GetAsync(AskAddress)).Form(Ask).Fill("Input.DueInWords", words).Fill("Input.Reason", reason).SubmitAsync();

    public Task DecidedByAsync(DateDecider decider) => Tracker.ChangeAsync(async context =>
        (await context.Committees.SingleAsync(committee => committee.Id == Committee.Id)).LetDatesBeDecidedBy(decider));
}
