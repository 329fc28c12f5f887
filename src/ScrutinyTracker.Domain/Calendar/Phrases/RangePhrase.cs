using System.Text.RegularExpressions;

namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>"October 2011 to March 2012", "September to December 2014", "3-7 June 2019", "between … and …".</summary>
internal static partial class RangePhrase
{
    public static DueReading? Read(string words, PhraseContext asWritten)
    {
        var context = asWritten with { YearIsPlain = true };
        if (words.StartsWith("from ", StringComparison.Ordinal) && AbsolutePhrase.Read(words[5..], context) is DueReading.Dated)
            return PhraseWords.Problem("This says when it begins, not when it is due. Add the end, for example from March 2019 to June 2019.");
        if (Ends().Match(words) is not { Success: true } ends)
            return null;
        var (first, last) = (ends.Groups["first"].Value, AbsolutePhrase.Read(ends.Groups["last"].Value, context));
        return last is DueReading.Dated { Due: var until } ? EndingWith(first, until, context) : last is null ? null : AskAgain(last);
    }

    private static DueReading? EndingWith(string words, DueDate last, PhraseContext context)
    {
        var first = Beginning(words, last, context);
        if (first is not DueReading.Dated { Due: var begin })
            return first is null ? null : AskAgain(first);
        return begin.FirstDay > last.On
            ? PhraseWords.Problem($"This ends ({last}) before it begins ({begin}).")
            : new DueReading.Dated(DueDate.Range(begin, last));
    }

    /// <summary>The beginning may leave to the end what they share: "September to December 2014", "3 to 7 June 2019".</summary>
    private static DueReading? Beginning(string words, DueDate last, PhraseContext context)
    {
        var asWritten = AbsolutePhrase.Read(words, context);
        if (asWritten is DueReading.Dated)
            return asWritten;
        if (last.Precision == DatePrecision.Day && AbsolutePhrase.Read($"{words} {last.On.MonthInFull()}", context) is { } sharesMonth)
            return sharesMonth;
        var sharesYear = AbsolutePhrase.Read($"{words} {last.On.Year}", context);
        if (sharesYear is not DueReading.Dated { Due: var due })
            return asWritten;
        return due.FirstDay > last.On ? AbsolutePhrase.Read($"{words} {last.On.Year - 1}", context) : sharesYear;
    }

    private static DueReading AskAgain(DueReading end) => end is DueReading.Ambiguous
        ? PhraseWords.Problem("Give the first and the last month of the range, for example April 2018 to March 2020.")
        : end;

    [GeneratedRegex(@"^(?:(?:from )?(?<first>.+?) (?:to|until|till|up to) (?<last>.+)|between (?<first>.+?) and (?<last>.+)|(?<first>[^-]+?) ?- ?(?<last>[^-]+))$")]
    private static partial Regex Ends();
}
