namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>What was found so far. What is said of a field that has been filled already goes aside: nothing is overwritten, and nothing lost.</summary>
internal sealed class FormAnswers
{
    /// <summary>Owns a row that is none of the draft's.</summary>
    public const string NewRow = "row";

    private readonly List<string> _owners = [];
    private readonly Dictionary<(string Owner, string Name), string> _said = [];
    private readonly List<string> _aside = [];
    private int _added;

    /// <summary>A row begins. One whose fields were copied from another is a row of its own.</summary>
    public string Begin(string owner)
    {
        var name = owner == NewRow || (_owners.Contains(owner) && IsRow(owner)) ? $"{NewRow}.{++_added}" : owner;
        _owners.Add(name);
        return name;
    }

    public void Say(string owner, string name, string text)
    {
        // The row of the answer's own table may have lost its field: then its label says which it is.
        if (name == FormField.Answer)
            (owner, name) = (FormField.Answer, owner.Split('.')[^1]);
        else if (!_owners.Contains(owner))
            _owners.Add(owner);
        if (!_said.TryAdd((owner, name), text))
            PutAside(text);
    }

    public void PutAside(string text)
    {
        if (text.Length > 0)
            _aside.Add(text);
    }

    public FilledForm ToForm(string reference, string? draftVersion)
    {
        var parts = _owners.Where(owner => owner.StartsWith("part.", StringComparison.Ordinal)).Distinct()
            .Select(owner => new FilledPart(IdOf(owner)!.Value, Said(owner, FormField.Position), Said(owner, FormField.Reasons)))
            .Where(part => part is not { Position: null, Reasons: null });
        var rows = _owners.Where(IsRow).Distinct().Select(RowOf).Where(row => row is not { ItemId: null, PromiseId: null, Text: null, When: null });
        return new FilledForm(
            reference, draftVersion, Said(FormField.Answer, FormField.Position), Said(FormField.Answer, FormField.Reasons),
            [.. parts], [.. rows], [.. _aside.Distinct()]);
    }

    private FilledRow RowOf(string owner) => new(
        owner.StartsWith("item.", StringComparison.Ordinal) ? IdOf(owner) : null,
        owner.StartsWith("promise.", StringComparison.Ordinal) ? IdOf(owner) : null,
        Said(owner, FormField.Text), Said(owner, FormField.Part)?.Trim('(', ')', ' ').ToLowerInvariant(), Said(owner, FormField.When));

    private string? Said(string owner, string name) => _said.GetValueOrDefault((owner, name));

    private static bool IsRow(string owner) => owner.Split('.')[0] is "item" or "promise" or "new" or NewRow;

    private static int? IdOf(string owner) => FormField.Number(owner.Split('.')[^1]);
}
