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
            commitment.IsDisputed ? $"{LastReported(commitment, recommendation)}, which the committee does not accept" : LastReported(commitment, recommendation),
            [.. commitment.Occurrences.OrderBy(occurrence => occurrence.Due.On).Select(occurrence => PromisedDate.Of(occurrence, today))],
            [.. recommendation.Updates.Where(update => update.Commitment == commitment).OrderByDescending(update => update.Id).Select(SaidBefore.Of)],
            onBehalf ? who : null, WhyNotNow(commitment, recommendation));
    }

    /// <summary>Delivered dates too, so that what was reported wrongly can be put right.</summary>
    public IReadOnlyList<SelectListItem> Choices => [.. Dates.Select(date => new SelectListItem(date.Choice, $"{date.Id}"))];

    public SaidBefore? LastSaid => Before is [var last, ..] ? last : null;

    /// <summary>The claim as it was made: that one date of several was delivered leaves the promise itself partly delivered.</summary>
    private static string LastReported(Commitment commitment, Recommendation recommendation) =>
        recommendation.Updates.Where(update => update.Commitment == commitment).MaxBy(update => update.Id) switch
        {
            null => Words.Titled(commitment.Progress),
            { Occurrence: { } about } last when commitment.Occurrences.Count > 1 => $"{about.Due}: {Words.Titled(last.Claim)}",
            { } last => Words.Titled(last.Claim),
        };

    private static string? WhyNotNow(Commitment commitment, Recommendation recommendation) =>
        recommendation.ClosedOn is not null ? RefusalText.Of(Refusal.RecommendationClosed).Text
        : commitment.IsSuperseded ? "A later answer took the place of this promise"
        : null;
}

internal sealed record PromisedDate(int Id, string InWords, string Choice)
{
    public static PromisedDate Of(Occurrence occurrence, DateOnly today)
    {
        var words = occurrence.HasFallenAway ? $"{occurrence.Due.WithEnd()}, will not be delivered" : $"{occurrence.Due.WithEnd()}, {occurrence.TimelinessOn(today).InWords}";
        return new(occurrence.Id, words, occurrence.DeliveredOn is { } on ? $"{occurrence.Due.WithEnd()}, reported delivered on {on.InFull()}" : words);
    }
}

internal sealed record SaidBefore(string On, string By, bool OnBehalf, string Claim, string Text, string? Reason)
{
    public static SaidBefore Of(ProgressUpdate update) => new(
        update.StatedOn.InFull(), update.By.Name, update.EnteredOnBehalf, Words.Titled(update.Claim), update.Text, update.Reason);
}
