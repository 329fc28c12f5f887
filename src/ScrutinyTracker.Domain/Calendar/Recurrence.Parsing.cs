using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar;

public sealed partial record Recurrence
{
    /// <summary>False for what isn't a rule, and for a rule that says more than the tracker understands.</summary>
    public static bool TryParse(string? rrule, [NotNullWhen(true)] out Recurrence? recurrence)
    {
        recurrence = null;
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in (rrule ?? "").Split(';'))
            if (part.Split('=') is not [var name, var value] || !parts.TryAdd(name, value))
                return false;

        var read = FrequencyOf(parts);
        foreach (var (name, value) in parts)
            read = read?.With(name.ToUpperInvariant(), value);
        if (read is null or { Until: not null, Count: not null } or { Months.Count: > 0, Frequency: not Frequency.Yearly })
            return false;
        recurrence = read;
        return true;
    }

    private static Recurrence? FrequencyOf(Dictionary<string, string> parts) =>
        parts.GetValueOrDefault("FREQ")?.ToUpperInvariant() switch
        {
            "WEEKLY" => Weekly(),
            "MONTHLY" => Monthly(),
            "YEARLY" => Yearly(),
            _ => null,
        };

    private Recurrence? With(string name, string value) => name switch
    {
        "FREQ" => this,
        "INTERVAL" => Number(value, LongestInterval) is { } interval ? this with { Interval = interval } : null,
        "COUNT" => Number(value, int.MaxValue) is { } count ? this with { Count = count } : null,
        "UNTIL" => Date(value) is { } until ? this with { Until = until } : null,
        "BYMONTH" => MonthsOf(value) is { } months ? this with { Months = months } : null,
        _ => null,
    };

    private static int? Number(string digits, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : null;

    private static DateOnly? Date(string digits) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static int[]? MonthsOf(string list)
    {
        var months = list.Split(',').Select(month => Number(month, 12)).ToArray();
        return months.Contains(null) ? null : [.. months.OfType<int>().Distinct().Order()];
    }
}
