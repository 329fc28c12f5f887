using System.Globalization;

namespace ScrutinyTracker.Web.Platform.Pages.Dates;

[Flags]
internal enum DateParts
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    All = Day | Month | Year,
}

/// <summary>
/// A date as someone typed it into three boxes. The month may be a number or a name; the year must have four digits,
/// because "19" is a different year to different people. Says which box is wrong and in which words.
/// </summary>
internal sealed record PostedDate(string? Day, string? Month, string? Year)
{
    /// <summary>Older sources there are, and promises for decades ahead; what lies beyond is a slip of the finger.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);
    public static readonly DateOnly Latest = new(2099, 12, 31);

    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date; null when nothing was typed or something is wrong.</summary>
    public DateOnly? Date => Missing == DateParts.None && Wrong == DateParts.None
        ? new DateOnly(Number(Year)!.Value, MonthNumber!.Value, Number(Day)!.Value)
        : null;

    /// <summary>The boxes left empty, whether or not any was filled.</summary>
    public DateParts Missing =>
        Part(DateParts.Day, IsBlank(Day)) | Part(DateParts.Month, IsBlank(Month)) | Part(DateParts.Year, IsBlank(Year));

    /// <summary>The boxes to correct; none when nothing at all was typed.</summary>
    public DateParts Wrong
    {
        get
        {
            if (Missing == DateParts.All)
                return DateParts.None;
            if (Missing != DateParts.None)
                return Missing;
            if (!HasFourDigits(Year) || !IsPlausible(Year))
                return DateParts.Year;

            var wrong = Part(DateParts.Month, MonthNumber is null) | Part(DateParts.Day, Number(Day) is not (>= 1 and <= 31));
            return wrong == DateParts.None && Number(Day) > DaysInMonth ? DateParts.Day : wrong;
        }
    }

    /// <summary>What is wrong, beginning with the field's name ("Start date must include a month"); null when nothing is.</summary>
    public string? Problem(string field) => Wrong switch
    {
        DateParts.None => null,
        _ when Missing != DateParts.None => $"{field} must include {Named(Missing)}",
        DateParts.Year when HasFourDigits(Year) => $"{field} must be {InRange}",
        DateParts.Year => $"{field} must have a year of 4 digits, such as 2019",
        DateParts.Month => $"{field} must be a real date: the month is a number from 1 to 12, or a name such as March",
        DateParts.Day when MonthNumber is { } month && Number(Day) is >= 1 and <= 31 =>
            $"{field} must be a real date: {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {Number(Year)} has {DaysInMonth} days",
        DateParts.Day => $"{field} must be a real date: the day is a number from 1 to 31",
        _ => $"{field} must be a real date",
    };

    /// <summary>"from 1900 to 2099".</summary>
    public static string InRange { get; } = string.Create(CultureInfo.InvariantCulture, $"from {Earliest.Year} to {Latest.Year}");

    private int DaysInMonth => DateTime.DaysInMonth(Number(Year)!.Value, MonthNumber!.Value);

    private int? MonthNumber
    {
        get
        {
            if (Number(Month) is { } number)
                return number is >= 1 and <= 12 ? number : null;

            // "mar", "sept", "March.": three letters are enough, and any more must be the month's own.
            var name = Month?.Trim().TrimEnd('.').ToLowerInvariant() ?? "";
            var index = Array.FindIndex(MonthNames, x => name.Length >= 3 && x.StartsWith(name, StringComparison.Ordinal));
            return index < 0 ? null : index + 1;
        }
    }

    private static bool HasFourDigits(string? year) => year?.Trim().Length == 4 && Number(year) is >= 1000;

    private static bool IsPlausible(string? year) => Number(year) is { } number && number >= Earliest.Year && number <= Latest.Year;

    private static string Named(DateParts parts) => string.Join(" and ", NamesOf(parts));

    private static IEnumerable<string> NamesOf(DateParts parts)
    {
        var article = "a ";
        foreach (var part in new[] { DateParts.Day, DateParts.Month, DateParts.Year })
        {
            if (!parts.HasFlag(part))
                continue;
            yield return article + part.ToString().ToLowerInvariant();
            article = "";
        }
    }

    private static DateParts Part(DateParts part, bool applies) => applies ? part : DateParts.None;

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static int? Number(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
