using System.Xml;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.Reading;

/// <summary>Reads a .docx as it streams by: nothing of it is held but what it says. Macros, deleted text and what it refers to are left alone.</summary>
internal static class WordFileReader
{
    public static ReadDocument Read(byte[] file, CancellationToken cancellation) => WordPackage.Read(file, package =>
    {
        var styles = package.Open("wordprocessingml.styles+xml") is { } style ? WordStyles.Read(style) : new WordStyles();
        var numbering = package.Open("wordprocessingml.numbering+xml") is { } number ? WordNumbering.Read(number) : new WordNumbering();
        using var body = package.Open("wordprocessingml.document.main+xml") ?? throw new UnreadableException(ReadingProblem.UnknownFormat);
        return Reflow.Of(RunningHeads.Marked(TextTables.Joined(new WordBodyReader(styles, numbering, cancellation).Read(body))));
    }, Refuse, DocumentFile.LargestFile);

    private static ReadDocument Refuse(WordProblem problem) => throw new UnreadableException(ReasonOf(problem));

    internal static ReadingProblem ReasonOf(WordProblem problem) => problem switch
    {
        WordProblem.TooLarge => ReadingProblem.TooLarge,
        WordProblem.TooMuchInside => ReadingProblem.TooMuchInside,
        WordProblem.WithMacros => ReadingProblem.WithMacros,
        WordProblem.OldOrLocked => ReadingProblem.OldOrLocked,
        _ => ReadingProblem.Damaged,
    };

    /// <summary>The value of an attribute by its local name: Word writes two dialects of the same.</summary>
    public static string? Value(this XmlReader reader, string name = "val")
    {
        for (var at = 0; at < reader.AttributeCount; at++)
        {
            reader.MoveToAttribute(at);
            if (reader.LocalName != name)
                continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }
        reader.MoveToElement();
        return null;
    }

    /// <summary>A switch is on where it stands without a value.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is null or "1" or "true" or "on";
}
