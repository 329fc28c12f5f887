using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>
/// Every job that runs by itself, its schedule in Europe/London, and what it is for. <c>Jobs:{id}:Cron</c> and
/// <c>Jobs:{id}:Enabled</c> in the settings win over a line.
/// </summary>
internal sealed class JobTable
{
    public static IReadOnlyList<ScheduledJob> Lines { get; } =
    [
        new(SendDueReminders.Id, typeof(SendDueReminders), "*/30 7-18 * * *", "Writes the reminders that are due today, and sends them.")
        {
            RunWhenMissed = true,
            StaleAfter = TimeSpan.FromHours(26),
        },
        new("deliver-emails", typeof(DeliverEmails), "* * * * *", "Sends the emails that wait in the outbox.") { RunWhenMissed = true },
        new(SweepFiles.Id, typeof(SweepFiles), "40 4 * * *", "Removes files that no report of progress and no import names, a day after they came."),
    ];

    /// <exception cref="InvalidOperationException">A line or a setting is no cron expression, an id stands twice, or a class is no
    /// job: the tracker must not start, and says which.</exception>
    public JobTable(IReadOnlyList<ScheduledJob> lines, IConfiguration configuration)
    {
        Jobs = [.. lines.Select(line => WithSettings(line, configuration.GetSection($"Jobs:{line.Id}")))];

        if (Jobs.GroupBy(job => job.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InvalidOperationException($"The job {twice.Key} stands in the table twice.");
        if (Jobs.FirstOrDefault(job => !job.JobType.IsAssignableTo(typeof(IJob))) is { } stranger)
            throw new InvalidOperationException($"{stranger.JobType.Name}, of the job {stranger.Id}, does not implement IJob.");
    }

    /// <summary>The lines as the settings left them.</summary>
    public IReadOnlyList<ScheduledJob> Jobs { get; }

    /// <summary>The job that writes the reminders: the one whose standing still is everybody's trouble. Every table has it.</summary>
    public ScheduledJob Sweep => Find(SendDueReminders.Id) ?? throw new InvalidOperationException($"The table has no job {SendDueReminders.Id}.");

    public ScheduledJob? Find(string id) => Jobs.FirstOrDefault(job => job.Id == id);

    private static ScheduledJob WithSettings(ScheduledJob line, IConfigurationSection settings)
    {
        var job = line with
        {
            Cron = settings["Cron"] ?? line.Cron,
            Enabled = settings.GetValue<bool?>("Enabled") ?? line.Enabled,
        };
        try
        {
            CronSchedule.Parse(job.Cron);
            return job;
        }
        catch (FormatException wrong)
        {
            throw new InvalidOperationException(
                $"The schedule of the job {job.Id}, \"{job.Cron}\", is not a cron expression of five fields: {wrong.Message}", wrong);
        }
    }
}
