using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Pages;

internal static class DueDateWords
{
    public static string WithEnd(this DueDate due) => due.WithItsEnd();
}
