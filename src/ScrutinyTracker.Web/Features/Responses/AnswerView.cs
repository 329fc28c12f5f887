using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>One answer as it is read: a draft before it is submitted, the present one, or an earlier one.</summary>
internal sealed record AnswerView(
    string Position, string? Reasons, string? RespondedOn, string State, bool EnteredOnBehalf,
    IReadOnlyList<AnsweredPart> Parts, IReadOnlyList<ItemView> Items)
{
    public static AnswerView Of(Response response) => new(
        response.Position is { } position ? Words.Titled(position) : "Not chosen yet", response.Reasons, response.RespondedOn?.InFull(),
        Words.Of(response.State), response.EnteredOnBehalf,
        [.. response.PartAnswers.OrderBy(answer => answer.Part.Order)
            .Select(answer => new AnsweredPart(answer.Part.Letter, Words.Titled(answer.Position), answer.Reasons))],
        [.. response.Items.OrderBy(item => item.Order).Select(ItemView.Of)]);
}

internal sealed record AnsweredPart(string Letter, string Position, string? Reasons);

internal sealed record ItemView(int Id, string Letter, string Text, IReadOnlyList<PromiseView> Promises)
{
    public static ItemView Of(ResponseItem item) => new(
        item.Id, item.Letter, item.Text, [.. item.Commitments.OrderBy(commitment => commitment.Id).Select(PromiseView.Of)]);
}

/// <param name="By">The promiser's own words.</param>
/// <param name="Reading">What the tracker made of them, in a sentence.</param>
internal sealed record PromiseView(int Id, string Text, string? By, string Reading, bool IsUndated, string? Who, string? ReportTo)
{
    public static PromiseView Of(Commitment commitment) => new(
        commitment.Id, commitment.Text, commitment.DueInWords, ReadingOf(commitment).InWords, commitment.IsUndated,
        commitment.ResponsiblePost?.Title, commitment.ReportTo?.Name);

    public static DueReading ReadingOf(Commitment commitment) => FirstDue(commitment) switch
    {
        null => new DueReading.NoDate(),
        { } first when commitment.Recurrence is { } recurrence => new DueReading.Repeating(first, recurrence),
        { } first => new DueReading.Dated(first),
    };

    public static DueDate? FirstDue(Commitment commitment) =>
        commitment.Occurrences.MinBy(occurrence => occurrence.Sequence)?.OriginalDue;
}
