namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>How many there are of each that <see cref="Lingering"/> tells apart.</summary>
/// <param name="Promises">Without a date.</param>
/// <param name="Answers">Awaited, without a day.</param>
/// <param name="TooLong">Recommendations that are open too long.</param>
public sealed record LingeringCount(int Promises, int Answers, int TooLong)
{
    /// <summary>"3 promises have no date; 1 answer has no day, because its receipt is not recorded; 2 recommendations …".</summary>
    public string InWords => string.Join("; ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Promises > 0)
            yield return Promises == 1 ? "1 promise has no date" : $"{Promises} promises have no date";
        if (Answers > 0)
            yield return Answers == 1
                ? "1 answer has no day to come by, because the receipt of what was asked is not recorded"
                : $"{Answers} answers have no day to come by, because the receipt of what was asked is not recorded";
        if (TooLong > 0)
            yield return $"{(TooLong == 1 ? "1 recommendation is" : $"{TooLong} recommendations are")} open for more than {Lingering.MonthsOpen} months, and nothing is due";
    }
}
