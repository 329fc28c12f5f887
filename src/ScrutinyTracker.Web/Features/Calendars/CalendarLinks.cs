namespace ScrutinyTracker.Web.Features.Calendars;

internal static class CalendarLinks
{
    public const string Subscriptions = "/calendar";

    /// <summary>Whoever knows it reads it: it goes to the person who made it, once, and into no log.</summary>
    public static string Feed(string secret) => $"{Subscriptions}/{secret}/due.ics";
}
