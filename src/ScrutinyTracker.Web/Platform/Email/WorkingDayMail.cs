namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>
/// A purpose whose emails leave on working days only, whenever they were written and however long the mail server was away. What somebody
/// waits for at their desk, such as a link to set a password, leaves on any day.
/// </summary>
internal sealed record WorkingDayMail(string Purpose);
