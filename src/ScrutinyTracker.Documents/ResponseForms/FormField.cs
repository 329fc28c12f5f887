using System.Globalization;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>What a field belongs to ("item.21", "answer"), and which of its facts it holds ("text", "when").</summary>
internal sealed record FormField(string Owner, string Name)
{
    public const string Answer = "answer";
    public const string Position = "position";
    public const string Reasons = "reasons";
    public const string Text = "text";
    public const string Part = "part";
    public const string When = "when";

    private static readonly string[] Names = [Position, Reasons, Text, Part, When];
    private static readonly string[] Owners = ["part", "item", "promise", "new"];

    /// <summary>By the tag of a content control; null where it is none of the form's.</summary>
    public static FormField? Of(string? tag) => tag?.Split('.') switch
    {
        [Answer, Position] => new(Answer, Position),
        [Answer, Reasons] => new(Answer, Reasons),
        [var kind, var id, var name] when Owners.Contains(kind) && Number(id) is not null && Names.Contains(name) => new($"{kind}.{id}", name),
        _ => null,
    };

    /// <summary>By how people write it without a field: "Position: accepted".</summary>
    public static (FormField Field, string Value)? Labelled(string line)
    {
        foreach (var (label, name) in new[] { (FormTables.Position, Position), (FormTables.Reasons, Reasons) })
        {
            if (line.StartsWith($"{label}:", StringComparison.OrdinalIgnoreCase) && line[(label.Length + 1)..].Trim() is { Length: > 0 } value)
                return (new(Answer, name), value);
        }
        return null;
    }

    public static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
