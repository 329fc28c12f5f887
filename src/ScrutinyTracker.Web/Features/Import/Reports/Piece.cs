using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>A paragraph, heading or row of the document as it stands there, with the numbers of what was found in it.</summary>
internal sealed class Piece
{
    public BlockKind Kind { get; set; }
    public string Text { get; set; } = "";

    /// <summary>Of a row.</summary>
    public IList<string> Cells { get; set; } = [];

    public string Place { get; set; } = "";

    /// <summary>Also where the thing began in an earlier piece and goes on here.</summary>
    public IList<int> Items { get; set; } = [];
}
