namespace ScrutinyTracker.Domain.Reminders;

/// <summary>What a meeting's papers are to bring.</summary>
/// <param name="Reports">Promised for this meeting.</param>
/// <param name="Answers">Still awaited, and due by it.</param>
/// <param name="HasRound">A monitoring round is open for it.</param>
public sealed record PapersExpected(int Reports, int Answers, bool HasRound)
{
    public bool IsAny => Reports > 0 || Answers > 0 || HasRound;

    /// <summary>"2 reports are promised for it; 1 answer is due by it; a monitoring round is open for it".</summary>
    public string InWords => string.Join("; ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Reports > 0)
            yield return Reports == 1 ? "1 report is promised for it" : $"{Reports} reports are promised for it";
        if (Answers > 0)
            yield return Answers == 1 ? "1 answer is due by it" : $"{Answers} answers are due by it";
        if (HasRound)
            yield return "a monitoring round is open for it";
    }
}
