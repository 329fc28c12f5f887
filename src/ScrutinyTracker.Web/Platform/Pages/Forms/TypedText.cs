namespace ScrutinyTracker.Web.Platform.Pages.Forms;

internal static class TypedText
{
    /// <summary>
    /// As it is stored: a browser sends every line end as two characters, and a text that nobody changed must stay the same text. Null
    /// when there is nothing but spaces.
    /// </summary>
    public static string? Tidy(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.ReplaceLineEndings("\n").Trim();
}
