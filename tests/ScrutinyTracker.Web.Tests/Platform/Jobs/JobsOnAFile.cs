using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

/// <summary>The services around jobs on a database of their own, with the jobs that a test gives.</summary>
internal sealed class JobsOnAFile : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    public JobsOnAFile(DateTime nowUtc, params ScheduledJob[] jobs)
    {
        var settings = new ConfigurationBuilder().Build();
        provider = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton<TimeProvider>(new TickingClock(nowUtc))
            .AddDbContext<TrackerContext>(options => options.UseSqlite($"Data Source={Path.Combine(Folder, "jobs.db")};Pooling=False"))
            .AddSingleton(new JobTable(jobs, settings))
            .AddSingleton<JobHistory>()
            .AddSingleton<IJobRunner, JobRunner>()
            .BuildServiceProvider();
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<TrackerContext>().Database.EnsureCreated();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("tracker-jobs-").FullName;

    public LogLines Log { get; } = new();

    public T Get<T>() where T : notnull => provider.GetRequiredService<T>();

    /// <returns>The id of somebody who may ask for runs.</returns>
    public async Task<int> PersonAsync()
    {
        await using var scope = provider.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        var person = new Person("Democratic Services Officer", "officer@example.org", [Role.Administrator]);
        context.Add(person);
        await context.SaveChangesAsync();
        return person.Id;
    }

    /// <summary>What is written down, the earliest first.</summary>
    public async Task<List<JobRun>> RunsAsync()
    {
        await using var scope = provider.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TrackerContext>().Set<JobRun>().OrderBy(run => run.Id).ToListAsync();
    }

    public async Task<IReadOnlyList<JobView>> OverviewAsync(IJobScheduler scheduler)
    {
        await using var scope = provider.CreateAsyncScope();
        var overview = new JobsOverview(Get<JobTable>(), scheduler, scope.ServiceProvider.GetRequiredService<TrackerContext>());
        return await overview.JobsAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
