namespace ScrutinyTracker.Domain.Calendar;

/// <summary>The day from which a period runs, and what happened on it.</summary>
/// <param name="InWords">"received 19 May 2022": the beginning of the sum.</param>
/// <param name="ThatDay">How the sum refers back to the day; it is named where the words mention two.</param>
public sealed record ClockStarted(DateOnly On, string InWords, string ThatDay = "that day");
