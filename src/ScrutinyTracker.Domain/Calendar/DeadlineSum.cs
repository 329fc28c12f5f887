namespace ScrutinyTracker.Domain.Calendar;

/// <summary>A deadline with its working shown, so that an officer can check it and a director can believe it.</summary>
/// <param name="DueOn">The last day of the period, inclusive.</param>
public sealed record DeadlineSum(DateOnly DueOn, string InWords);
