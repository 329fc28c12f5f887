namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>"March and September 2019": each date is a promise of its own, so the person has to say which of two ways is meant.</summary>
internal static class SeveralDates
{
    public static DueReading? Read(string words, PhraseContext context)
    {
        var parts = PhraseWords.Split(words);
        if (parts.Length < 2)
            return null;
        if (PhraseWords.MonthList(words) is not null)
            return PhraseWords.Problem($"“{context.Typed}” has no year. If it repeats each year, say so, for example every March and September.");
        if (AbsolutePhrase.Read(parts[^1], context) is not DueReading.Dated { Due: var last })
            return null;
        var all = parts[..^1].All(part =>
            AbsolutePhrase.Read(part, context) is DueReading.Dated || AbsolutePhrase.Read($"{part} {last.On.Year}", context) is DueReading.Dated);
        return all
            ? PhraseWords.Problem(
                "This is more than one date. Add a promise for each, or write how it repeats, for example every March and September from March 2019 until September 2019.")
            : null;
    }
}
