using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>Which column holds what, by the headings of a table: for rows that were added, and fields that were typed over.</summary>
internal sealed partial class FormColumns
{
    /// <summary>The column that says what the row is about.</summary>
    public const string Label = "label";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        [FormTables.Question] = Label,
        [FormTables.Item] = Label,
        [FormTables.Part] = Label,
        [FormTables.YourAnswer] = FormField.Answer,
        [FormTables.Position] = FormField.Position,
        [FormTables.Reasons] = FormField.Reasons,
        [FormTables.WhatWillBeDone] = FormField.Text,
        [FormTables.ForPart] = FormField.Part,
        [FormTables.ByWhen] = FormField.When,
    };

    private readonly IReadOnlyList<string?> _columns;

    private FormColumns(IReadOnlyList<string?> columns) => _columns = columns;

    /// <summary>Null where the table is none of the form's.</summary>
    public static FormColumns? Of(IReadOnlyList<string> headings) => headings.Count > 1 && headings.All(Names.ContainsKey)
        ? new([.. headings.Select(heading => Names[heading])])
        : null;

    public string? At(int column) => column < _columns.Count ? _columns[column] : null;

    /// <summary>Whose row it is where no field says it; null where it cannot be known.</summary>
    public string? OwnerOf(string label) => this switch
    {
        _ when _columns.Contains(FormField.Answer) => FormField.Of($"{FormField.Answer}.{label.ToLowerInvariant()}") is { } field ? $"{field.Owner}.{field.Name}" : null,
        _ when _columns.Contains(FormField.When) => FormAnswers.NewRow,
        _ => null,
    };

    /// <summary>"(c)", "d.", "(a) promise 2": numbering, and not what somebody has to say.</summary>
    public static bool IsLabel(string text) => Numbering().IsMatch(text);

    [GeneratedRegex(@"^\(?[a-z0-9]{1,3}\)?\.?( promise [0-9]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbering();
}
