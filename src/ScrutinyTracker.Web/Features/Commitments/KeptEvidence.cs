using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>The files that reports of progress name.</summary>
internal sealed class KeptEvidence(TrackerContext context) : IKeptFiles
{
    public Task<bool> KeepsAsync(string storedAs, CancellationToken cancellation) =>
        context.Set<ProgressEvidence>().AnyAsync(evidence => evidence.File!.StoredAs == storedAs, cancellation);
}
