using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>The vocabulary that the readers share. Words are lower case, with single spaces and plain dashes.</summary>
internal static partial class PhraseWords
{
    public const string Examples = "Write, for example, 28 February 2019, March 2019, or every March and September from March 2019.";

    public static readonly DateOnly Earliest = new(1900, 1, 1);
    public static readonly DateOnly Latest = new(2199, 12, 31);

    private static readonly string[] Numbers =
    [
        "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private static readonly HashSet<string> NoDateWords =
    [
        "", "-", "--", "---", "ongoing", "on-going", "on going", "continuing", "continuous", "tbc", "tba", "tbd", "to be confirmed",
        "to be agreed", "to be decided", "to be determined", "n/a", "na", "none", "no date", "no date given", "not known", "unknown",
        "see below", "see above", "various", "asap", "as soon as possible", "in due course", "immediate", "immediately", "shortly",
    ];

    private static readonly HashSet<string> DoneWords = ["complete", "completed", "done", "implemented", "achieved", "actioned", "delivered"];

    public static bool SayNoDate(string tidy) => NoDateWords.Contains(tidy);

    public static bool SayDone(string tidy) => DoneWords.Contains(tidy);

    /// <summary>Seasons and the like, which one reads as March and another as May.</summary>
    public static bool AreVague(string words) => VagueWord().IsMatch(words);

    public static string AsTyped(string typed) => AnySpace().Replace(typed, " ").Trim();

    public static string Tidy(string typed)
    {
        var plain = AnyDash().Replace(typed.ToLowerInvariant(), "-").Replace('’', '\'');
        return AsTyped(plain).TrimEnd('.', ',', ';', ':').TrimEnd();
    }

    /// <summary>Without the words that lead in to a date and say no more than it does: "by the end of", "during".</summary>
    public static string WithoutLeadIn(string tidy) => LeadIn().Replace(tidy, "");

    /// <summary>1 to 12 for a month's name or its first three letters or more; null for any other word.</summary>
    public static int? MonthNamed(string word)
    {
        var month = word.Length < 3 ? -1 : Array.FindIndex(Months, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    /// <summary>The months in "march, june and september"; null where a word among them is no month.</summary>
    public static int[]? MonthList(string words)
    {
        var months = Split(words).Select(MonthNamed).ToArray();
        return months.Contains(null) ? null : [.. months.OfType<int>()];
    }

    /// <summary>The parts of "this, that and the other".</summary>
    public static string[] Split(string words) => ListSeparator().Split(words);

    /// <summary>A number of at most four figures, or in words up to twenty.</summary>
    public static int? Count(string word)
    {
        if (word is "a" or "an")
            return 1;
        if (word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var spelled = Array.IndexOf(Numbers, word);
        return spelled < 0 ? null : spelled;
    }

    public static bool SayTheEnd(string tidy) => EndWords().IsMatch(tidy);

    public static bool SayBy(string tidy) => ByWords().IsMatch(tidy);

    public static DueReading.Problem Problem(string message) => new(message);

    [GeneratedRegex(@"\p{Pd}|−")]
    private static partial Regex AnyDash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex AnySpace();

    [GeneratedRegex(@"^(?:(?:by|due|on|in|at|during|throughout|for|the|end of|end|no later than|not later than|before the end of|before end of) )+")]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"\bend(?:ing)?\b")]
    private static partial Regex EndWords();

    [GeneratedRegex(@"^(?:due )?(?:by|before|no later than|not later than)\b")]
    private static partial Regex ByWords();

    [GeneratedRegex(@"\b(?:spring|summer|autumn|winter|easter|christmas|early|mid|late|term|next meeting|circa|about|around)\b")]
    private static partial Regex VagueWord();

    [GeneratedRegex(@" ?(?:,|;|&|\band\b) ?(?:and )?")]
    private static partial Regex ListSeparator();
}
