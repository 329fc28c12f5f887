using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>One item beside the passage that it comes from.</summary>
/// <param name="Facts">What is known of it beside its words, each with its label.</param>
/// <param name="IsLive">Neither dropped nor below something that is.</param>
internal sealed record ItemView(
    int Number, ItemKind Kind, ItemState State, string Name, string Text, IReadOnlyList<(string Label, string Value)> Facts, Need? Need, bool IsLive)
{
    /// <summary>So much of a text shows what it is; the whole stands beside it.</summary>
    private const int Shown = 160;

    public string Anchor => ImportLinks.Anchor(Number);
    /// <summary>A heading or a page number: nothing to think about, and no more than a line.</summary>
    public bool IsMinor { get; private init; }

    public bool IsUnplaced => Kind == ItemKind.Unplaced;
    public bool MayBeAccepted => State == ItemState.Proposed && !IsUnplaced && IsLive && Need is null or { IsAcceptable: true };

    public string StateInWords => State switch
    {
        ItemState.Accepted => "Accepted",
        ItemState.Corrected => "Corrected",
        ItemState.Dropped => IsUnplaced ? "Nothing to store" : "Dropped",
        _ => IsLive ? "" : "Dropped with what it belongs to",
    };

    public string Colour => State switch { ItemState.Accepted => "green", ItemState.Corrected => "blue", _ => "grey" };

    public static ItemView Of(DraftRecord record, DraftItem item) => new(
        item.Number, item.Kind, item.State, ItemWords.Of(record, item), Short(item.Text),
        [.. FactsOf(record, item).Where(fact => !string.IsNullOrWhiteSpace(fact.Value))], ItemNeeds.Of(record, item), record.IsLive(item))
    {
        IsMinor = item.IsMinor,
    };

    private static IEnumerable<(string Label, string Value)> FactsOf(DraftRecord record, DraftItem item)
    {
        if (item.Asked is { } asked)
        {
            yield return ("Asks", string.Join("; ", asked.Addressees));
            yield return ("Owner", string.Join("; ", asked.Owners));
            yield return ("Position", record.PositionOf(item) is { } position ? Words.Titled(position) : "");
            yield return ("Progress", asked.Progress is { } progress ? Words.Titled(progress) : "");
            yield return ("Assessment", asked.Assessment is { } assessment ? Words.Titled(assessment) : "");
        }
        if (item.Promise is { } promise)
        {
            yield return (promise.IsFact ? "When" : "By when", Read(promise));
            yield return ("Reports to", promise is { IsReport: true, IsFact: false } ? "the committee" : "");
        }
        if (item.Evidence is { } evidence)
            yield return ("Kind", Words.Titled(evidence));
        if (item.Kind == ItemKind.Implication || item.Heading is not null)
            yield return (item.Kind == ItemKind.Implication ? "Heading" : "Theme", item.Heading ?? "");
        if (item.Action is { } action)
        {
            yield return ("Issue", action.Issue ?? "");
            yield return ("Priority", action.Priority ?? "");
            yield return ("By when", action.ByWhen ?? "");
            yield return ("Responsible", action.Responsible ?? "");
        }
        if (item.Clearance is { } clearance)
        {
            yield return ("Who", clearance.Comment ?? "");
            yield return ("Sent", clearance.SentOn?.InFull() ?? "");
            yield return ("Returned", clearance.ReturnedOn?.InFull() ?? "");
        }
        if (item.Contact is { } contact)
            yield return ("Contact", string.Join(", ", new[] { contact.Telephone, contact.Email }.Where(way => way is not null)));
        if (item is { Kind: ItemKind.Unplaced, IsMinor: false })
            yield return ("Why", item.Reason ?? "");
    }

    /// <summary>"March 2019"; where the document's words are others, those too.</summary>
    private static string Read(DraftPromise promise) => promise.Phrase is { } phrase && phrase != promise.InWords
        ? $"{promise.InWords} (“{phrase}”){(promise.OccurrenceOf is { } of ? $", a further date of “{of}”" : "")}"
        : promise.InWords;

    private static string Short(string text) => text.CutTo(Shown);
}
