namespace ScrutinyTracker.Web.Features.Calendars;

internal static class CalendarsSetup
{
    public static void AddCalendars(this IServiceCollection services) => services.AddScoped<CalendarFeed>();
}
