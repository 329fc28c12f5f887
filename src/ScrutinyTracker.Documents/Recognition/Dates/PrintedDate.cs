using System.Text.RegularExpressions;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>
/// Reads a phrase that a document prints, through the grammar for what people type (<see cref="DuePhrase"/>). A document may leave out what
/// it says itself: a year is then inferred from the document's own date, and marked so.
/// </summary>
internal static partial class PrintedDate
{
    private static readonly DateOnly NoDay = new(2000, 1, 1);

    /// <param name="writtenOn">The document's own date; without it nothing is inferred and nothing relative is worked out.</param>
    /// <param name="past">The sentence tells of something that happened: then the nearest year before.</param>
    public static PrintedReading Read(DateMention mention, DateOnly? writtenOn, bool past)
    {
        var phrase = Typed(mention.Shared is { } shared ? $"{mention.Phrase} {shared}" : mention.Phrase);
        return mention.Shape switch
        {
            DateShape.NoYear => writtenOn is { } on ? Inferred(phrase, on, past) : PrintedReading.Asks($"“{mention.Phrase}” has no year."),
            DateShape.Vague => Season.Read(mention.Phrase, writtenOn),
            DateShape.Meeting => PrintedReading.Asks($"“{mention.Phrase}”: choose the meeting."),
            DateShape.Relative when writtenOn is null => PrintedReading.Asks($"“{mention.Phrase}” counts from a date that the document does not give.") with { IsRelative = true },
            _ => Of(DuePhrase.Read(phrase, writtenOn ?? NoDay, publishedOn: writtenOn), mention, writtenOn),
        };
    }

    private static PrintedReading Of(DueReading reading, DateMention mention, DateOnly? writtenOn) => reading switch
    {
        DueReading.Dated { Sum: not null } dated => new PrintedReading(dated.Due) { IsRelative = true },
        DueReading.Dated dated => new PrintedReading(dated.Due),
        DueReading.Repeating repeating when mention.Phrase.Any(char.IsDigit) || writtenOn is not null =>
            new PrintedReading(repeating.First, repeating.Recurrence) { IsInferred = !Year().IsMatch(mention.Phrase) },
        DueReading.Repeating repeating => new PrintedReading(null, repeating.Recurrence),
        DueReading.OnlyRhythm rhythm => new PrintedReading(null, rhythm.Recurrence),
        DueReading.Ambiguous either => new PrintedReading(Proposed(either, mention)) { Question = either.Message },
        DueReading.NeedsStart or DueReading.AwaitsPublication => PrintedReading.Asks(reading.InWords) with { IsRelative = true },
        _ when mention.Shape == DateShape.Rhythm => new PrintedReading(null, RhythmOf(mention.Phrase)),
        _ => PrintedReading.Asks(reading.InWords) with { IsRelative = mention.Shape == DateShape.Relative },
    };

    /// <summary>A bare year is the calendar's; of a council's year the financial one is proposed, and asked about.</summary>
    private static DueDate Proposed(DueReading.Ambiguous either, DateMention mention) =>
        mention.Phrase.Length == 4 && $"{either.Second.On.Year}" == mention.Phrase ? either.Second : either.First;

    private static PrintedReading Inferred(string phrase, DateOnly writtenOn, bool past)
    {
        foreach (var year in past ? [writtenOn.Year, writtenOn.Year - 1] : (int[])[writtenOn.Year, writtenOn.Year + 1])
        {
            var full = phrase.StartsWith('Q') || phrase.StartsWith("quarter", StringComparison.OrdinalIgnoreCase)
                ? $"{phrase} {DateWords.CouncilYear(year - (past || writtenOn.Month < 4 ? 1 : 0))}"
                : $"{phrase} {year}";
            if (DuePhrase.Read(full, writtenOn) is not DueReading.Dated { Due: var due })
                continue;
            if (past ? due.FirstDay <= writtenOn : due.On >= writtenOn)
                return new PrintedReading(due) { IsInferred = true };
        }
        return PrintedReading.Asks($"“{phrase}” has no year.");
    }

    private static Recurrence? RhythmOf(string phrase)
    {
        var words = OnABasis().Replace(phrase.ToLowerInvariant(), "").Trim();
        var known = words switch
        {
            "annual" or "once a year" or "once per year" or "once yearly" or "once annually" => "annually",
            "biannual" or "bi-annual" or "twice annually" or "twice per annum" or "twice each year" => "twice a year",
            "bimonthly" or "bi-monthly" => "every other month",
            "three monthly" or "three-monthly" or "3 monthly" or "3-monthly" => "quarterly",
            "every term" => "three times a year",
            _ => words,
        };
        return DuePhrase.Read($"{known} from 6 January 2020", NoDay) is DueReading.Repeating { Recurrence: var recurrence } ? recurrence : null;
    }

    /// <summary>As somebody would type it: years in full, one space, "and" between two ends as "to".</summary>
    private static string Typed(string phrase)
    {
        var typed = Space().Replace(phrase.Replace('’', '\''), " ").Replace(" - ", "-", StringComparison.Ordinal);
        typed = ShortYear().Replace(typed, year => $"{year.Groups["before"].Value}20{year.Groups["year"].Value}");
        typed = ShortMonthYear().Replace(typed, month => $"{month.Groups["month"].Value} 20{month.Groups["year"].Value}");
        typed = SlashSpaces().Replace(typed, "/");
        typed = LastQuarter().Replace(typed, "fourth quarter").Replace("1st quarter", "first quarter", StringComparison.OrdinalIgnoreCase)
            .Replace("2nd quarter", "second quarter", StringComparison.OrdinalIgnoreCase).Replace("3rd quarter", "third quarter", StringComparison.OrdinalIgnoreCase)
            .Replace("4th quarter", "fourth quarter", StringComparison.OrdinalIgnoreCase);
        typed = OnABasis().Replace(typed, "");
        typed = Coming().Replace(typed, "next ").Replace("calendar day", "day", StringComparison.OrdinalIgnoreCase);
        return BetweenMonths().IsMatch(typed) ? typed.Replace(" and ", " to ", StringComparison.Ordinal) : typed;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<before>[0-9]{1,2}(?<mark>[/.-])(?:[0-9]{1,2}|[A-Za-z]{3})\k<mark>)(?<year>[0-9]{2})$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^(?<month>[A-Za-z]{3,9})(?:-|\s?')(?<year>[0-9]{2})$")]
    private static partial Regex ShortMonthYear();

    [GeneratedRegex(@"(?<=20[0-9]{2})\s?[/–-]\s?(?=[0-9]{2})")]
    private static partial Regex SlashSpaces();

    [GeneratedRegex(@"\b(?:final|last) quarter\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastQuarter();

    [GeneratedRegex(@"\b(?:coming|following) (?=[a-z0-9]+[- ](?:day|week|month|year|fortnight))", RegexOptions.IgnoreCase)]
    private static partial Regex Coming();

    [GeneratedRegex(@"^(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: [A-Za-z]+)?(?: [0-9]{4})?|[A-Z][a-z]+(?: [0-9]{4})?) and ")]
    private static partial Regex BetweenMonths();

    [GeneratedRegex(@"^on an? |\sbasis\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnABasis();
}

/// <summary>What a printed phrase comes down to.</summary>
internal sealed record PrintedReading(DueDate? Due, Recurrence? Recurrence = null)
{
    public bool IsInferred { get; init; }
    public bool IsRelative { get; init; }

    /// <summary>What a person has to settle.</summary>
    public string? Question { get; init; }

    public static PrintedReading Asks(string question) => new((DueDate?)null) { Question = question };
}
