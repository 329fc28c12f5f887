using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>One answer as it is read: a draft before it is submitted, the present one, or an earlier one.</summary>
internal sealed record AnswerView(
    string Position, string? Reasons, string? RespondedOn, string State, bool EnteredOnBehalf, ReturnView? Returned,
    IReadOnlyList<AnsweredPart> Parts, IReadOnlyList<ItemView> Items)
{
    public static AnswerView Of(Response response) => new(
        InWords(response), response.Reasons, response.RespondedOn?.InFull(),
        Words.Of(response.State), response.EnteredOnBehalf, ReturnView.Of(response),
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
