using System.Diagnostics;
using ScrutinyTracker.FaultCampaign;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>Two real processes on one database: which of them sends is decided by a lock that the operating system lets go of.</summary>
public sealed class LeaseTests : IAsyncLifetime
{
    private const int Reminders = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TestClock Clock = TestClock.On(new(2019, 2, 4));
    private static readonly CampaignPlan Plan = new(Seed: 1, Rounds: 1, Reminders);

    private readonly string _folder = Directory.CreateTempSubdirectory("tracker-lease-").FullName;
    private readonly MailServer _mail = MailServer.Start(new NoFaults());

    [RequiresLinuxFact]
    public async Task Send_ByTwoProcessesAtOnce_EachEmailOnce()
    {
        using var first = Start("first", TrackerKind.Verb);
        using var second = Start("second", TrackerKind.Verb);

        await Task.WhenAll(first.Ended, second.Ended).WaitAsync(Patience);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(Enumerable.Range(0, Reminders), _mail.Log.Taken.SelectMany(mail => mail.Parts).Order());
    }

    /// <param name="kind">A verb sends and ends; of two servers the second also takes over the jobs.</param>
    [RequiresLinuxTheory]
    [InlineData(TrackerKind.Verb)]
    [InlineData(TrackerKind.Server)]
    public async Task Send_WhenTheFirstIsKilledAtAnEmail_TheSecondTakesOverAtOnceAndSendsThatOneAgain(TrackerKind kind)
    {
        const int Stalled = 5;
        var (reached, all) = (new TaskCompletionSource(), new TaskCompletionSource());
        var tookOver = new TaskCompletionSource<long>();
        _mail.At = async (tracker, moment) =>
        {
            if (tracker == "second" && moment == Moment.SignedIn)
                tookOver.TrySetResult(Stopwatch.GetTimestamp());
            if (tracker == "second" && moment == Moment.Answered && _mail.Log.Taken.Count == Reminders + 1)
                all.TrySetResult();
            if (tracker == "first" && moment == Moment.Taken && _mail.Log.Taken.Count == Stalled)
            {
                reached.SetResult();
                await tookOver.Task.WaitAsync(Patience);
            }
        };
        using var first = Start("first", kind);
        await reached.Task.WaitAsync(Patience);
        using var second = Start("second", kind);
        await WaitingAsync(second, kind);
        Assert.False(tookOver.Task.IsCompleted);

        var killedAt = Stopwatch.GetTimestamp();
        first.Kill();
        var took = Stopwatch.GetElapsedTime(killedAt, await tookOver.Task.WaitAsync(Patience));

        await (kind == TrackerKind.Verb ? second.Ended : all.Task).WaitAsync(Patience);
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        var taken = _mail.Log.Taken;
        Assert.Equal(Reminders + 1, taken.Count);
        Assert.All(taken.Take(Stalled), mail => Assert.Equal("first", mail.Tracker));
        Assert.All(taken.Skip(Stalled), mail => Assert.Equal("second", mail.Tracker));
        Assert.Equal(taken[Stalled - 1].MessageId, taken[Stalled].MessageId);
        Assert.Equal(Reminders, taken.Select(mail => mail.MessageId).Distinct().Count());
    }

    public async Task InitializeAsync() => await (await Council.FoundAsync(_folder, Plan, Clock, CancellationToken.None)).DisposeAsync();

    public async Task DisposeAsync()
    {
        await _mail.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Each one's clock begins when it does: the second's begins a minute later, or what the first has just written would not be due yet for it.</summary>
    private TrackerProcess Start(string name, TrackerKind kind) => TrackerProcess.Start(
        name, kind, _folder, _mail, Plan.InOrder().First().At.AddMinutes(name == "second" ? 1 : 0), (int)Patience.TotalSeconds);

    /// <summary>The second has come as far as it can while the first lives: it has written down its run, or says that it waits.</summary>
    private async Task WaitingAsync(TrackerProcess second, TrackerKind kind)
    {
        await using var council = Council.Open(_folder, Clock);
        using var limit = new CancellationTokenSource(Patience);
        while (kind == TrackerKind.Verb ? await council.RunsAsync() < 2 : !second.Said.Contains("Another process runs the jobs", StringComparison.Ordinal))
            await Task.Delay(20, limit.Token);
    }
}
