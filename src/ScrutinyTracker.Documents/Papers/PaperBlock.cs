namespace ScrutinyTracker.Documents.Papers;

/// <summary>One thing after the other that a paper says.</summary>
public abstract record PaperBlock;

/// <param name="Level">2 to 4: the title is the only heading of the first level.</param>
/// <param name="OnNewPage">An appendix begins on a page of its own.</param>
public sealed record PaperHeading(string Text, int Level, bool OnNewPage = false) : PaperBlock;

/// <summary>Paragraphs of one kind that belong together.</summary>
public sealed record PaperParagraphs(PaperList Kind, IReadOnlyList<PaperText> Paragraphs) : PaperBlock;

/// <summary>A table with a row of headings and no merged cells.</summary>
/// <param name="Description">What it holds, for whoever cannot see it.</param>
/// <param name="Columns">Headings with the percentage of the width that each takes.</param>
public sealed record PaperTable(
    string Description, IReadOnlyList<(string Heading, int Percent)> Columns, IReadOnlyList<IReadOnlyList<PaperCell>> Rows) : PaperBlock;

/// <summary>Bars with their numbers, for whoever would rather look; the same numbers stand in a table beside it.</summary>
/// <param name="InWords">The same for whoever cannot see it.</param>
public sealed record PaperChart(string Title, string InWords, IReadOnlyList<(string Label, int Value)> Bars) : PaperBlock;

/// <summary>From here on the pages lie on their side, for wide tables.</summary>
public sealed record PaperTurned : PaperBlock;

/// <summary>How paragraphs are marked. Word counts them; no number is typed.</summary>
public enum PaperList
{
    Plain,

    /// <summary>1., 2., … through the whole paper.</summary>
    Numbered,

    /// <summary>a), b), … from the beginning with each list.</summary>
    Lettered,

    Bullets,
}

/// <param name="Lead">Stands before it in bold.</param>
public sealed record PaperText(string Text, string? Lead = null)
{
    public static implicit operator PaperText(string text) => new(text);

    public static PaperText FromString(string text) => new(text);
}

public sealed record PaperCell(params IReadOnlyList<PaperText> Paragraphs)
{
    public static implicit operator PaperCell(string text) => new([new PaperText(text)]);

    public static PaperCell FromString(string text) => text;

    public int Length => Paragraphs.Sum(paragraph => paragraph.Text.Length + (paragraph.Lead?.Length ?? 0));
}
