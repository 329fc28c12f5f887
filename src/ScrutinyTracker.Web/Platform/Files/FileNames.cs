using System.Globalization;
using System.Text;

namespace ScrutinyTracker.Web.Platform.Files;

/// <summary>What somebody's browser or shell calls a file.</summary>
internal static class FileNames
{
    /// <summary>As it is shown and given back: without a path or anything invisible. Empty where nothing is left.</summary>
    public static string Shown(string typed)
    {
        var name = Path.GetFileName(typed.Replace('\\', '/'));
        return string.Concat(name.EnumerateRunes().Where(rune => !IsInvisible(rune)).Select(rune => rune.ToString())).Trim();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
