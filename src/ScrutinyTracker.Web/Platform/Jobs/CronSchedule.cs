using Quartz;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>
/// The times at which a job runs, whichever scheduler runs it. A time that the clocks skip in spring is kept when they have moved;
/// a time that they repeat in autumn is kept once (P24).
/// </summary>
internal sealed class CronSchedule
{
    private CronSchedule(string text, CronExpression expression)
    {
        Text = text;
        Expression = expression;
    }

    /// <summary>The five fields as they were written.</summary>
    public string Text { get; }

    /// <summary>The same in Quartz's own form, in London's time.</summary>
    public CronExpression Expression { get; }

    public string InWords => CronWords.Describe(Text);

    /// <exception cref="FormatException">Not a cron expression of five fields.</exception>
    public static CronSchedule Parse(string fiveFields)
    {
        var expression = CronExpression.Parse(fiveFields, CronFormat.Unix).WithTimeZone(UkCalendar.London);
        return new CronSchedule(string.Join(' ', fiveFields.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), expression);
    }

    /// <summary>The first time after this instant; null when there is none.</summary>
    public DateTime? NextUtcAfter(DateTime utc) => Expression.GetNextValidTimeAfter(At(utc))?.UtcDateTime;

    /// <summary>The latest time that lies at or before this instant.</summary>
    public DateTime? LastUtcBy(DateTime utc) => Expression.GetPreviousValidTimeBefore(At(utc).AddSeconds(1))?.UtcDateTime;

    private static DateTimeOffset At(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
