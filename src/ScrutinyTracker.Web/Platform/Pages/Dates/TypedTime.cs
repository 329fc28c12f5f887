using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Web.Platform.Pages.Dates;

/// <summary>A time of day as people type it: 09:30, 9.30, 9.30am, 2 pm. A bare number is not read: 2 may be at night.</summary>
internal static partial class TypedTime
{
    public static TimeOnly? Read(string? typed)
    {
        if (typed is null || Written().Match(typed) is not { Success: true } match)
            return null;
        var (half, minutes) = (match.Groups["half"].Value, match.Groups["minute"].Value);
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        if (half.Length == 0 && minutes.Length == 0)
            return null;
        if (half.Length == 0 ? hour > 23 : hour is < 1 or > 12)
            return null;
        if (half.Length > 0)
            hour = (hour % 12) + (half is "p" or "P" ? 12 : 0);
        return new TimeOnly(hour, minutes.Length == 0 ? 0 : int.Parse(minutes, CultureInfo.InvariantCulture));
    }

    public static string InWords(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<hour>[0-9]{1,2})(\s*[:.]\s*(?<minute>[0-5][0-9]))?\s*((?<half>[ap])\.?m\.?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}

/// <summary>The text is a <see cref="TypedTime"/>, or empty.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TimeOfDayAttribute() : ValidationAttribute("{0} must look like 14:30 or 2.30pm")
{
    public override bool IsValid(object? value) => value is not string typed || string.IsNullOrWhiteSpace(typed) || TypedTime.Read(typed) is not null;
}
