using System.Text.RegularExpressions;
using ScrutinyTracker.Web.Platform.Pages.Forms.Once;
using ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>What a person typed into a form, to be read back, without what the page itself put into it.</summary>
internal static partial class TypedText
{
    public static IEnumerable<(string Label, string Value)> Of(IEnumerable<KeptField> fields) => fields
        .Where(typed => typed.Value.Length > 0 && !typed.IsSecret && typed.Name is not (OnceFilter.Field or TypingMark.Field)
            && !typed.Name.EndsWith("Version", StringComparison.Ordinal) && !typed.Name.EndsWith("Id", StringComparison.Ordinal))
        .Select(typed => (Label(typed.Name), Value(typed.Value)));

    /// <summary>"Input.HeldOn.Day" becomes "Held on: day", "Input.Parts[0].Reasons" "Parts 1: reasons".</summary>
    private static string Label(string name)
    {
        var steps = name.Split('.').Where(step => step != "Input").Select(step => Capital().Replace(step, match => $" {match.Value.ToLowerInvariant()}").Trim());
        var words = Row().Replace(string.Join(": ", steps), match => $" {int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) + 1}");
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A choice is sent by its name in the code: "AcceptedInPart".</summary>
    private static string Value(string value) => Choice().IsMatch(value)
        ? value[0] + Capital().Replace(value[1..], match => $" {match.Value.ToLowerInvariant()}")
        : value;

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\[(\d{1,4})\]")]
    private static partial Regex Row();

    [GeneratedRegex("^([A-Z][a-z]+){2,}$")]
    private static partial Regex Choice();
}
