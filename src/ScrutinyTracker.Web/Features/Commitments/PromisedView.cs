using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>The promise that is reported on, with what has been said of it so far.</summary>
/// <param name="NotNow">Why nothing can be reported; null when it can.</param>
internal sealed record PromisedView(
    string Reference, string Recommendation, string Text, string? InWords, string? MadeOn, string? Who, string Progress,
    IReadOnlyList<PromisedDate> Dates, IReadOnlyList<SaidBefore> Before, string? OnBehalfOf, string? NotNow)
{
    public static PromisedView Of(Commitment commitment, bool onBehalf, DateOnly today)
    {
        var recommendation = commitment.Recommendation!;
        var who = (commitment.ResponsiblePost ?? recommendation.LeadPost)?.Title ?? recommendation.ExternalBody?.Name;
        return new(
            recommendation.Reference, recommendation.Text, commitment.Text, commitment.DueInWords, commitment.MadeOn?.InFull(), who,
            Words.Titled(commitment.Progress),
            [.. commitment.Occurrences.OrderBy(occurrence => occurrence.Due.On).Select(occurrence => PromisedDate.Of(occurrence, today))],
            [.. recommendation.Updates.Where(update => update.Commitment == commitment).OrderByDescending(update => update.Id).Select(SaidBefore.Of)],
            onBehalf ? who : null, WhyNotNow(commitment, recommendation));
    }

    public IReadOnlyList<SelectListItem> OpenDates => [.. Dates.Where(date => date.IsOpen).Select(date => new SelectListItem(date.InWords, $"{date.Id}"))];

    public SaidBefore? LastSaid => Before is [var last, ..] ? last : null;

    private static string? WhyNotNow(Commitment commitment, Recommendation recommendation) =>
        recommendation.ClosedOn is not null ? RefusalText.Of(Refusal.RecommendationClosed).Text
        : commitment.IsSuperseded ? "A later answer took the place of this promise"
        : null;
}

internal sealed record PromisedDate(int Id, string InWords, bool IsOpen)
{
    public static PromisedDate Of(Occurrence occurrence, DateOnly today) => new(
        occurrence.Id,
        occurrence.HasFallenAway ? $"{occurrence.Due}, will not be delivered" : $"{occurrence.Due}, {occurrence.TimelinessOn(today).InWords}",
        occurrence.DeliveredOn is null);
}

internal sealed record SaidBefore(string On, string By, bool OnBehalf, string Claim, string Text, string? Reason)
{
    public static SaidBefore Of(ProgressUpdate update) => new(
        update.StatedOn.InFull(), update.By.Name, update.EnteredOnBehalf, Words.Titled(update.Claim), update.Text, update.Reason);
}
