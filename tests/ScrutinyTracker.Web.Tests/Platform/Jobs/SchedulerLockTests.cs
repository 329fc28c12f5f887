using ScrutinyTracker.Web.Platform.Jobs;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Jobs;

public sealed class SchedulerLockTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tracker-lock-").FullName;

    [Fact]
    public void TryTake_WhileAnotherHoldsIt_IsFalseUntilThatEnds()
    {
        using var first = new SchedulerLock(folder);
        using var second = new SchedulerLock(folder);

        Assert.True(first.TryTake());
        Assert.False(second.TryTake());
        Assert.True(first.TryTake());

        first.Dispose();
        Assert.True(second.TryTake());
    }

    [Fact]
    public void TryTake_WithoutAFolder_MakesIt()
    {
        using var turn = new SchedulerLock(Path.Combine(folder, "not", "yet"));

        Assert.True(turn.TryTake());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
