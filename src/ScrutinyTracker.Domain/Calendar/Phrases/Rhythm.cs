using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>How often: "quarterly", "twice a year", "every 6 months", "every March and September", "annually in June".</summary>
internal static partial class Rhythm
{
    public static Recurrence? Read(string words)
    {
        if (InMonths(words) is { } inMonths)
            return inMonths;
        return EveryFew().Match(words) is { Success: true } every
            ? Every(every.Groups["count"].Value, every.Groups["unit"].Value)
            : Named(words);
    }

    public static bool LooksLikeOne(string words) => Opening().IsMatch(words);

    private static Recurrence? Named(string words) => words switch
    {
        "weekly" or "every week" or "each week" => Recurrence.Weekly(),
        "fortnightly" or "every fortnight" or "each fortnight" or "every other week" => Recurrence.Weekly(2),
        "monthly" or "every month" or "each month" => Recurrence.Monthly(),
        "every other month" => Recurrence.Monthly(2),
        "quarterly" or "every quarter" or "each quarter" or "four times a year" => Recurrence.Monthly(3),
        "three times a year" => Recurrence.Monthly(4),
        "twice yearly" or "twice-yearly" or "twice a year" or "twice per year" or "six-monthly" or "six monthly" or "6-monthly" or "6 monthly"
            or "half-yearly" or "half yearly" or "biannually" or "bi-annually" => Recurrence.Monthly(6),
        "yearly" or "annually" or "every year" or "each year" or "once a year" => Recurrence.Yearly(),
        "every other year" or "biennially" => Recurrence.Yearly(2),
        _ => null,
    };

    private static Recurrence? Every(string count, string unit)
    {
        if (PhraseWords.Count(count) is not (>= 1 and <= Recurrence.LongestInterval and var interval))
            return null;
        return unit switch
        {
            "week" => Recurrence.Weekly(interval),
            "month" => Recurrence.Monthly(interval),
            _ => Recurrence.Yearly(interval),
        };
    }

    private static Recurrence? InMonths(string words)
    {
        if (NamesMonths().Match(words) is not { Success: true } named || PhraseWords.MonthList(named.Groups["months"].Value) is not { } months)
            return null;
        if (!named.Groups["every"].Success)
            return Recurrence.YearlyIn(months);
        return Read(named.Groups["every"].Value) switch
        {
            { Frequency: Frequency.Yearly } yearly => Recurrence.YearlyIn(months) with { Interval = yearly.Interval },
            { Frequency: Frequency.Monthly } monthly when monthly.Interval * months.Length == 12 => Recurrence.YearlyIn(months),
            _ => null,
        };
    }

    [GeneratedRegex(@"^every (?<count>[0-9]+|[a-z]+) (?<unit>week|month|year)s$")]
    private static partial Regex EveryFew();

    [GeneratedRegex(@"^(?:(?<every>.+?),? (?:in|every|each) (?!year)(?<months>[a-z ,;&]+)|(?:every|each) (?<months>[a-z ,;&]+)|(?<months>[a-z ,;&]+) (?:each year|every year|annually|yearly))$")]
    private static partial Regex NamesMonths();

    [GeneratedRegex(@"^(?:every|each|weekly|monthly|quarterly|annually|yearly|twice)\b")]
    private static partial Regex Opening();
}
