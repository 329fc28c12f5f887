using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>What only a person can settle about an item.</summary>
/// <param name="IsAcceptable">The proposal can be accepted as it stands; else something has to be given, or the item dropped.</param>
internal sealed record Need(string InWords, bool IsAcceptable = false);

internal static class ItemNeeds
{
    /// <summary>Every item with a need, in the order of the document.</summary>
    public static IReadOnlyList<DraftItem> All(DraftRecord record) => [.. record.Items.Where(item => Of(record, item) is not null)];

    public static Need? Of(DraftRecord record, DraftItem item)
    {
        if (item.Kind is ItemKind.Unplaced or ItemKind.Contact || !record.IsLive(item))
            return null;
        if (item.Text.Length == 0 && item.Kind != ItemKind.Action)
            return new("It has no words.");
        if (item.IsTooLong)
            return new("It is longer than 20,000 characters: shorten it.");
        return item.Kind switch
        {
            ItemKind.Recommendation => OfRecommendation(record, item),
            ItemKind.ResponseItem or ItemKind.Promise when record.RecommendationOf(item) is null => new("Say which recommendation it belongs to."),
            ItemKind.Promise => OfPromise(item),
            ItemKind.Clearance when item.Clearance?.SentOn is null => new("Enter when it was sent out, or drop it."),
            ItemKind.Implication when string.IsNullOrWhiteSpace(item.Heading) => new("Enter the heading that it answers."),
            _ when item.Heading?.Length > TextLimits.Name => new("Its heading is longer than 200 characters: shorten it."),
            _ => null,
        };
    }

    private static Need? OfRecommendation(DraftRecord record, DraftItem item)
    {
        var asked = item.Asked!;
        var position = record.PositionOf(item);
        if (position is null && record.HasWordsOfAnAnswer(item))
            return new("The answer does not say which position was taken: choose it.");
        if (position is { } taken && taken.NeedsReasons() && string.IsNullOrWhiteSpace(asked.Reasons) && !record.HasWordsOfAnAnswer(item))
            return new($"“{Words.Titled(taken)}” needs reasons: enter them.");
        var isSent = position is not null || (!asked.IsExternal && record.AnswersAwaited == true);
        return isSent && !asked.Names.Any() ? new("It does not say whom it asks: enter the post that answers.") : null;
    }

    private static Need? OfPromise(DraftItem item) => item switch
    {
        { State: not ItemState.Proposed } or { Promise.IsFact: true } => null,
        { Promise.Question: { } question } => new(question, IsAcceptable: true),
        { Promise.IsInferred: true } => new("The document does not print this date in full: part of it follows from the document’s own date.", IsAcceptable: true),
        _ => null,
    };
}
