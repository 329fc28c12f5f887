using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>Reads a form that came back: by the tags of its fields, and where those were lost by the headings of its tables.</summary>
public static partial class ResponseFormReader
{
    public const int LargestFile = WordPackage.LargestFile;

    /// <param name="now">The form as it would be made today: what it prints is not the writer's, even when the file forgot what it printed itself.</param>
    public static FormReading Read(byte[] file, ResponseForm? now = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return WordPackage.Read(file, package => Read(package, now), problem => new FormReading(null, problem));
    }

    private static FormReading Read(WordPackage package, ResponseForm? now)
    {
        var body = package.Body;
        var data = package.Data(FormTags.Namespace);
        var text = body.Text(FormTags.Prompts);
        var reference = package.Property(FormTags.ReferenceProperty) ?? (string?)data?.Attribute("reference") ?? PrintedReference(text);
        if (string.IsNullOrWhiteSpace(reference))
            return new FormReading(null, WordProblem.NotAForm);
        var draft = package.Property(FormTags.DraftVersionProperty) ?? (string?)data?.Attribute("draft") ?? PrintedDraft(text);
        var scan = new FormScan(
            (data?.Elements().Select(line => line.Value) ?? []).Concat(now is null ? [] : ResponseFormWriter.PrintedLines(now)),
            now?.Labels(ofItems: draft?.Trim() == now.Head.DraftVersion) ?? new Dictionary<string, string>());
        scan.Read(body);
        foreach (var note in package.Notes)
            scan.Aside(note);
        return new FormReading(scan.ToForm(reference.Trim(), draft?.Trim()), null);
    }

    private static string? PrintedReference(string text) => Printed(ReferenceLine(), text);

    private static string? PrintedDraft(string text) => Printed(DraftLine(), text);

    private static string? Printed(Regex line, string text) => line.Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^Answer to recommendation (\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex ReferenceLine();

    [GeneratedRegex(@"^Draft version: (.+)$", RegexOptions.Multiline)]
    private static partial Regex DraftLine();
}
