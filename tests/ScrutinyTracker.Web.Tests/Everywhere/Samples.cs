using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>A review with one of each of its parts, by their ids.</summary>
internal sealed record SampleReview(string Subject, string Reference, int Line, int Evidence, int Finding, int Recommendation);

/// <summary>A recommendation with what hangs from it; 0 for what does not.</summary>
internal sealed record SampleRecommendation(string Subject, string Reference, int Item, int Commitment, int Occurrence = 0, int DateChange = 0, int Clearance = 0);

/// <summary>Adds to the sample's one published review what it has not: a draft, and a review that waits for its answers.</summary>
internal static class Samples
{
    private static readonly DateOnly Sent = new(2019, 1, 10);

    public static async Task<Review> ReviewAsync(TrackerContext context, string reference, string words = "")
    {
        var review = new Review(reference, ReviewKind.ScrutinyReview, $"Review {reference} {words}", await context.Committees.SingleAsync(c => c.Code == "CYP"));
        var line = review.AddLineOfEnquiry($"What is the question? {words}");
        var evidence = review.AddEvidence(new EvidenceDetails(EvidenceKind.Visit, $"A visit {words}", new DateOnly(2018, 12, 3), null, null, [line]));
        review.AddFinding(new FindingDetails(FindingKind.Conclusion, $"What was found {words}", null, [line], [evidence]));
        var chair = await context.People.SingleAsync(person => person.Email == "chair.cyp@example.org");
        review.SetGroup([chair]);
        context.Add(review);
        return review;
    }

    public static async Task<Recommendation> RecommendationAsync(TrackerContext context, Review review, string reference, string? postOf, string words = "")
    {
        var post = postOf is null ? null : await PostOfAsync(context, postOf);
        var recommendation = new Recommendation(
            reference, review, review.Recommendations.Count + 1, new RecommendationDetails($"Do what is asked {words}", post, null, null, [], [.. review.Findings], []));
        context.Add(recommendation);
        return recommendation;
    }

    public static Task<Post> PostOfAsync(TrackerContext context, string holder) =>
        context.Posts.SingleAsync(post => post.Holdings.Any(holding => holding.Person.Email == $"{holder}@example.org"));

    public static async Task SendAsync(TrackerContext context, Review review, params Recommendation[] recommendations)
    {
        var regime = await context.ResponseRegimes.SingleAsync(one => one.Id == 1);
        foreach (var recommendation in recommendations)
            recommendation.SendForResponse(new Sending(Sent, Sent, Sent, regime), WorkingDays.For(Nation.EnglandAndWales));
        review.MarkSentForResponse(Sent);
    }

    public static async Task<(SampleReview Draft, SampleReview Sent)> AddAsync(TrackerContext context)
    {
        context.Add(new ExternalBody("Police", "Force liaison", "police@example.org"));
        var draft = await ReviewAsync(context, "CYP-2018-19-90");
        await RecommendationAsync(context, draft, "CYP-2018-19-R90", "corporate.director.cyps");
        var sent = await ReviewAsync(context, "CYP-2018-19-91");
        var answering = await RecommendationAsync(context, sent, "CYP-2018-19-R91", "corporate.director.cyps");
        var waiting = await RecommendationAsync(context, sent, "CYP-2018-19-R92", "portfolio.holder.cyps");
        await SendAsync(context, sent, answering, waiting);
        var response = answering.DraftResponse(answering.LeadPost);
        var item = response.AddItem("The service will do it");
        response.HandOver(item, await context.People.SingleAsync(person => person.Email == "academy.manager@example.org"), Sent);
        response.Promise(item, new CommitmentDetails("A report to the committee", "July 2019", DueDate.Month(2019, 7), null, null, null));
        response.SendForClearance(new ClearanceRequest(ClearanceArea.Legal, null, "Legal services of another council", Sent, null), Sent);
        // Marks that change nothing for whoever reads an unpublished draft, and that can be lifted.
        draft.MarkExempt(new Exemption(1, "It names people"));
        answering.MarkExempt(response, new Exemption(3, "It names a price"));
        waiting.MarkExempt(new Exemption(2, "It would tell who a child is"));
        await AskForDateAsync(context);
        await OpenRoundAsync(context);
        await context.SaveChangesAsync();
        return (Of("a draft", draft), Of("a review sent", sent));
    }

    /// <summary>About the answer that is not given: a letter that waits for the officer.</summary>
    public static async Task AddLetterAsync(TrackerContext context)
    {
        var asked = await context.Recommendations.Include(one => one.Committee).Include(one => one.LeadPost).SingleAsync(one => one.Reference == "CYP-2018-19-R06");
        var promised = await context.Occurrences.FirstAsync(one => one.Commitment.RecommendationId == asked.Id);
        var letter = new EscalationLetter(asked.Committee, asked.LeadPost!, EscalateTo.Chair, Sent);
        letter.Add($"occurrence:{promised.Id}", asked.Id, promised.Due.On, daysOverdue: 7);
        context.Add(letter);
    }

    /// <summary>The last of the director's: what is in it stays due.</summary>
    public static async Task RefuseAnEmailAsync(TrackerContext context) =>
        (await context.Set<OutboxEmail>().Where(email => email.ToAddress == "corporate.director.cyps@example.org").OrderBy(email => email.Id).LastAsync())
            .Refuse("550 There is no such mailbox");

    /// <summary>Of one committee, long after everything else in the sample.</summary>
    public static async Task AddPauseAsync(TrackerContext context)
    {
        var (committee, officer) = (await context.Committees.SingleAsync(one => one.Code == "CYP"), await context.People.SingleAsync(one => one.Email == "scrutiny.officer.cyp@example.org"));
        ChasingPause.Make(committee, new(2030, 4, 1), new(2030, 5, 1), "Election", [], officer, new(2030, 1, 1), new(2019, 1, 10, 9, 0, 0, DateTimeKind.Utc), out var pause);
        context.Add(pause!);
    }

    /// <summary>The director's, one day.</summary>
    public static async Task AddAbsenceAsync(TrackerContext context)
    {
        var directors = await context.People.Include(one => one.Roles).Where(one => one.Email == "corporate.director.cyps@example.org" || one.Email == "director.public.health@example.org")
            .OrderBy(one => one.Email).ToListAsync();
        Absence.Make(directors[0], directors[1], new(2030, 4, 1), new(2030, 4, 8), [], directors[0], new(2030, 1, 1), new(2019, 1, 10, 9, 0, 0, DateTimeKind.Utc), out var absence);
        context.Add(absence!);
    }

    public static async Task<SampleReview> PublishedAsync(TrackerContext context) => Of("a published review", await context.Reviews
        .Include(review => review.LinesOfEnquiry).Include(review => review.Evidence).Include(review => review.Findings).Include(review => review.Recommendations)
        .SingleAsync(review => review.PublishedOn != null));

    /// <summary>One asked of a director and being answered, one asked of an executive member, and one answered and published.</summary>
    public static async Task<IReadOnlyList<SampleRecommendation>> RecommendationsAsync(TrackerContext context)
    {
        var answering = await context.Recommendations.Include(r => r.Commitments).Include(r => r.Responses).ThenInclude(r => r.Items)
            .Include(r => r.Responses).ThenInclude(r => r.Clearances).SingleAsync(r => r.Reference == "CYP-2018-19-R91");
        var promised = await PromisedAsync(context);
        return
        [
            new("one being answered", answering.Reference, answering.Draft!.Items.Single().Id, answering.Commitments.Single().Id,
                Clearance: answering.Draft.Clearances.Single().Id),
            new("one not answered", "CYP-2018-19-R92", 0, 0),
            new("a published one", promised.Recommendation!.Reference, 0, promised.Id, promised.Occurrences.First(o => o.Changes.Count == 0).Id,
                await context.Set<DueDateChange>().Select(change => change.Id).SingleAsync()),
        ];
    }

    /// <summary>The director's first published promises with a date to come: of the second, another date is asked for.</summary>
    private static async Task AskForDateAsync(TrackerContext context)
    {
        var here = await PromisedAsync(context);
        var recommendation = await context.Recommendations.Include(r => r.Commitments).ThenInclude(c => c.Occurrences).ThenInclude(o => o.Changes)
            .SingleAsync(r => r.Id == here.RecommendationId);
        var promise = recommendation.Promises.OrderBy(c => c.Id).First(c => c != here && c.EarliestOpen is not null);
        var director = await context.People.SingleAsync(person => person.Email == "corporate.director.cyps@example.org");
        recommendation.AskForDueDate(promise, promise.EarliestOpen!, new(DueDate.Month(2020, 3), null, "The data are late", director, false), new(2019, 3, 1));
    }

    /// <summary>A round that was opened before the last meeting and never closed.</summary>
    private static async Task OpenRoundAsync(TrackerContext context)
    {
        var meeting = await context.Meetings.Include(one => one.Committee).SingleAsync(one => one.Committee.Code == "CYP" && one.HeldOn == Sent);
        var followed = await context.Recommendations.AsSplitQuery().Include(r => r.LeadPost).Include(r => r.Commitments).ThenInclude(c => c.Occurrences)
            .Include(r => r.Commitments).ThenInclude(c => c.ResponsiblePost).Include(r => r.Updates)
            .Include(r => r.Assessments).ThenInclude(a => a.Meeting).Include(r => r.Assessments).ThenInclude(a => a.Category)
            .Where(r => r.PublishedOn != null && r.ClosedOn == null).ToListAsync();
        var officer = await context.People.SingleAsync(person => person.Email == "scrutiny.officer.cyp@example.org");
        MonitoringRound.Open(new(meeting, meeting.PapersPublicOn, followed, officer, new(2018, 12, 20, 9, 0, 0, DateTimeKind.Utc), new(2018, 12, 20)), [], out var round);
        context.Add(round!);
    }

    /// <summary>What that round asks of the director.</summary>
    public static async Task<int> AskedUpdateAsync(TrackerContext context)
    {
        var promised = await PromisedAsync(context);
        return await context.Set<AskedUpdate>().Where(asked => asked.CommitmentId == promised.Id).Select(asked => asked.Id).SingleAsync();
    }

    private static Task<Commitment> PromisedAsync(TrackerContext context) => context.Commitments
        .Include(c => c.Recommendation).Include(c => c.Occurrences).ThenInclude(o => o.Changes).OrderBy(c => c.Id)
        .FirstAsync(c => c.Recommendation!.PublishedOn != null && c.Occurrences.Any(o => o.DeliveredOn == null)
            && c.Recommendation.Commitments.Count(other => other.Occurrences.Any(o => o.DeliveredOn == null)) > 1
            && c.Recommendation.LeadPost!.Holdings.Any(holding => holding.Person.Email == "corporate.director.cyps@example.org"));

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SampleReview Of(string subject, Review review) => new(
        subject, review.Reference, review.LinesOfEnquiry.First().Id, review.Evidence.First().Id, review.Findings.First().Id, review.Recommendations.First().Id);
}
