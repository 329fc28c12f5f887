namespace ScrutinyTracker.Web.Features.Import;

/// <summary>The document's own words, piece by piece as they were read. A row of its own: they are long, and never change.</summary>
public sealed class ImportedText
{
    private ImportedText() { }

    public ImportedText(ImportDraft draft, string pieces) => (Draft, Pieces) = (draft, pieces);

    public int DraftId { get; private set; }
    public ImportDraft Draft { get; private set; } = null!;

    /// <summary>As JSON.</summary>
    public string Pieces { get; private set; } = "";
}
