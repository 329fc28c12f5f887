using System.Globalization;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>Says the schedules that people really set in words; of any other it says that the cron expression decides.</summary>
internal static class CronWords
{
    public const string AsTheExpressionSays = "as the cron expression says";

    /// <param name="cron">Five fields with single spaces.</param>
    public static string Describe(string cron)
    {
        var fields = cron.Split(' ');
        if (fields is not [var minute, var hour, "*", "*", var weekday] || Days(weekday) is not { } days)
            return AsTheExpressionSays;

        return Times(minute, hour) is { } times ? $"{times}, {days}" : AsTheExpressionSays;
    }

    private static string? Days(string weekday) => weekday.ToUpperInvariant() switch
    {
        "*" => "every day",
        "1-5" or "MON-FRI" => "Monday to Friday",
        "0" or "7" or "SUN" => "on Sundays",
        "1" or "MON" => "on Mondays",
        _ => null,
    };

    private static string? Times(string minute, string hour)
    {
        if (Every(minute) is { } interval)
            return Hours(hour) is { } hours ? $"every {Minutes(interval)}{Between(hours, interval)}" : null;
        if (!Number(minute, out var m))
            return null;
        if (Number(hour, out var h))
            return $"at {Clock(h, m)}";
        return Hours(hour) is { } range ? $"every hour{Between(range, 60, m)}" : null;
    }

    /// <summary>The minutes between two runs when they divide the hour evenly.</summary>
    private static int? Every(string minute) => minute == "*" ? 1
        : minute.StartsWith("*/", StringComparison.Ordinal) && Number(minute[2..], out var step) && step > 0 && 60 % step == 0 ? step
        : null;

    private static (int From, int To)? Hours(string hour) => hour == "*" ? (0, 23)
        : hour.Split('-') is [var from, var to] && Number(from, out var first) && Number(to, out var last) && first <= last
            ? (first, last)
            : null;

    private static string Between((int From, int To) hours, int interval, int startAt = 0) => hours == (0, 23)
        ? startAt == 0 ? "" : $" at {startAt} minutes past"
        : $" from {Clock(hours.From, startAt)} to {Clock(hours.To, interval == 60 ? startAt : 60 - interval)}";

    private static string Minutes(int interval) => interval == 1 ? "minute" : $"{interval} minutes";

    private static string Clock(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
