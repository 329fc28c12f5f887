using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>One answer as it is read: a draft before it is submitted, the present one, or an earlier one.</summary>
/// <param name="OnBehalfOf">For whom an officer entered it; null when it was answered in person.</param>
internal sealed record AnswerView(
    string Position, string? Reasons, string? RespondedOn, string State, string? OnBehalfOf, ReturnView? Returned,
    IReadOnlyList<AnsweredPart> Parts, IReadOnlyList<ItemView> Items)
{
    public static AnswerView Of(Response response) => new(
        InWords(response), response.Reasons, response.RespondedOn?.InFull(),
        Words.Of(response.State), response.EnteredOnBehalf ? response.Recommendation.WhoAnswers(response.AnsweringPost) : null, ReturnView.Of(response),
        [.. response.PartAnswers.OrderBy(answer => answer.Part.Order)
            .Select(answer => new AnsweredPart(answer.Part.Letter, Words.Titled(answer.Position), answer.Reasons))],
        [.. response.Items.OrderBy(item => item.Order).Select(ItemView.Of)]);

    private static string InWords(Response response) => response switch
    {
        { Kind: ResponseKind.Interim, FullAnswerBy: { } by } => $"Interim answer, the full one promised by {by.InFull()}",
        { Position: { } position } => Words.Titled(position),
        _ => "Not chosen yet",
    };
}

/// <summary>How an answer came back: on which day, by which minute, with which words of the committee.</summary>
internal sealed record ReturnView(string On, string? Minute, string Because)
{
    public static ReturnView? Of(Response response) => response.ReturnedOn is { } on
        ? new(on.InFull(), response.ReturnedMinute, response.ReturnedBecause ?? "")
        : null;
}

internal sealed record AnsweredPart(string Letter, string Position, string? Reasons);

/// <param name="Part">The letter of the part that it answers.</param>
internal sealed record ItemView(int Id, string Letter, string Text, string? Part, IReadOnlyList<PromiseView> Promises)
{
    public static ItemView Of(ResponseItem item) => new(
        item.Id, item.Letter, item.Text, item.Part?.Letter, [.. item.Commitments.OrderBy(commitment => commitment.Id).Select(PromiseView.Of)]);
}

/// <param name="By">The promiser's own words.</param>
/// <param name="Reading">What the tracker made of them, in a sentence.</param>
/// <param name="Kept">Of a promise that goes on: since when it stands, and what became of its date.</param>
/// <param name="AskedFor">The other date that this answer asks for, with the reason.</param>
internal sealed record PromiseView(
    int Id, string Text, string? By, string Reading, bool IsUndated, string? Who, string? ReportTo, string? Kept = null, string? AskedFor = null)
{
    public static PromiseView Of(Commitment commitment) => new(
        commitment.Id, commitment.Wording, commitment.Keeps is { } kept ? kept.WhenInWords : commitment.DueInWords, ReadingOf(commitment).InWords,
        commitment.IsUndated, commitment.ResponsiblePost?.Title, ReportOf(commitment), KeptPromise.SinceWhen(commitment), KeptPromise.AskedFor(commitment));

    public static DueReading ReadingOf(Commitment commitment) => FirstDue(commitment) switch
    {
        null when commitment.Itself.AwaitsPublication => DuePhrase.Read(commitment.Itself.DueInWords, default),
        null when commitment.Itself.Recurrence is { } rhythm => new DueReading.OnlyRhythm(rhythm),
        null => new DueReading.NoDate(),
        { } first when commitment.Recurrence is { } recurrence => new DueReading.Repeating(first, recurrence),
        { } first => new DueReading.Dated(first),
    };

    /// <summary>As it was promised; of a promise that goes on, as it stands now.</summary>
    public static DueDate? FirstDue(Commitment commitment) => commitment.Keeps is { OnlyOccurrence: { } only }
        ? only.Due
        : (commitment.Itself.Occurrences.Count > 0 ? commitment.Itself : commitment).Occurrences.MinBy(occurrence => occurrence.Sequence)?.OriginalDue;

    private static string? ReportOf(Commitment commitment) => (commitment.ReportTo?.Name, commitment.ReportAt?.HeldOn) switch
    {
        ({ } committee, { } heldOn) => $"{committee}, at its meeting of {heldOn.InFull()}",
        var (committee, _) => committee,
    };
}
