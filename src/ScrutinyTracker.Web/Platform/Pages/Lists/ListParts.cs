using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Pages.Lists;

/// <summary>A chosen filter, with the address without it. Shown by the partial _Chips.</summary>
internal sealed record Chip(string Text, string RemoveHref);

/// <summary>Which part of a list is shown. Shown by the partial _Pagination with its count.</summary>
/// <param name="Current">The page, from 1.</param>
internal sealed record ListPage(int Current, int PageSize, int Total)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The number of the first row shown, from 1; 0 when there is none.</summary>
    public int First => Total == 0 ? 0 : ((Current - 1) * PageSize) + 1;

    public int Last => Math.Min(Current * PageSize, Total);
}

/// <summary>A list with nothing in it says why and what to do. Shown by the partial _EmptyState.</summary>
internal sealed record EmptyState(string Text, string? ActionText = null, string? ActionHref = null);

/// <summary>Someone else, or the same person in another window, saved in between: who, when, and each field that differs. Shown by the partial _Conflict.</summary>
/// <param name="When">In words, with the absolute date and time.</param>
internal sealed record Conflict(string Who, string When, IReadOnlyList<ConflictingField> Fields)
{
    /// <summary>Null when the tracker itself saved.</summary>
    public int? ByPersonId { get; init; }

    public bool IsByThemselves(Actor reader) => ByPersonId is not null && ByPersonId == reader.PersonId;

    public string TitleFor(Actor reader) => IsByThemselves(reader) ? "You changed it in another window" : "Changed by someone else";

    public string WhoFor(Actor reader) => IsByThemselves(reader) ? "You" : Who;
}

/// <param name="Yours">What the person typed, still in the form.</param>
/// <param name="Theirs">What is stored now.</param>
internal sealed record ConflictingField(string Label, string? Yours, string? Theirs);
