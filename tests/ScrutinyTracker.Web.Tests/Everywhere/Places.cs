using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Import;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>Where each route leads in the sample. A new route with a parameter needs a line here, or the tests fail and say so.</summary>
internal sealed class Places(IReadOnlyList<SampleReview> reviews, IReadOnlyList<SampleRecommendation> recommendations, Func<string, int> idOf, Func<string, string> queryOf)
{
    /// <summary>Drafts of a review are all its officer's; elsewhere one published review and one draft tell all there is to tell.</summary>
    public IEnumerable<Place> Of(Handler handler)
    {
        var places = handler.Text switch
        {
            var text when text.StartsWith("/reviews/{reference}", StringComparison.Ordinal) =>
                reviews.Select(review => Place.At(handler, review.Subject, (name, before) => Value(review, name, before))),
            var text when text.StartsWith("/recommendations/{reference}", StringComparison.Ordinal) =>
                recommendations.Select(recommendation => Place.At(handler, recommendation.Subject, (name, before) => Value(recommendation, name, before))),
            // Of the next meeting; elsewhere one that was held.
            var text when text.Contains("/monitoring-report/", StringComparison.Ordinal) =>
                [Place.At(handler, "", (name, before) => name == "date" ? "2019-03-25" : Value(name, before))],
            _ => [Place.At(handler, "", (name, before) => Value(name, before), queryOf(handler.Text))],
        };
        return places.OfType<Place>();
    }

    public static async Task<Places> InAsync(TrackerContext context, IReadOnlyList<SampleReview> reviews, Func<string, string> queryOf)
    {
        var ids = new Dictionary<string, int>
        {
            ["people"] = await context.People.Where(person => person.Email == "councillor.env@example.org").Select(person => person.Id).SingleAsync(),
            ["scales"] = 1,
            ["posts"] = (await Samples.PostOfAsync(context, "head.childrens.social.care")).Id,
            ["outside-bodies"] = await context.Set<ExternalBody>().Select(body => body.Id).FirstAsync(),
            ["regimes"] = 1,
            ["sent"] = await context.Set<OutboxEmail>().Select(email => email.Id).FirstAsync(),
            ["never-received"] = await context.Set<OutboxEmail>().Where(email => email.State == OutboxState.Refused).Select(email => email.Id).FirstAsync(),
            ["away"] = await context.Set<Absence>().Select(absence => absence.Id).FirstAsync(),
            ["pauses"] = await context.Set<ChasingPause>().Select(pause => pause.Id).FirstAsync(),
            ["held-back"] = await context.Set<ChasingDecision>().Select(decision => decision.Id).FirstAsync(),
            ["letters"] = await context.Set<EscalationLetter>().Select(letter => letter.Id).FirstAsync(),
            ["members"] = await context.Set<CommitteeMembership>().Where(member => member.Committee.Code == "CYP").Select(member => member.Id).FirstAsync(),
            ["import"] = await context.Set<ImportDraft>().Select(draft => draft.Id).FirstAsync(),
            ["reports"] = await context.Set<ImportDraft>().Where(draft => draft.Kind == ImportKind.Report).Select(draft => draft.Id).FirstAsync(),
            ["trackers"] = await context.Set<ImportDraft>().Where(draft => draft.Kind == ImportKind.Tracker).Select(draft => draft.Id).FirstAsync(),
            ["no-change"] = await Samples.AskedUpdateAsync(context),
            ["meetings"] = await context.Meetings.Where(meeting => meeting.Committee.Code == "CYP").OrderByDescending(meeting => meeting.HeldOn)
                .Select(meeting => meeting.Id).FirstAsync(),
        };
        ids["m"] = ids["meetings"];
        return new Places(reviews, await Samples.RecommendationsAsync(context), kind => ids.GetValueOrDefault(kind), queryOf);
    }

    private string? Value(string name, string before) => (name, before) switch
    {
        ("code", _) => "CYP",
        ("part", _) => "followed",
        ("reference", "recommendations") => "CYP-2018-19-R04",
        ("date", _) => "2019-01-10",
        ("format", _) => "docx",
        ("paper", _) => "report",
        ("year", _) => "2018-19",
        ("number", _) => "1",
        ("passage", _) => "1",
        ("categoryId", _) => "1",
        ("secret", _) => "nobodys",
        ("kind", _) => "response",
        ("id", _) when idOf(before) is > 0 and var id => Samples.Digits(id),
        _ => null,
    };

    private static string? Value(SampleReview review, string name, string before) => (name, before) switch
    {
        ("reference", _) => review.Reference,
        ("format", _) => "docx",
        ("paper", _) => "report",
        ("part", _) => "findings",
        (_, "lines-of-enquiry") => Samples.Digits(review.Line),
        (_, "evidence") => Samples.Digits(review.Evidence),
        (_, "findings") => Samples.Digits(review.Finding),
        (_, "recommendations") => Samples.Digits(review.Recommendation),
        _ => null,
    };

    private static string? Value(SampleRecommendation recommendation, string name, string before) => (name, before) switch
    {
        ("reference", _) => recommendation.Reference,
        (_, "items") when recommendation.Item > 0 => Samples.Digits(recommendation.Item),
        (_, "commitments") when recommendation.Commitment > 0 => Samples.Digits(recommendation.Commitment),
        // No sample has a file: what it answers to whom is pinned by its own tests.
        (_, "evidence") => "987654",
        (_, "dates") when recommendation.Occurrence > 0 => Samples.Digits(recommendation.Occurrence),
        (_, "clearances") when recommendation.Clearance > 0 => Samples.Digits(recommendation.Clearance),
        (_, "date-changes") when recommendation.DateChange > 0 => Samples.Digits(recommendation.DateChange),
        _ => null,
    };
}
