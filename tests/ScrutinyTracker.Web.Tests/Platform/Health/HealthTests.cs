using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Health;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_WhenAllIsWell_SaysOneWordToAnybody(string address)
    {
        using var tracker = Start();
        using var browser = tracker.Browse();

        var answer = await browser.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.Status, answer.Html));
    }

    [Fact]
    public async Task Ready_WhenRemindersAreLate_IsDegradedButServes()
    {
        using var tracker = Start(new ScheduledJob("sweep", typeof(Works), "0 7 * * *", "Testing") { StaleAfter = TimeSpan.FromHours(26) });
        using var browser = tracker.Browse();

        var answer = await browser.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, "Degraded"), (answer.Status, answer.Html));
    }

    [Theory]
    [InlineData(59, "Healthy")]
    [InlineData(60, "Degraded")]
    public async Task Ready_WhenEmailsHaveWaitedForAnHour_IsDegradedButServes(int minutes, string expected)
    {
        using var tracker = Start();
        using var browser = tracker.Browse();
        await tracker.ChangeAsync(context =>
        {
            var (today, now) = (UkCalendar.Today(tracker.Clock), tracker.Clock.GetUtcNow().UtcDateTime);
            var email = new OutboxEmail("reminders", "person:1", today, new("somebody@example.org", null), "example.org", now.AddMinutes(-minutes));
            email.PutOff("Nobody answers.", now);
            context.Add(email);
            return Task.CompletedTask;
        });

        var answer = await browser.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, expected), (answer.Status, answer.Html));
    }

    [Fact]
    public async Task Ready_WhenTheDatabaseIsOfAnotherVersion_IsUnavailable()
    {
        using var tracker = Start();
        using var browser = tracker.Browse();
        await tracker.ReadAsync(context => context.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory"));

        var answer = await browser.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (answer.Status, answer.Html));
        Assert.Equal("Healthy", (await browser.GetAsync("/health/live")).Html);
    }

    [Fact]
    public async Task DataFolder_ThatCannotBeWritten_IsUnhealthy()
    {
        var check = new DataFolderCheck(Path.Combine(Path.GetTempPath(), $"no-such-folder-{Guid.NewGuid():n}"));

        Assert.Equal(HealthStatus.Unhealthy, (await check.CheckHealthAsync(new HealthCheckContext())).Status);
    }

    private static Tracker Start(params ScheduledJob[] jobs) => Tracker.Start(
        services: services => services.AddSingleton(new JobTable(jobs, new ConfigurationBuilder().Build())));

    private sealed class Works : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("");
    }
}
