using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>
/// Lets lines flow together into paragraphs again: a wrapped line goes on in the next, a page break is no end, an item of a list takes
/// its indented lines. The same text becomes the same blocks whether it came as text, from Word or from a PDF.
/// </summary>
internal static partial class Reflow
{
    private static readonly char[] InlineBullets = ['•', '▪', '●', '\uF0B7'];

    public static ReadDocument Of(IEnumerable<SourceLine> lines)
    {
        var pieces = new List<Piece>();
        foreach (var line in lines)
        {
            if (line.Cells is null && !line.IsFurniture && string.IsNullOrWhiteSpace(line.Text))
                continue;
            var label = line.Cells is null && !line.IsFurniture ? LabelOf(line) : null;
            var last = pieces.FindLast(piece => !piece.First.IsFurniture);
            if (last is not null && GoesOn(last, line, label))
                last.Append(line);
            else
                pieces.Add(new Piece(line, label));
        }
        return new ReadDocument(Blocks(pieces));
    }

    private static ListLabel? LabelOf(SourceLine line) =>
        line.Label is { } printed
            ? ListLabel.Of($"{printed} {line.Text}") ?? new ListLabel(printed, false, line.Text)
            : line.HeadingLevel is null || !ListLabel.IsBareNumber(line.Text) ? ListLabel.Of(line.Text) : null;

    private static bool GoesOn(Piece last, SourceLine line, ListLabel? label)
    {
        if (line.Cells is not null || last.First.Cells is not null || line.IsFurniture || line.HeadingLevel is not null)
            return false;
        if (last.First.HeadingLevel is not null)
            return false;
        if (HeadingLooks.IsInCapitals(line.Text) && !HeadingLooks.IsInCapitals(last.Text))
            return false;
        if (Labelled().IsMatch(line.Text))
            return false;
        var ended = Sentences.AreEnded(last.Text);
        if (label is not null && (line.Label is not null || line.BlankBefore || ended || last.End != LineEnd.Wrapped || !IsMaybeOnlyANumber(label.Value, last.Label)))
            return false;
        if (last.End == LineEnd.Wrapped && !line.BlankBefore)
            return true;
        if (label is not null)
            return false;
        if (!ended && Sentences.BeginLow(line.Text))
            return true;
        return last.Label is not null && line is { Indented: true, BlankBefore: false };
    }

    /// <summary>A figure at the beginning of a wrapped line is part of the prose, unless it is the one after the last: "(Recommendation / 14: page 14)".</summary>
    private static bool IsMaybeOnlyANumber(ListLabel label, ListLabel? last) =>
        int.TryParse(label.Label, out var number) && !label.Bulleted && !(int.TryParse(last?.Label, out var before) && number == before + 1);

    private static List<Block> Blocks(List<Piece> pieces)
    {
        var blocks = new List<Block>();
        for (var at = 0; at < pieces.Count; at++)
        {
            var piece = pieces[at];
            if (piece.First.IsFurniture || piece.First.Cells is not null)
                blocks.Add(Whole(piece, blocks.Count));
            else if (piece.Words.IndexOfAny(InlineBullets) < 0 && HeadingLooks.Has(piece, at + 1 < pieces.Count ? pieces[at + 1] : null))
                blocks.Add(new Block(blocks.Count, BlockKind.Heading, piece.Label?.Label, piece.Words, piece.First.Place) { Level = piece.First.HeadingLevel, Source = piece.Text });
            else
                AddText(blocks, piece);
        }
        return blocks;
    }

    private static Block Whole(Piece piece, int index)
    {
        if (piece.First.Cells is not { } cells)
            return new Block(index, BlockKind.Furniture, null, piece.Text, piece.First.Place);
        string[] tidy = [.. cells.Select(cell => string.Join('\n', cell.Split('\n').Select(Sentences.Plain).Where(line => line.Length > 0)))];
        var text = string.Join(" | ", tidy.Where(cell => cell.Length > 0));
        return new Block(index, BlockKind.Row, null, text, piece.First.Place) { Cells = tidy, Source = string.Join(' ', tidy.Where(cell => cell.Length > 0)) };
    }

    /// <summary>Slides and converters leave a whole list in one line: "including: • this • that".</summary>
    private static void AddText(List<Block> blocks, Piece piece)
    {
        var cuts = piece.Words.Split(InlineBullets, StringSplitOptions.TrimEntries);
        var kind = piece.Label is { Bulleted: true, Label: null } ? BlockKind.Bullet : BlockKind.Paragraph;
        if (cuts[0].Length > 0 || cuts.Length == 1)
            blocks.Add(new Block(blocks.Count, kind, piece.Label?.Label, cuts[0], piece.First.Place) { Source = cuts.Length == 1 ? piece.Text : cuts[0] });
        foreach (var item in cuts.Skip(1).Where(item => item.Length > 0))
            blocks.Add(new Block(blocks.Count, BlockKind.Bullet, null, item, piece.First.Place));
    }

    /// <summary>"Lead officer: …" begins something of its own.</summary>
    [GeneratedRegex(@"^\*{0,2}[A-Z][a-z]+(?: [A-Za-z]+){0,2}:\*{0,2}\s")]
    private static partial Regex Labelled();

    /// <summary>Lines that have flowed together.</summary>
    internal sealed class Piece
    {
        private readonly StringBuilder _words;
        private readonly StringBuilder _text;

        public Piece(SourceLine first, ListLabel? label)
        {
            (First, Label, End) = (first, label, first.End);
            _text = new StringBuilder(Sentences.Plain(first.Text));
            _words = new StringBuilder(Sentences.Plain(label?.Rest ?? first.Text));
        }

        public SourceLine First { get; }
        public ListLabel? Label { get; }
        public LineEnd End { get; private set; }

        /// <summary>As it stands, with its label.</summary>
        public string Text => _text.ToString();

        public string Words => Sentences.Plain(_words.ToString());

        public void Append(SourceLine line)
        {
            Append(_text, Sentences.Plain(line.Text));
            Append(_words, Sentences.Plain(line.Text));
            End = line.End;
        }

        /// <summary>A word that was divided at its hyphen keeps the hyphen: whether it was there before nobody can tell.</summary>
        private static void Append(StringBuilder to, string words)
        {
            var divided = to.Length > 1 && to[^1] == '-' && char.IsLetter(to[^2]) && words.Length > 0 && char.IsLower(words[0]);
            if (!divided && to.Length > 0)
                to.Append(' ');
            to.Append(words);
        }
    }
}
