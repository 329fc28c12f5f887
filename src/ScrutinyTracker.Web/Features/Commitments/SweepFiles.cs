using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>A file is written before the row that names it, so a crash or a refusal in between leaves it alone on the disk.</summary>
internal sealed class SweepFiles(TrackerContext context, FileStore files, TimeProvider clock) : IJob
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
            if (await context.Set<ProgressEvidence>().AnyAsync(evidence => evidence.File!.StoredAs == name, cancellationToken))
                continue;
            files.Remove(name);
            removed++;
        }
        return removed switch { 0 => "", 1 => "1 file removed", _ => $"{removed} files removed" };
    }
}
