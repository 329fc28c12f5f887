using Quartz;
using ScrutinyTracker.Web.Jobs;
using IJob = Quartz.IJob;

namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>Runs the jobs on Quartz, in memory: all that Quartz knows is built again from the table at each start.</summary>
internal sealed class SchedulerOnQuartz(IJobRunner runner, TimeProvider clock, ILoggerFactory loggers) : IJobScheduler, IAsyncDisposable
{
    private const string AskedBy = "asked by";
    private StandaloneSchedulerFactory? factory;
    private IScheduler? scheduler;

    public async Task StartAsync(IReadOnlyList<ScheduledJob> jobs, CancellationToken cancellationToken)
    {
        factory = QuartzSchedulerBuilder.Create(Configure).Build();
        var quartz = await factory.GetScheduler(cancellationToken);
        foreach (var job in jobs)
        {
            var detail = JobBuilder.Create<Run>().WithIdentity(job.Id).StoreDurably().Build();
            await quartz.AddJob(detail, cancellationToken: cancellationToken);
            if (job.Enabled)
                await quartz.ScheduleJob(TriggerFor(job), cancellationToken: cancellationToken);
        }

        await quartz.Start(cancellationToken);
        scheduler = quartz;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (scheduler is not { } quartz)
            return;
        scheduler = null;
        await quartz.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    public async Task<DateTime?> NextRunUtcAsync(string jobId, CancellationToken cancellationToken) =>
        scheduler is { } quartz && await quartz.GetTrigger(new TriggerKey(jobId), cancellationToken) is { } trigger
            ? trigger.NextFireTimeUtc?.UtcDateTime
            : null;

    public async Task RunNowAsync(string jobId, int? askedBy, CancellationToken cancellationToken)
    {
        var quartz = scheduler ?? throw new InvalidOperationException("The scheduler has not started.");
        var asked = new JobDataMap();
        if (askedBy is not null)
            asked[AskedBy] = askedBy;
        await quartz.TriggerJob(new JobKey(jobId), asked, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null)
            await factory.DisposeAsync();
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddSingleton(runner);
        quartz.Services.AddSingleton(loggers);
        quartz.ConfigureScheduler(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        quartz.UseTimeProvider(clock);
        quartz.UseInMemoryStore();
        quartz.AddJobType<Run>();
    }

    /// <summary>A time that came while the job was still running, or while the machine slept, is made up for once.</summary>
    private ITrigger TriggerFor(ScheduledJob job) => TriggerBuilder.Create(clock)
        .WithIdentity(job.Id)
        .ForJob(job.Id)
        .WithCronSchedule(
            CronSchedule.Parse(job.Cron).Expression,
            schedule => schedule.WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    [DisallowConcurrentExecution]
    private sealed class Run(IJobRunner runner) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await runner.RunAsync(context.JobDetail.Key.Name, (int?)context.MergedJobDataMap.GetValueOrDefault(AskedBy), cancellationToken);
    }
}
