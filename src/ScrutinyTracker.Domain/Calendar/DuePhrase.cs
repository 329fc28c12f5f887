using ScrutinyTracker.Domain.Calendar.Phrases;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>Reads what people type or print as a date: "March 2019", "every March and September", "in 6 months".</summary>
public static class DuePhrase
{
    /// <summary>What is longer than this is prose, and no date.</summary>
    public const int LongestPhrase = 200;

    private static readonly Dictionary<int, DateOnly> NoneRecorded = [];
    private static readonly DateOnly OneDay = new(2018, 11, 7);
    private static readonly DateOnly AnotherDay = new(2020, 5, 20);

    /// <summary>Never throws, whatever is typed. Days come before months, always (P53).</summary>
    /// <param name="writtenOn">The day of the document or of the typing: relative words count from it.</param>
    /// <param name="annualMeetings">What a municipal year follows (see <see cref="MunicipalYear"/>).</param>
    /// <param name="publishedOn">When the report that asks was published: "six months from publication" counts from it. Null while it is not.</param>
    public static DueReading Read(
        string? phrase, DateOnly writtenOn, IReadOnlyDictionary<int, DateOnly>? annualMeetings = null, DateOnly? publishedOn = null)
    {
        if (phrase?.Length > LongestPhrase)
            return new DueReading.NotUnderstood($"This is too long for a date. {PhraseWords.Examples}");
        var typed = PhraseWords.AsTyped(phrase ?? "");
        var tidy = PhraseWords.Tidy(typed);
        if (PhraseWords.SayNoDate(tidy))
            return new DueReading.NoDate();
        if (PhraseWords.SayDone(tidy))
            return new DueReading.Problem($"“{typed}” says that it is done, not when it was due. Leave this empty and report the progress.");

        var context = new PhraseContext(
            typed, Within(writtenOn), annualMeetings ?? NoneRecorded, publishedOn is { } on ? Within(on) : null);
        var words = PhraseWords.WithoutLeadIn(tidy);
        return RepeatingPhrase.Read(words, context)
            ?? AbsolutePhrase.Read(words, context)
            ?? RangePhrase.Read(words, context)
            ?? RelativePhrase.Read(words, context)
            ?? SeveralDates.Read(words, context)
            ?? NotUnderstood(typed, words);
    }

    /// <summary>Whether the words count from the day on which they are written, so that their date is another when that day is.</summary>
    public static bool CountsFromTheWriting(string? phrase) =>
        !string.IsNullOrWhiteSpace(phrase) && Read(phrase, OneDay) is DueReading.Dated one && Read(phrase, AnotherDay) is DueReading.Dated other && one.Due != other.Due;

    private static DueReading.NotUnderstood NotUnderstood(string typed, string words) => new(PhraseWords.AreVague(words)
        ? $"“{typed}” is not the same date to everybody. Write the last month that would still be in time, for example May 2019."
        : $"We could not read “{typed}” as a date. {PhraseWords.Examples}");

    /// <summary>A day far outside any council's records counts as the nearest that isn't, so that no sum leaves the calendar.</summary>
    private static DateOnly Within(DateOnly day) =>
        day < PhraseWords.Earliest ? PhraseWords.Earliest : day > PhraseWords.Latest ? PhraseWords.Latest : day;
}
