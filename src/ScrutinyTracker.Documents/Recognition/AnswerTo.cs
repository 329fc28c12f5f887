using System.Text.RegularExpressions;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>"Response to Recommendation 3": an answer that stands apart from what it answers.</summary>
internal static partial class AnswerTo
{
    public static string? Number(string heading) => Named().Match(heading) is { Success: true } named ? named.Groups["number"].Value : null;

    [GeneratedRegex(@"\b(?:response|reply|answer)s?\b.{0,20}?\brec(?:ommendation)?\.?\s*(?:no\.?\s*)?(?<number>[0-9]{1,3}[a-z]?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
