using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>Finds the piece of the document that an item was read from, and what of the text goes on with it.</summary>
internal sealed class PiecePlaces(ReadDocument document)
{
    /// <summary>So many characters tell one paragraph from another.</summary>
    private const int Telling = 40;

    private readonly ILookup<Place, Block> _at = document.Blocks.ToLookup(block => block.Place);

    public BlockKind KindAt(int piece) => document.Blocks[piece].Kind;

    /// <summary>A list in one line has several pieces at one place: the words decide.</summary>
    public int Find(Place place, string text)
    {
        var there = _at[place].ToList();
        var start = Start(text);
        return (there.Find(block => block.Source.Contains(start, StringComparison.Ordinal) || block.Text.Contains(start, StringComparison.Ordinal))
            ?? there.FirstOrDefault()
            ?? document.Blocks.LastOrDefault(block => block.Place.Line <= place.Line)
            ?? document.Blocks[0]).Index;
    }

    public IReadOnlyList<Piece> Pieces(IReadOnlyList<DraftItem> items)
    {
        var found = items.ToLookup(item => item.Piece);
        var pieces = new List<Piece>(document.Blocks.Count);
        IReadOnlyList<DraftItem> before = [];
        foreach (var block in document.Blocks)
        {
            var here = found[block.Index].ToList();
            var goesOn = here.Count == 0 ? before.Where(item => GoesOn(item, block)).ToList() : here;
            pieces.Add(new Piece
            {
                Kind = block.Kind,
                Text = block.Source,
                Cells = [.. block.Cells],
                Place = block.Place.ToString(),
                Items = [.. goesOn.OrderBy(item => item.Number).Select(item => item.Number)],
            });
            if (here.Exists(item => item.Kind != ItemKind.Unplaced))
                before = here;
        }
        return pieces;
    }

    /// <summary>So much of a text as tells it from others.</summary>
    public static string Start(string text) => text.Length <= Telling ? text : text[..Telling];

    private static bool GoesOn(DraftItem item, Block block) =>
        block.Kind != BlockKind.Furniture && block.Text.Length > 0 && item.Text.Contains(Start(block.Text), StringComparison.Ordinal);
}
