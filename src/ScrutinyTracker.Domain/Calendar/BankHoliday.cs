namespace ScrutinyTracker.Domain.Calendar;

public sealed record BankHoliday(DateOnly On, string Name);
