using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>A form that came back, as it was read. Nothing in it is judged yet.</summary>
/// <param name="DraftVersion">Of the draft that it was made from; null where that was lost.</param>
/// <param name="Unplaced">What stands in the document and in no field: shown, and never dropped.</param>
public sealed record FilledForm(
    string Reference, string? DraftVersion, string? Position, string? Reasons,
    IReadOnlyList<FilledPart> Parts, IReadOnlyList<FilledRow> Rows, IReadOnlyList<string> Unplaced);

/// <param name="Position">As it was chosen or typed.</param>
public sealed record FilledPart(int PartId, string? Position, string? Reasons);

/// <summary>A row of what will be done: an item or a promise of the draft, or a new item.</summary>
/// <param name="Part">The letter of the part that it answers.</param>
/// <param name="When">In the writer's own words.</param>
public sealed record FilledRow(int? ItemId, int? PromiseId, string? Text, string? Part, string? When);

/// <summary>Either a form, or why it is none.</summary>
public sealed record FormReading(FilledForm? Form, WordProblem? Problem);
