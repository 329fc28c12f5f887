using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>
/// Finds what a passage promises and by when. Each date is a promise or a fact; a rhythm with dates after it ("twice yearly… the first in
/// March 2019, another in September 2019") is one promise with those dates.
/// </summary>
public static partial class Promises
{
    /// <param name="writtenOn">The document's own date; null where it has none.</param>
    public static IReadOnlyList<Promise> In(string? passage, DateOnly? writtenOn)
    {
        var promises = new List<Promise>();
        foreach (var (_, sentence) in Sentences.Of(passage ?? ""))
        {
            var mentions = DateMention.In(sentence);
            foreach (var mention in mentions)
            {
                if (mention.Shape == DateShape.Rhythm && SaysWhatItIsCalled(mention, mentions, sentence))
                    continue;
                Add(promises, Read(mention, sentence, writtenOn), sentence, mention);
            }
        }
        return promises;
    }

    /// <summary>What stands in a column or after a label for dates: the whole of it says when, and it is a promise.</summary>
    /// <returns>One without a date where the words are "ongoing", "-" or nothing.</returns>
    public static IReadOnlyList<Promise> InDateCell(string? cell, string text, DateOnly? writtenOn)
    {
        var words = (cell ?? "").Trim();
        var mentions = DateMention.In(words);
        if (mentions.Count == 0 && DateMention.In($"in {words}") is [var bare] && bare.Phrase.Length >= words.Length)
            return [Made(bare, PrintedDate.Read(bare, writtenOn, past: false), text) with { Phrase = words }];
        return mentions.Count == 0
            ? [new Promise(words, text, null, PrintedPrecision.None)]
            : [.. mentions.Select(mention => Made(mention, PrintedDate.Read(mention, writtenOn, past: false), text))];
    }

    private static Promise Read(DateMention mention, string sentence, DateOnly? writtenOn)
    {
        var reading = PrintedDate.Read(mention, writtenOn, past: false);
        var past = mention.Shape switch
        {
            DateShape.Rhythm => Tense.IsPast(sentence, mention, null),
            DateShape.NoYear => Tense.IsPast(sentence, mention, null),
            _ => Tense.IsPast(sentence, mention, After(reading, writtenOn)),
        };
        if (past && mention.Shape == DateShape.NoYear)
            reading = PrintedDate.Read(mention, writtenOn, past: true);
        return Made(mention, reading, sentence.Trim()) with { IsFact = past, Question = past ? null : reading.Question };
    }

    private static Promise Made(DateMention mention, PrintedReading reading, string text) =>
        new(mention.Phrase.Trim(' ', '.', ','), text, reading.Due, Promise.PrecisionOf(reading.Due, reading.IsRelative))
        {
            Recurrence = reading.Recurrence,
            IsInferred = reading.IsInferred,
            Question = reading.Question,
        };

    /// <summary>True when it lies after the day of writing, false when before; null when around it or not known.</summary>
    private static bool? After(PrintedReading reading, DateOnly? writtenOn) => (reading.IsRelative ? null : reading.Due, writtenOn) switch
    {
        ({ } due, { } on) when due.FirstDay > on => true,
        ({ } due, { } on) when due.On < on => false,
        _ => null,
    };

    /// <summary>"An annual review in June 2019" is called so; "monthly" that happened is no promise either.</summary>
    private static bool SaysWhatItIsCalled(DateMention mention, IReadOnlyList<DateMention> all, string sentence) =>
        NameOfAThing().IsMatch(mention.Phrase) && (all.Count > 1 || !Planned().IsMatch(sentence));

    private static void Add(List<Promise> promises, Promise promise, string sentence, DateMention mention)
    {
        var rhythm = promises.FindLastIndex(one => one is { Recurrence: not null, IsFact: false });
        if (promise.Recurrence is not null && promise.IsFact)
            return;
        if (rhythm < 0 || promise.Due is null || promise.Recurrence is not null || promise.IsFact)
            promises.Add(promise);
        else if (promises[rhythm].Due is null && First().IsMatch(sentence[..mention.At]))
            promises[rhythm] = promises[rhythm] with { Due = promise.Due, Precision = promise.Precision, IsInferred = promise.IsInferred, Text = promises[rhythm].Text == promise.Text ? promise.Text : $"{promises[rhythm].Text} {promise.Text}" };
        else
            promises.Add(promises[rhythm].Due is not null && Further().IsMatch(sentence[..mention.At]) ? promise with { OccurrenceOf = promises[rhythm].Phrase } : promise);
    }

    [GeneratedRegex("^(?:annual|biannual|bi-annual|yearly)$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOfAThing();

    [GeneratedRegex(@"\b(?:will|shall|propose[sd]?|plan(?:s|ned)?|intend(?:s|ed)?|to be|commit(?:s|ted)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(?:first|initial|starting|beginning|commencing|from|next)\b", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:subsequent(?:ly)?|follow[- ]?up|second|another|then|again|further|next|and)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Further();
}
