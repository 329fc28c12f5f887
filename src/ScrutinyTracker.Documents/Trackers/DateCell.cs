using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>A date in a cell. Days come before months, always; where the other way round is possible too, that is said (P53).</summary>
internal static partial class DateCell
{
    private static readonly string[] Days =
    [
        "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d-M-yyyy", "d-MMM-yyyy", "d-MMM-yy", "d/M/yy", "dddd d MMMM yyyy",
    ];

    /// <summary>A day, or the last day of what is said; with what a person should know of it.</summary>
    public static DateOnly? Day(string cell, DateOnly? writtenOn, Action<string, bool> note)
    {
        var words = WithoutTime(cell);
        if (ByFigures(words, note) is { } day)
            return day;
        if (Promises.InDateCell(words, "", writtenOn) is not [{ Due: { } due } promise] || promise.Phrase.Length < words.Length - 1)
        {
            note(NotADate(words), true);
            return null;
        }
        if (promise.IsInferred)
            note($"“{words}” has no year: read as {due}.", false);
        if (due.FirstDay != due.On)
            note($"“{words}” names no day: read as its last, {due.On.InFull()}.", false);
        return due.On;
    }

    /// <summary>By figures alone: quick, and most of what spreadsheets have.</summary>
    public static DateOnly? ByFigures(string words, Action<string, bool> note)
    {
        if (Serial().IsMatch(words) && double.Parse(words, CultureInfo.InvariantCulture) is >= 20_000 and <= 80_000 and var number)
        {
            var day = new DateOnly(1899, 12, 30).AddDays((int)number);
            note($"“{words}” is a spreadsheet's number for a day: read as {day.InFull()}. Give the column the format of a date.", false);
            return day;
        }
        if (!DateOnly.TryParseExact(words, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) || read.Year is < 1900 or > 2199)
            return null;
        if (InFigures().Match(words) is { Success: true } && read.Day <= 12 && read.Day != read.Month)
            note($"“{words}” is read as {read.InFull()}. The American way it would be {new DateOnly(read.Year, read.Day, read.Month).InFull()}.", false);
        return read;
    }

    public static string WithoutTime(string cell) => Time().Replace(cell.Trim(), "");

    /// <summary>“31/02/2024” is not a date, and why.</summary>
    public static string NotADate(string words)
    {
        var reading = DuePhrase.Read(words, new DateOnly(2000, 1, 1));
        return reading is DueReading.Problem problem ? $"“{words}” is not a date. {problem.Message}" : $"“{words}” is not a date. Write the day, for example 28 February 2019, or leave it empty.";
    }

    /// <summary>Figures that look like a day and are none.</summary>
    public static bool LooksLikeADay(string words) => InFigures().IsMatch(words);

    [GeneratedRegex(@"(?<=[0-9])[T ]+[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]+)?(?:Z| ?[AaPp][Mm])?$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^[0-9]{5}(?:\.[0-9]{1,12})?$")]
    private static partial Regex Serial();

    [GeneratedRegex("^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}$")]
    private static partial Regex InFigures();
}
