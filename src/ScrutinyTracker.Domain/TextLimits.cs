namespace ScrutinyTracker.Domain;

/// <summary>Lengths in characters, one place for the database's columns and the forms' checks.</summary>
public static class TextLimits
{
    public const int Code = 20;
    public const int Name = 200;
    public const int Line = 500;
    public const int Text = 20_000;

    /// <summary>The text itself where it is short enough; else its beginning, with an ellipsis in the last place.</summary>
    public static string CutTo(this string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : $"{text[..(longest - 1)]}…";
    }
}
