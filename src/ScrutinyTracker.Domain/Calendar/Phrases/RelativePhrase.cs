using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>"Six months after publication", "in 6 months", "within the next fortnight": counted from the day it was written.</summary>
internal static partial class RelativePhrase
{
    /// <summary>A century: what is further off is a slip of the hand.</summary>
    private const int MostMonths = 1200;

    public static DueReading? Read(string words, PhraseContext context)
    {
        if (words is "next month" or "this month")
            return NamedMonth(context.WrittenOn.AddMonths(words == "next month" ? 1 : 0));
        if (Period().Match(words) is not { Success: true } period)
            return null;
        var count = period.Groups["count"];
        var unit = period.Groups["unit"].Value;
        if ((count.Success ? PhraseWords.Count(count.Value) : 1) is not { } length)
            return null;
        if (unit == "working day")
            return PhraseWords.Problem("We cannot count working days here. Give the day itself, for example 28 February 2019.");
        return period.Groups["since"] is { Success: true, Value: var since } ? Since(since, length, unit, context) : After(length, unit, context.WrittenOn);
    }

    private static DueReading Since(string since, int length, string unit, PhraseContext context)
    {
        if (WritingWords().IsMatch(since))
            return After(length, unit, context.WrittenOn);
        if (!ReportWords().IsMatch(since))
            return new DueReading.NeedsStart(length, unit, since);
        return context.PublishedOn is { } publishedOn
            ? AfterPublication(After(length, unit, publishedOn), publishedOn)
            : new DueReading.AwaitsPublication(length, unit);
    }

    private static DueReading AfterPublication(DueReading reading, DateOnly publishedOn) => reading is DueReading.Dated { Sum: { } sum } dated
        ? dated with { Sum = sum.Replace($"after {publishedOn.InFull()}", $"after the report was published on {publishedOn.InFull()}", StringComparison.Ordinal) }
        : reading;

    private static DueReading.Dated NamedMonth(DateOnly day) => new(DueDate.Month(day.Year, day.Month));

    internal static DueReading After(int length, string unit, DateOnly start)
    {
        var (days, months) = unit switch
        {
            "day" => (length, 0),
            "week" => (7 * length, 0),
            "fortnight" => (14 * length, 0),
            "month" => (0, length),
            _ => (0, 12 * length),
        };
        if (length == 0 || months > MostMonths)
            return PhraseWords.Problem($"We cannot count {length} {unit}s from {start.InFull()}. Give the date itself.");
        if (start > PhraseWords.Latest.AddYears(-MostMonths / 12) || start < PhraseWords.Earliest)
            return PhraseWords.Problem($"{start.InFull()} is too far from today. Check the year.");
        var dueOn = StatutoryDeadline.MonthsAfter(months, start).AddDays(days);
        return new DueReading.Dated(DueDate.Day(dueOn), $"{length} {unit}{(length == 1 ? "" : "s")} after {start.InFull()}");
    }

    [GeneratedRegex(@"^(?:(?:within|after|over) (?:the |a )?(?:next )?(?:(?<count>[0-9]+|[a-z]+)[ -])?|next (?=fortnight|week)|(?:next )?(?<count>[0-9]+|[a-z]+)[ -])(?<unit>working day|day|week|fortnight|month|year)s?(?:'s?)?(?: time)?(?: (?:of|from|after|following) (?<since>.+)| (?<since>in (?:operation|use|service|place|post|force)))?$")]
    private static partial Regex Period();

    /// <summary>The answer itself, or the day on which it is written.</summary>
    [GeneratedRegex(@"^(?:the |this |our )?(?:(?:date|publication|submission) of )?(?:the |this |our )?(?:response|answer|reply|letter|today|now|date|writing)$")]
    private static partial Regex WritingWords();

    /// <summary>The report in which the recommendation stands.</summary>
    [GeneratedRegex(@"^(?:the |this )?(?:date of )?(?:the |this )?(?:publication|report|review|scrutiny report|review report)(?: of (?:the |this )?(?:scrutiny |review )?(?:report|review))?(?:'s publication)?$")]
    private static partial Regex ReportWords();
}
