using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>The due date that a page is about, with the promise around it.</summary>
/// <param name="First">The date first promised, where it is another now.</param>
/// <param name="Moved">How often it was moved on request; null when never.</param>
/// <param name="NotNow">Why its date can no longer move; null while it can.</param>
internal sealed record PromisedDateView(
    string Reference, string Recommendation, string Promise, string? InWords, string? Who, string Due, string? First, string? Moved, string? MeetingOn,
    string? OnBehalfOf, string? NotNow)
{
    public static PromisedDateView Of(Occurrence occurrence, string? onBehalfOf, DateOnly today)
    {
        var (promise, recommendation) = (occurrence.Commitment, occurrence.Commitment.Recommendation!);
        return new(
            recommendation.Reference, recommendation.Text, promise.Text, promise.DueInWords, WhoOf(promise),
            $"{occurrence.Due}, {occurrence.TimelinessOn(today).InWords}",
            occurrence.Due == occurrence.OriginalDue ? null : occurrence.OriginalDue.ToString(),
            occurrence.TimesMoved switch { 0 => null, 1 => "Once", 2 => "Twice", var times => $"{times} times" },
            occurrence.Meeting?.HeldOn.InFull(), onBehalfOf,
            recommendation.WhyTheDateStays(promise, occurrence) is { } refusal ? RefusalText.Of(refusal).Text : null);
    }

    /// <summary>Who promised: the post made responsible, else the one that was asked, else the outside body.</summary>
    public static string? WhoOf(Commitment promise) =>
        (promise.ResponsiblePost ?? promise.Recommendation!.LeadPost)?.Title ?? promise.Recommendation!.ExternalBody?.Name;
}
