using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>A file is written before the row that names it, so a crash or a refusal in between leaves it alone on the disk.</summary>
internal sealed class SweepFiles(IEnumerable<IKeptFiles> keepers, FileStore files, TimeProvider clock) : IJob
{
    public const string Id = "sweep-files";

    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var old = files.OlderThan(clock.GetUtcNow().UtcDateTime - Grace);
        var removed = 0;
        foreach (var name in old)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await IsKeptAsync(name, cancellationToken))
                continue;
            files.Remove(name);
            removed++;
        }
        return removed switch { 0 => "", 1 => "1 file removed", _ => $"{removed} files removed" };
    }

    private async Task<bool> IsKeptAsync(string name, CancellationToken cancellation)
    {
        foreach (var keeper in keepers)
            if (await keeper.KeepsAsync(name, cancellation))
                return true;
        return false;
    }
}
