using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyTracker.Documents.Word;

/// <summary>A field to fill in: Word's content control. Its tag says what it holds, wherever the field ends up.</summary>
internal static class ContentControl
{
    /// <summary>Free text of several lines. Not marked as plain text: LibreOffice would put its line breaks elsewhere.</summary>
    /// <param name="title">What a screen reader says on entering it.</param>
    /// <param name="prompt">Stands there until somebody writes.</param>
    public static SdtRun Text(string tag, string title, string? value, string prompt) =>
        Make(tag, title, value, prompt, kind: null);

    /// <summary>One of a list.</summary>
    /// <param name="choices">What is shown, and the value behind it.</param>
    public static SdtRun Choice(string tag, string title, string? shown, string prompt, IEnumerable<(string Shown, string Value)> choices) =>
        Make(tag, title, shown, prompt, new SdtContentDropDownList(
            choices.Select(choice => new ListItem { DisplayText = choice.Shown, Value = choice.Value })));

    private static SdtRun Make(string tag, string title, string? value, string prompt, OpenXmlElement? kind)
    {
        var isEmpty = string.IsNullOrWhiteSpace(value);
        var properties = new SdtProperties(
            new SdtAlias { Val = title }, new Tag { Val = tag }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtLocked });
        if (isEmpty)
            properties.AppendChild(new ShowingPlaceholder());
        if (kind is not null)
            properties.AppendChild(kind);
        return new SdtRun(
            properties,
            new SdtContentRun(isEmpty ? WordText.Run(prompt, DocumentStyles.Placeholder) : WordText.Run(value!)));
    }
}
