using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>Whether a promise reads like a report to a committee: then that is proposed, and the person decides.</summary>
public static partial class ReportPhrase
{
    public static bool IsIn(string? promise) => promise is not null && Words().IsMatch(promise);

    [GeneratedRegex(@"\b(?:report|update|paper|presentation|briefing|evaluation|findings|results)s?\b.{0,120}?\b(?:to|at|for|before|with)\b.{0,80}?\b(?:committee|sub-committee|panel|scrutiny|councillors|members|meeting)s?\b|\breport(?:ed|ing|s)? back\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Words();
}
