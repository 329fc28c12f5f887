using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>One date that stands by itself: a day, a month, a quarter or a year, in words or in figures.</summary>
internal static partial class AbsolutePhrase
{
    /// <summary>Null where the words have none of the shapes of a date.</summary>
    public static DueReading? Read(string words, PhraseContext context)
    {
        string[] parts = [.. Separators().Split(words).Where(part => part is not ("" or "of" or "the"))];
        if (parts is [var weekday, _, ..] && WeekdayNamed(weekday) is { } named)
            return OnWeekday(ReadParts(parts[1..], context), named);
        return ReadParts(parts, context);
    }

    private static DueReading? ReadParts(string[] parts, PhraseContext context) => parts switch
    {
        [var day, var month, var year] when IsDay(day) && Month(month) is { } m && IsNumber(year) => Day(day, m, year),
        [var month, var day, var year] when PhraseWords.MonthNamed(month) is { } m && IsDay(day) && IsNumber(year) => Day(day, m, year),
        [var year, var month, var day] when year.Length == 4 && IsNumber(year) && Month(month) is { } m && IsDay(day) => Day(day, m, year),
        [var month, var year] when PhraseWords.MonthNamed(month) is { } m && IsNumber(year) => NamedMonth(m, year),
        [var day, var month] when IsDay(day) && PhraseWords.MonthNamed(month) is { } m => NoYear($"{Figure(day)} ", m, context),
        [var month] when PhraseWords.MonthNamed(month) is { } m => NoYear("", m, context),
        [var month, var year] when month.Length <= 2 && IsNumber(month) && IsNumber(year) => FiguredMonth(Figure(month), year, context),
        _ => YearPhrase.Read(parts, context),
    };

    private static DueReading Day(string day, int month, string year)
    {
        var (d, y) = (Figure(day), DatePart.Year(year));
        if (month is < 1 or > 12)
            return PhraseWords.Problem(d is >= 1 and <= 12 && month is > 12 and <= 31
                ? $"There is no month {month}. Write the day first, for example {month} {DatePart.MonthName(d)} {year}."
                : $"There is no month {month}. Months run from 1 to 12.");
        if (y is null)
            return DatePart.YearProblem(year, $"{d} {DatePart.MonthName(month)} ");
        var last = DateTime.DaysInMonth(y.Value, month);
        if (d < 1 || d > last)
            return PhraseWords.Problem(
                $"There is no {d} {DatePart.MonthName(month)} {year}. {DatePart.MonthName(month)} {year} has {last} days, so give a day from 1 to {last}.");
        return new DueReading.Dated(DueDate.Day(new DateOnly(y.Value, month, d)));
    }

    private static DueReading NamedMonth(int month, string year)
    {
        if (DatePart.Year(year) is { } y)
            return new DueReading.Dated(DueDate.Month(y, month));
        return year.Length <= 2 && Figure(year) is >= 1 and <= 31 and var day
            ? PhraseWords.Problem(
                $"Is {year} the day or the year? Write {DatePart.MonthName(month)} 20{day:00}, or {day} {DatePart.MonthName(month)} with its year in four figures.")
            : DatePart.YearProblem(year, $"{DatePart.MonthName(month)} ");
    }

    private static DueReading FiguredMonth(int month, string year, PhraseContext context)
    {
        if (year.Length <= 2)
            return PhraseWords.Problem($"“{context.Typed}” needs a year with four figures, for example 28/2/2019 or 3/2019.");
        if (month is < 1 or > 12)
            return PhraseWords.Problem($"There is no month {month}. Months run from 1 to 12: December is 12/{year}.");
        return DatePart.Year(year) is { } y
            ? new DueReading.Dated(DueDate.Month(y, month))
            : DatePart.YearProblem(year, $"{DatePart.MonthName(month)} ");
    }

    private static DueReading.Problem NoYear(string day, int month, PhraseContext context)
    {
        var year = context.WrittenOn.Month <= month ? context.WrittenOn.Year : context.WrittenOn.Year + 1;
        return PhraseWords.Problem($"“{context.Typed}” has no year. Write it out, for example {day}{DatePart.MonthName(month)} {year}.");
    }

    private static DueReading? OnWeekday(DueReading? reading, DayOfWeek named) =>
        reading is DueReading.Dated { Due: { Precision: DatePrecision.Day } due } && due.On.DayOfWeek != named
            ? PhraseWords.Problem($"{due.On.InFull()} is a {due.On.DayOfWeek}, not a {named}. Check the date.")
            : reading;

    private static DayOfWeek? WeekdayNamed(string word) => word.Length < 3
        ? null
        : Enum.GetValues<DayOfWeek>().Cast<DayOfWeek?>().FirstOrDefault(day => day.ToString()!.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsNumber(string part) => part.All(char.IsAsciiDigit);

    /// <summary>"28", "1st".</summary>
    private static bool IsDay(string part) => DayOfMonth().IsMatch(part);

    private static int Figure(string part) => int.Parse(part.AsSpan().TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? Month(string part) => part.Length <= 2 && IsNumber(part) ? Figure(part) : PhraseWords.MonthNamed(part);

    [GeneratedRegex(@"[ ,./'\-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^[0-9]{1,2}(?:st|nd|rd|th)?$")]
    private static partial Regex DayOfMonth();
}
