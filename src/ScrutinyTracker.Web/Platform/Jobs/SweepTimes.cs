using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>When reminders are worked out, so that no page promises a reminder for a run that has been.</summary>
internal sealed class SweepTimes(JobTable table, TimeProvider clock)
{
    /// <summary>Another run comes before the day ends.</summary>
    public bool RunsAgainToday => CronSchedule.Parse(table.Sweep.Cron).NextUtcAfter(clock.GetUtcNow().UtcDateTime) is { } next
        && DateOnly.FromDateTime(UkCalendar.UtcToLondon(next)) == UkCalendar.Today(clock);
}
