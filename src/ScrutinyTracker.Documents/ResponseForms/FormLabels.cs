namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>What the first cell of a row says.</summary>
internal static class FormLabels
{
    public static string Of(FormPart part) => $"({part.Letter}) {part.Text}".ReplaceLineEndings("\n").Trim();

    public static string Of(FormItem item) => $"({item.Letter})";

    /// <param name="promise">Counted from 0.</param>
    public static string Of(FormItem item, int promise) => $"({item.Letter}) promise {promise + 1}";
}
