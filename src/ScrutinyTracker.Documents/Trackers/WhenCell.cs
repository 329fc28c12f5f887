using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>
/// When something is due, in a cell: in the words that people see where those read back as the same ("March 2019"), else in figures that do
/// ("2018-04-01 to 2019-03-31, year" of a council's year, of which the words leave open which).
/// </summary>
internal static partial class WhenCell
{
    private const string NoDate = "no date";
    private static readonly DateOnly AnyDay = new(2018, 11, 7);

    public static string? Write(DueDate? due, Recurrence? recurrence)
    {
        var words = (due, recurrence) switch
        {
            (null, null) => null,
            ({ } on, null) => on.ToString(),
            ({ } on, { } repeating) => repeating.InWords(on),
            (null, { } repeating) => repeating.RhythmInWords,
        };
        return words is null || Read(words) == (due, recurrence) ? words : Figures(due, recurrence);
    }

    /// <summary>Null for words that are none of ours; both null where they say that there is no date.</summary>
    public static (DueDate? Due, Recurrence? Recurrence)? Read(string cell)
    {
        if (cell.Length == 0 || cell == NoDate)
            return (null, null);
        if (InFigures().Match(cell) is { Success: true } figures)
            return Of(figures);
        return DuePhrase.Read(cell, AnyDay) switch
        {
            DueReading.Dated dated => (dated.Due, null),
            DueReading.Repeating repeating => (repeating.First, repeating.Recurrence),
            DueReading.OnlyRhythm rhythm => (null, rhythm.Recurrence),
            DueReading.NoDate => (null, null),
            _ => null,
        };
    }

    private static string Figures(DueDate? due, Recurrence? recurrence)
    {
        var dates = due is { } on
            ? string.Create(CultureInfo.InvariantCulture, $"{(on.From is { } from ? $"{from:yyyy-MM-dd} to " : "")}{on.On:yyyy-MM-dd}, {on.Precision.ToString().ToLowerInvariant()}")
            : "";
        return recurrence is null ? dates : $"{dates}{(dates.Length > 0 ? "; " : "")}{recurrence.ToRule()}";
    }

    private static (DueDate?, Recurrence?)? Of(Match figures)
    {
        DueDate? due = null;
        if (figures.Groups["on"].Success)
        {
            if (!TryDay(figures.Groups["on"].Value, out var on) || !Enum.TryParse<DatePrecision>(figures.Groups["precision"].Value, ignoreCase: true, out var precision))
                return null;
            DateOnly? from = figures.Groups["from"].Success && TryDay(figures.Groups["from"].Value, out var first) ? first : null;
            due = new DueDate(on, precision, from);
        }
        if (!figures.Groups["rule"].Success)
            return (due, null);
        return Recurrence.TryParse(figures.Groups["rule"].Value, out var recurrence) ? (due, recurrence) : null;
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex("^(?:(?:(?<from>[0-9]{4}-[0-9]{2}-[0-9]{2}) to )?(?<on>[0-9]{4}-[0-9]{2}-[0-9]{2}), (?<precision>day|month|quarter|year)(?:; )?)?(?<rule>FREQ=[A-Z0-9=;,]+)?$")]
    private static partial Regex InFigures();
}
