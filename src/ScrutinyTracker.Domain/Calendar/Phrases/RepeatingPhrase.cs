using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>"Every March and September from March 2019", "quarterly from June 2019", "every 6 months … until June 2021".</summary>
internal static partial class RepeatingPhrase
{
    public static DueReading? Read(string words, PhraseContext asWritten)
    {
        var context = asWritten with { YearIsPlain = true };
        var (beforeEnd, end) = Cut(words, UntilWords());
        var (rhythm, start) = Cut(beforeEnd, FromWords());
        if (Rhythm.Read(rhythm) is not { } recurrence)
            return Rhythm.LooksLikeOne(rhythm)
                ? new DueReading.NotUnderstood($"We could not read “{context.Typed}” as a date that repeats. Write, for example, every March and September from March 2019, quarterly from June 2019, or every 6 months from June 2019 until June 2021.")
                : null;

        var first = start is null ? FirstUnsaid(rhythm, recurrence, context) : FirstOn(start, recurrence, context);
        return first is DueReading.Dated { Due: var due } ? Ending(end, due, recurrence, context) : first;
    }

    private static DueReading FirstUnsaid(string rhythm, Recurrence recurrence, PhraseContext context) => recurrence.Months.Count > 0
        ? FirstInMonths(DueDate.Day(context.WrittenOn.AddDays(1)), recurrence.Months)
        : PhraseWords.Problem($"When is the first one? Write, for example, {rhythm} from {Example(recurrence)}.");

    private static DueReading FirstOn(string start, Recurrence recurrence, PhraseContext context)
    {
        var reading = AbsolutePhrase.Read(start, context);
        if (reading is DueReading.Problem)
            return reading;
        if (reading is not DueReading.Dated { Due: var due } || TooCoarse(due, recurrence))
            return PhraseWords.Problem($"Give the {(recurrence.Frequency == Frequency.Weekly ? "day" : "month")} of the first one, for example from {Example(recurrence)}.");
        if (recurrence.Months.Count == 0 || (due.Precision == DatePrecision.Day && recurrence.Months.Contains(due.On.Month)))
            return reading;
        return FirstInMonths(due, recurrence.Months);
    }

    /// <summary>A week within a month, or a month within a year, would be a day that nobody named (P62).</summary>
    private static bool TooCoarse(DueDate due, Recurrence recurrence) => recurrence.Frequency switch
    {
        Frequency.Weekly => due.Precision != DatePrecision.Day,
        Frequency.Monthly => due.Precision == DatePrecision.Year,
        _ => false,
    };

    /// <summary>The first of the months that ends on that day or later.</summary>
    private static DueReading.Dated FirstInMonths(DueDate from, IReadOnlyList<int> months)
    {
        var month = from.FirstDay;
        while (!months.Contains(month.Month))
            month = month.AddMonths(1);
        return new(DueDate.Month(month.Year, month.Month));
    }

    private static DueReading Ending(string? end, DueDate first, Recurrence recurrence, PhraseContext context)
    {
        if (end is null || OpenEnd().IsMatch(end))
            return new DueReading.Repeating(first, recurrence);
        return AbsolutePhrase.Read(PhraseWords.WithoutLeadIn(end), context) switch
        {
            DueReading.Problem problem => problem,
            DueReading.Dated { Due: var last } when last.On < first.On =>
                PhraseWords.Problem($"This ends ({last}) before the first one is due ({first})."),
            DueReading.Dated { Due: var last } => new DueReading.Repeating(first, recurrence with { Until = last.On }),
            _ => PhraseWords.Problem($"We could not read the end, “{end}”. Write, for example, until June 2021, or leave it out."),
        };
    }

    private static string Example(Recurrence recurrence) => recurrence.Frequency == Frequency.Weekly ? "4 March 2019" : "March 2019";

    private static (string Head, string? Tail) Cut(string words, Regex at) =>
        at.Match(words) is { Success: true } cut ? (words[..cut.Index], words[(cut.Index + cut.Length)..]) : (words, null);

    [GeneratedRegex(@",? (?:until|till|up to|to|through to|ending in|ending on|ending) ")]
    private static partial Regex UntilWords();

    [GeneratedRegex(@",? (?:from|starting from|starting in|starting on|starting|beginning in|beginning on|beginning|commencing in|commencing on|commencing|with effect from|with the first in|the first in|first in) ")]
    private static partial Regex FromWords();

    [GeneratedRegex(@"^(?:further notice|(?:it is |the work is )?(?:complete|completed|finished|done)|completion)$")]
    private static partial Regex OpenEnd();
}
