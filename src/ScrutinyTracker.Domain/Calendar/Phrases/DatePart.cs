using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>The parts of a date, and what to say of a year that is none.</summary>
internal static class DatePart
{
    /// <summary>A year in four figures that a council's records can hold; else null.</summary>
    public static int? Year(string figures) =>
        figures.Length == 4
        && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year >= PhraseWords.Earliest.Year
        && year <= PhraseWords.Latest.Year
            ? year
            : null;

    /// <param name="before">What stands before the year in the example: "28 February ".</param>
    public static DueReading.Problem YearProblem(string figures, string before) => PhraseWords.Problem(figures.Length switch
    {
        2 => $"Write the year with four figures, for example {before}20{figures}.",
        4 => $"The year {figures} is too far from today. Check the year.",
        _ => $"“{figures}” is not a year. Write it with four figures, for example {before}2019.",
    });

    public static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
