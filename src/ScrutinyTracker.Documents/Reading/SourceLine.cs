namespace ScrutinyTracker.Documents.Reading;

/// <summary>How a line ends, as far as the file tells.</summary>
internal enum LineEnd
{
    /// <summary>The paragraph ends with the line: the next word would have fitted.</summary>
    Paragraph,

    /// <summary>The line is full: the next one goes on, unless it begins something.</summary>
    Wrapped,
}

/// <summary>One line as a reader found it, before lines flow together into paragraphs. Cells are set where it is a row of a table.</summary>
internal sealed record SourceLine(Place Place, string Text)
{
    public LineEnd End { get; init; } = LineEnd.Paragraph;
    public bool BlankBefore { get; init; }

    /// <summary>It begins right of the margin.</summary>
    public bool Indented { get; init; }

    /// <summary>The file's own word that this is a heading.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>All of it is bold: a heading where nothing better says so.</summary>
    public bool Bold { get; init; }

    /// <summary>The number or bullet that the program prints, which is not in the text.</summary>
    public string? Label { get; init; }

    public IReadOnlyList<string>? Cells { get; init; }

    public bool IsFurniture { get; init; }
}
