#if WITH_HANGFIRE
using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.Storage;
using ScrutinyTracker.Hangfire;
using ScrutinyTracker.Web.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class SchedulerOnHangfireTests : SchedulerContract
{
    [Fact]
    public void Keep_WithAnIdThatWasRetired_RemovesItsRecurringJob()
    {
        using var storage = new InMemoryStorage();
        var recurring = new RecurringJobs(storage, new RecurringJobManager(storage));
        recurring.Keep([Yearly, Yearly with { Id = "retired" }]);

        recurring.Keep([Yearly]);

        using var connection = storage.GetConnection();
        Assert.Equal(Yearly.Id, Assert.Single(connection.GetRecurringJobs()).Id);
    }

    protected override IJobScheduler On(IJobRunner runner) => new SchedulerOnHangfire(runner);

    protected override Task<DateTime?> NextRunAsync(ScheduledJob job, DateTime afterUtc)
    {
        using var storage = new InMemoryStorage();
        var manager = new RecurringJobManager(storage, JobFilterProviders.Providers, new DefaultTimeZoneResolver(), () => afterUtc);
        var recurring = new RecurringJobs(storage, manager);
        recurring.Keep([job]);
        return Task.FromResult(recurring.NextRunUtc(job.Id));
    }
}
#endif
