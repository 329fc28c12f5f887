namespace ScrutinyTracker.Domain.Calendar;

public enum Frequency
{
    Weekly,
    Monthly,
    Yearly,
}
