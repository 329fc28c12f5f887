namespace ScrutinyTracker.Documents.Calendars;

/// <summary>A whole day in somebody's calendar.</summary>
/// <param name="Uid">The same for good: a later entry with it replaces this one.</param>
/// <param name="Sequence">Higher on each change, from 0 (P55).</param>
/// <param name="ChangedAtUtc">When what it says last changed.</param>
/// <param name="IsCancelled">It is no longer due: calendars strike it out or take it away.</param>
public sealed record CalendarEntry(
    string Uid, int Sequence, DateTime ChangedAtUtc, DateOnly On, string Title, string Description, Uri Link, bool IsCancelled = false);
