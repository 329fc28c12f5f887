using System.Text;
using System.Xml.Linq;

namespace ScrutinyTracker.Documents.Word;

/// <summary>
/// What people see of a piece of a Word document. Elements go by their local names: Word writes two dialects of the same. Text that was
/// deleted under "track changes" is gone, text that was inserted is there.
/// </summary>
internal static class WordReading
{
    private static readonly HashSet<string> Unseen = ["del", "moveFrom", "Fallback", "sdtPr", "instrText", "pPr", "rPr", "tblPr", "tcPr", "trPr"];

    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Is(name));

    /// <summary>The tag of a content control; null for other elements.</summary>
    public static string? Tag(this XElement element) => element.Is("sdt")
        ? element.Child("sdtPr")?.Child("tag")?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val")?.Value
        : null;

    /// <summary>Lines as they stand, without the prompts of fields that nobody filled; empty for none.</summary>
    public static string Text(this XElement element, IReadOnlyList<string> prompts)
    {
        var text = new StringBuilder();
        Append(text, element, prompts);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim())).Trim();
    }

    private static void Append(StringBuilder text, XElement element, IReadOnlyList<string> prompts)
    {
        switch (element.Name.LocalName)
        {
            case var name when Unseen.Contains(name):
                return;
            case "t":
                text.Append(element.Value);
                return;
            case "tab":
                text.Append(' ');
                return;
            case "br" or "cr":
                text.Append('\n');
                return;
            case "noBreakHyphen":
                text.Append('-');
                return;
            case "sdt":
                text.Append(Filled(element, prompts));
                return;
        }
        if (element.Is("p") && text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
        foreach (var child in element.Elements())
            Append(text, child, prompts);
        if (element.Is("p"))
            text.Append('\n');
    }

    private static string Filled(XElement control, IReadOnlyList<string> prompts)
    {
        var text = new StringBuilder();
        foreach (var content in control.Elements().Where(child => child.Is("sdtContent")))
            Append(text, content, prompts);
        var words = text.ToString();
        foreach (var prompt in prompts)
        {
            if (words.StartsWith(prompt, StringComparison.Ordinal))
                words = words[prompt.Length..];
            else if (words.EndsWith(prompt, StringComparison.Ordinal))
                words = words[..^prompt.Length];
        }
        return ShowsWordsOwnPrompt(control) ? "" : words;
    }

    /// <summary>A field that was filled and emptied again shows Word's prompt in the language of that Word: told by its style.</summary>
    private static bool ShowsWordsOwnPrompt(XElement control)
    {
        var runs = control.Descendants().Where(element => element.Is("r")).ToList();
        return control.Child("sdtPr")?.Child("showingPlcHdr") is not null && runs.Count > 0 && runs.All(run => run.Child("rPr")?.Child("rStyle") is not null);
    }
}
