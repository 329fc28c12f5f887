using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Platform.Data;

internal static class Saving
{
    /// <summary>
    /// The record's version is renewed also when nothing of it changes, so that two who change different parts of it at once are told
    /// apart: what is summed up over its parts would otherwise be summed without the other's.
    /// </summary>
    public static void Renew(this TrackerContext context, TrackedRecord record) =>
        context.Entry(record).Property(r => r.Version).IsModified = true;

    /// <summary>
    /// Saves on top of the version that the person saw. False: somebody else saved in between, nothing was written, and the context is
    /// empty, so that a new load gives what the other stored.
    /// </summary>
    /// <param name="version">From the form; null for what overwrites nothing, such as an addition.</param>
    public static async Task<bool> TrySaveAsync(this TrackerContext context, TrackedRecord record, int? version, CancellationToken cancellation = default)
    {
        // Whoever saved before this request began is told apart here, even when nothing else changed; whoever saves during it, by the
        // UPDATE, which compares the original value (P12).
        if (version is { } seen && context.Entry(record).Property(r => r.Version).OriginalValue != seen)
        {
            context.ChangeTracker.Clear();
            return false;
        }
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return false;
        }
    }
}
