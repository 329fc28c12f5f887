using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Pages;

internal static class DueDateWords
{
    /// <summary>"2018/19, ends 21 May 2019": a year does not say by itself on which day it turns late; the rest does.</summary>
    public static string WithEnd(this DueDate due) =>
        due.Precision == DatePrecision.Year ? $"{due}, ends {due.On.InFull()}" : due.ToString();
}
