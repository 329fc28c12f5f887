namespace ScrutinyTracker.Domain.Calendar.Phrases;

/// <summary>What the words of a phrase are relative to.</summary>
/// <param name="Typed">The whole phrase as it was typed, to quote it back.</param>
internal readonly record struct PhraseContext(string Typed, DateOnly WrittenOn, IReadOnlyDictionary<int, DateOnly> AnnualMeetings);
