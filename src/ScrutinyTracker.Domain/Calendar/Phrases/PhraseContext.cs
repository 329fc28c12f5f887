namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>What the words of a phrase are relative to.</summary>
/// <param name="Typed">The whole phrase as it was typed, to quote it back.</param>
/// <param name="PublishedOn">When the report that asks was published; null while it is not.</param>
internal readonly record struct PhraseContext(string Typed, DateOnly WrittenOn, IReadOnlyDictionary<int, DateOnly> AnnualMeetings, DateOnly? PublishedOn = null)
{
    /// <summary>Where a rhythm begins or ends, "2021" is the calendar year and nothing else.</summary>
    public bool YearIsPlain { get; init; }
}
