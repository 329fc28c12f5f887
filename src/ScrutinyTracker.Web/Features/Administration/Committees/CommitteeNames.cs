using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

/// <summary>Two committees that work at the same time have two names: people choose them from lists by name.</summary>
internal sealed class CommitteeNames(TrackerContext context)
{
    public const string Taken = "Another committee already has this name. Add what tells the two apart";

    /// <summary>To be asked in the turn that saves, so that nobody takes the name in between.</summary>
    /// <param name="by">The code of the committee whose own name it may be.</param>
    public Task<bool> IsTakenAsync(string? name, string? by, CancellationToken cancellation)
    {
        var trimmed = name?.Trim();
        return context.Committees.AnyAsync(
            other => other.Code != by && other.EndedOn == null && EF.Functions.Collate(other.Name, "NOCASE") == trimmed, cancellation);
    }
}
