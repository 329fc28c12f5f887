using Microsoft.Extensions.Configuration;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class JobTableTests
{
    private static readonly ScheduledJob Line = new("a-job", typeof(AJob), "0 7 * * *", "Testing");

    [Fact]
    public void Lines_AsTheyStand_AreReadable()
    {
        var table = new JobTable(JobTable.Lines, Settings());

        Assert.All(table.Jobs, job =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", job.Id);
            Assert.NotEqual(CronWords.AsTheExpressionSays, CronSchedule.Parse(job.Cron).InWords);
            Assert.NotEmpty(job.Purpose);
        });
    }

    [Fact]
    public void Jobs_WithSettings_FollowThem()
    {
        var table = new JobTable([Line], Settings(("Jobs:a-job:Cron", "15 8 * * 1-5"), ("Jobs:a-job:Enabled", "false")));

        Assert.Equal(Line with { Cron = "15 8 * * 1-5", Enabled = false }, table.Find("a-job"));
    }

    [Fact]
    public void New_WithASettingThatIsNoCron_NamesJobAndValue()
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => new JobTable([Line], Settings(("Jobs:a-job:Cron", "at seven"))));

        Assert.Contains("a-job", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("at seven", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_WithAnIdTwice_Throws() =>
        Assert.Throws<InvalidOperationException>(() => new JobTable([Line, Line], Settings()));

    [Fact]
    public void New_WithAClassThatIsNoJob_Throws() =>
        Assert.Throws<InvalidOperationException>(() => new JobTable([Line with { JobType = typeof(string) }], Settings()));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();

    private sealed class AJob : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("");
    }
}
