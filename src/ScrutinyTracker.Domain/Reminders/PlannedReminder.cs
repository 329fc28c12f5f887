namespace ScrutinyTracker.Domain.Reminders;

/// <param name="SendOn">The working day on which it goes out.</param>
public sealed record PlannedReminder(Obligation Obligation, ReminderStage Stage, DateOnly SendOn);
