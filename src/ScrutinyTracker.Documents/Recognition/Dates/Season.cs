using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>
/// "Spring 2025", "autumn term", "by Christmas", "early 2026", "the end of the financial year": months to most people, and not the same ones
/// to all. Those that most would mean are proposed; whoever checks settles it.
/// </summary>
internal static partial class Season
{
    /// <summary>The first and the last month; twelve and more are in the year after.</summary>
    private static readonly IReadOnlyList<(string Word, int First, int Last)> Months =
    [
        ("spring term", 1, 3), ("summer term", 4, 7), ("autumn term", 9, 12), ("new year", 1, 1), ("spring", 3, 5), ("summer", 6, 8), ("autumn", 9, 11),
        ("winter", 12, 14), ("easter", 3, 4), ("christmas", 12, 12), ("early", 1, 3), ("mid", 5, 8), ("late", 10, 12),
    ];

    /// <param name="writtenOn">From it the year is inferred where the phrase has none.</param>
    public static PrintedReading Read(string phrase, DateOnly? writtenOn)
    {
        var words = phrase.ToLowerInvariant();
        if (YearsEnd().Match(words) is { Success: true } end)
            return EndOf(end, phrase, writtenOn);
        var known = Months.FirstOrDefault(one => words.Contains(one.Word, StringComparison.Ordinal));
        if (known.Word is null)
            return PrintedReading.Asks(Question(phrase, null));
        if (Year().Match(words) is { Success: true } printed)
        {
            var due = Of(known, int.Parse(printed.Value, CultureInfo.InvariantCulture));
            return new PrintedReading(due) { Question = Question(phrase, due) };
        }
        if (writtenOn is not { } on)
            return PrintedReading.Asks(Question(phrase, null));
        var next = Enumerable.Range(on.Year - 1, 3).Select(year => Of(known, year)).First(due => due.On >= on);
        return new PrintedReading(next) { IsInferred = true, Question = Question(phrase, next) };
    }

    private static DueDate Of((string Word, int First, int Last) known, int year) => known.Word == "christmas" ? DueDate.Day(new DateOnly(year, 12, 25)) : known.First == known.Last
        ? DueDate.Month(year, known.Last)
        : DueDate.Range(DueDate.Month(year, known.First), DueDate.Month(year + (known.Last - 1) / 12, (known.Last - 1) % 12 + 1));

    /// <summary>The year in which the document was written, or the one after it.</summary>
    private static PrintedReading EndOf(Match end, string phrase, DateOnly? writtenOn)
    {
        if (writtenOn is not { } on)
            return PrintedReading.Asks($"“{phrase}” counts from a date that the document does not give.");
        var later = end.Groups["next"].Success ? 1 : 0;
        return new PrintedReading(end.Groups["kind"].Value switch
        {
            "financial" => DueDate.Month(on.Year + (on.Month < 4 ? 0 : 1) + later, 3),
            "calendar" => DueDate.Month(on.Year + later, 12),
            _ => DueDate.Month(on.Year + (on.Month < 9 ? 0 : 1) + later, 8),
        })
        { IsInferred = true };
    }

    private static string Question(string phrase, DueDate? proposed) => proposed is { } due
        ? $"“{phrase}” is not the same date to everybody: {due} is proposed. Settle the month."
        : $"“{phrase}” is not the same date to everybody: settle the month.";

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<next>next )?(?:current )?(?<kind>financial|academic|school|calendar) year$")]
    private static partial Regex YearsEnd();
}
