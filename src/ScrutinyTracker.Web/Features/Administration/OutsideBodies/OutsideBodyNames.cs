using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.OutsideBodies;

/// <summary>Officers choose outside bodies from lists by name, so no two share one.</summary>
internal static class OutsideBodyNames
{
    public const string Taken = "Another outside body already has this name. Add what tells the two apart";

    /// <summary>To be asked in the turn that saves, so that nobody takes the name in between.</summary>
    /// <param name="by">The body whose own name it may be.</param>
    public static Task<bool> IsBodyNameTakenAsync(this TrackerContext context, string? name, int? by, CancellationToken cancellation)
    {
        var trimmed = name?.Trim();
        return context.ExternalBodies.AnyAsync(other => other.Id != by && EF.Functions.Collate(other.Name, "NOCASE") == trimmed, cancellation);
    }
}
