using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyTracker.Documents.Word;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>The table of lettered items: those of the draft with their promises, then empty rows.</summary>
internal sealed class ItemRows(IReadOnlyList<FormPart> parts)
{
    /// <summary>A promise answers the part that its item answers.</summary>
    public const string AsItsItem = "As its item";

    private const string Description = "What will be done, and by when";

    private readonly WordTable _table = parts.Count == 0
        ? new(Description, (FormTables.Item, 19), (FormTables.WhatWillBeDone, 48), (FormTables.ByWhen, 33))
        : new(Description, (FormTables.Item, 19), (FormTables.WhatWillBeDone, 37), (FormTables.ForPart, 15), (FormTables.ByWhen, 29));

    public Table Table => _table.Table;

    public void Add(FormItem item)
    {
        Add(FormLabels.Of(item),
            (FormTags.ItemText(item.Id), $"Item ({item.Letter}), what will be done", item.Text),
            (FormTags.ItemPart(item.Id), $"Item ({item.Letter}), for part", item.Part),
            (FormTags.ItemWhen(item.Id), $"Item ({item.Letter}), by when", null));
        foreach (var (promise, index) in item.Promises.Select((promise, index) => (promise, index)))
        {
            var (label, number) = (FormLabels.Of(item, index), index + 1);
            Add(label,
                (FormTags.PromiseText(promise.Id), $"Item ({item.Letter}), promise {number}", promise.Text),
                null,
                (FormTags.PromiseWhen(promise.Id), $"Item ({item.Letter}), promise {number}, by when", promise.When));
        }
    }

    public void AddEmpty(int row, string letter) => Add($"({letter})",
        (FormTags.NewText(row), $"New item ({letter}), what will be done", null),
        (FormTags.NewPart(row), $"New item ({letter}), for part", null),
        (FormTags.NewWhen(row), $"New item ({letter}), by when", null));

    private void Add(string label, (string Tag, string Title, string? Value) text, (string Tag, string Title, string? Value)? part, (string Tag, string Title, string? Value) when)
    {
        OpenXmlElement[] cells =
        [
            WordText.Run(label),
            ContentControl.Text(text.Tag, text.Title, text.Value, FormTags.WriteAction),
            .. parts.Count == 0 ? Array.Empty<OpenXmlElement>() : [PartCell(part)],
            ContentControl.Text(when.Tag, when.Title, when.Value, FormTags.WriteWhen),
        ];
        _table.Row(cells);
    }

    private OpenXmlElement PartCell((string Tag, string Title, string? Value)? part) => part is { } asked
        ? ContentControl.Choice(
            asked.Tag, asked.Title, asked.Value is null ? null : $"({asked.Value})", FormTags.ChoosePart,
            parts.Select(choice => ($"({choice.Letter})", choice.Letter)))
        : WordText.Run(AsItsItem);
}
