using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class JobRunnerTests
{
    private static readonly DateTime Now = new(2019, 3, 1, 7, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Run_OfAJobThatWorks_IsWrittenDownWithItsLine()
    {
        await using var jobs = new JobsOnAFile(Now, Line<Works>());

        var person = await jobs.PersonAsync();

        var result = await jobs.Get<IJobRunner>().RunAsync("a-job", person, default);

        Assert.Equal(new JobResult(true, "3 reminders written"), result);
        var run = Assert.Single(await jobs.RunsAsync());
        Assert.Equal(("a-job", person, JobRunState.Succeeded, "3 reminders written"), (run.JobId, run.AskedById, run.State, run.Summary));
        Assert.InRange(run.StartedAtUtc, Now, Now.AddMinutes(1));
        Assert.InRange(run.FinishedAtUtc!.Value, run.StartedAtUtc, Now.AddMinutes(1));
    }

    [Fact]
    public async Task Run_OfAJobThatThrows_IsAFailureAndLogsNoAddress()
    {
        await using var jobs = new JobsOnAFile(Now, Line<Throws>());

        var result = await jobs.Get<IJobRunner>().RunAsync("a-job", null, default);

        Assert.False(result.Succeeded);
        var run = Assert.Single(await jobs.RunsAsync());
        Assert.Equal(JobRunState.Failed, run.State);
        Assert.Contains("example.org", run.Summary, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", jobs.Log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", jobs.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WhenTheTrackerCloses_IsAFailureThatSaysSo()
    {
        await using var jobs = new JobsOnAFile(Now, Line<Waits>());
        using var closing = new CancellationTokenSource();

        var running = jobs.Get<IJobRunner>().RunAsync("a-job", null, closing.Token);
        await closing.CancelAsync();

        var result = await running;
        Assert.False(result.Succeeded);
        Assert.Contains("closing", Assert.Single(await jobs.RunsAsync()).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithNothingToDoAgainAndAgain_IsKeptOnce()
    {
        await using var jobs = new JobsOnAFile(Now, Line<Idles>(), Line<Works>("other-job"));
        var runner = jobs.Get<IJobRunner>();

        await runner.RunAsync("a-job", null, default);
        await runner.RunAsync("other-job", null, default);
        await runner.RunAsync("a-job", null, default);
        await runner.RunAsync("a-job", await jobs.PersonAsync(), default);
        await runner.RunAsync("a-job", null, default);

        Assert.Equal([2, 3, 4, 5], (await jobs.RunsAsync()).Select(run => run.Id));
    }

    [Fact]
    public async Task Run_OfAnUnknownJob_Throws()
    {
        await using var jobs = new JobsOnAFile(Now);

        await Assert.ThrowsAsync<ArgumentException>(() => jobs.Get<IJobRunner>().RunAsync("a-job", null, default));
    }

    private static ScheduledJob Line<T>(string id = "a-job") => new(id, typeof(T), "0 7 * * *", "Testing");

    private sealed class Works : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("3 reminders written");
    }

    private sealed class Idles : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("");
    }

    private sealed class Throws : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) =>
            throw new InvalidOperationException("No mailbox director@example.org", new IOException("director@example.org again"));
    }

    private sealed class Waits : IJob
    {
        public async Task<string> RunAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        }
    }
}
