using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <param name="Href">Null for what cannot start yet.</param>
/// <param name="Colour">Of the tag; null for what is done, which stands plain.</param>
internal sealed record ReviewTask(string Name, string? Href, string Status, string? Colour);

/// <summary>What there is to do in a review, with how far each is.</summary>
internal static class ReviewTasks
{
    private const string ToDo = "blue";
    private const string Late = "red";

    public static IReadOnlyList<ReviewTask> Of(ReviewInHand inHand) =>
    [
        .. Source(inHand),
        Scope(inHand),
        Counted(inHand, ReviewPart.LineOfEnquiry, inHand.Review.LinesOfEnquiry.Count),
        Counted(inHand, ReviewPart.Evidence, inHand.Review.Evidence.Count),
        Counted(inHand, ReviewPart.Finding, inHand.Review.Findings.Count),
        Counted(inHand, ReviewPart.Recommendation, Standing(inHand).Count),
        Clearance(inHand),
        Report(inHand),
        Responses(inHand),
        .. Unsent(inHand),
        .. Receipts(inHand),
    ];

    private static List<Recommendation> Standing(ReviewInHand inHand) =>
        [.. inHand.Recommendations.Where(recommendation => recommendation.ClosedOn is null || recommendation.PublishedOn is not null)];

    private static IEnumerable<ReviewTask> Source(ReviewInHand inHand)
    {
        if (inHand.Review is { Kind: ReviewKind.ExternalReview } review)
            yield return new("Whose recommendations these are", inHand.MayDraft ? ReviewLinks.Source(review.Reference) : null, review.Source?.ToString() ?? "Not said yet", review.Source is null ? ToDo : null);
    }

    private static ReviewTask Scope(ReviewInHand inHand)
    {
        var href = inHand.MayDraft ? ReviewLinks.Scope(inHand.Review.Reference) : "#scope";
        return inHand.Review.Scope switch
        {
            { AgreedOn: { } on } => new("Scope", href, $"Agreed on {on.InFull()}", null),
            { Purpose: null, TermsOfReference: null } => new("Scope", href, "Not started", ToDo),
            _ => new("Scope", href, "Drafted, not yet agreed", ToDo),
        };
    }

    private static ReviewTask Counted(ReviewInHand inHand, ReviewPart part, int count) =>
        new(part.Plural(), ReviewLinks.Parts(inHand.Review.Reference, part), count == 0 ? "None yet" : $"{count}", count == 0 ? ToDo : null);

    private static ReviewTask Clearance(ReviewInHand inHand)
    {
        var (sent, returned) = (inHand.Review.Clearances.Count, inHand.Review.Clearances.Count(clearance => clearance.ReturnedOn is not null));
        return new("Clearance", null, sent == 0 ? "Not sent for clearance" : $"{returned} of {sent} returned", null);
    }

    private static ReviewTask Report(ReviewInHand inHand) => inHand.Review switch
    {
        { PublishedOn: { } on } when inHand.MayDraft && inHand.Recommendations.Any(recommendation => recommendation.IsToBePublished) =>
            new("Report", ReviewLinks.Publish(inHand.Review.Reference), $"Published on {on.InFull()}; recommendations added since are not", ToDo),
        { PublishedOn: { } on } => new("Report", null, $"Published on {on.InFull()}", null),
        var review => new("Report", inHand.MayDraft ? ReviewLinks.Publish(review.Reference) : null, "Not published", inHand.MayDraft ? ToDo : null),
    };

    private static ReviewTask Responses(ReviewInHand inHand)
    {
        var asked = Standing(inHand).Where(recommendation => recommendation.SentForResponseOn is not null).ToList();
        var answered = asked.Count(recommendation => recommendation.IsAnswered);
        var late = asked.Any(recommendation => !recommendation.IsAnswered && recommendation.ClosedOn is null && recommendation.ResponseDueOn < inHand.Today);
        return (asked.Count, inHand.MayDraft && inHand.Review.SentForResponseOn is null) switch
        {
            (0, true) => new("Responses", ReviewLinks.Send(inHand.Review.Reference), "Not sent for response", ToDo),
            (0, false) => new("Responses", null, "Not sent for response", null),
            var (count, _) => new("Responses", ReviewLinks.Parts(inHand.Review.Reference, ReviewPart.Recommendation),
                $"{answered} of {count} answered{(late ? ", overdue" : "")}", answered == count ? null : late ? Late : ToDo),
        };
    }

    /// <summary>What goes elsewhere is sent after the rest.</summary>
    private static IEnumerable<ReviewTask> Unsent(ReviewInHand inHand)
    {
        var left = Standing(inHand).Count(recommendation => recommendation is { SentForResponseOn: null, ClosedOn: null });
        if (inHand is { MayDraft: true, Review.SentForResponseOn: not null } && left > 0)
            yield return new("Send the rest", ReviewLinks.Send(inHand.Review.Reference), $"{left} not sent", ToDo);
    }

    private static IEnumerable<ReviewTask> Receipts(ReviewInHand inHand)
    {
        var waiting = Standing(inHand).Count(recommendation => recommendation is { AwaitsReceipt: true, ClosedOn: null, IsAnswered: false });
        if (waiting > 0)
            yield return new(
                "Receipt", inHand.MayDraft ? ReviewLinks.Received(inHand.Review.Reference) : null, $"Not recorded for {waiting}: the clock has not started", ToDo);
    }
}
