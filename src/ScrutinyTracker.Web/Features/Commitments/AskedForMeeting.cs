using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Features.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>An open monitoring round waits for an update on a promise.</summary>
internal sealed record AskedForMeeting(DateOnly UpdatesBy, DateOnly HeldOn, string NoChangeHref)
{
    /// <returns>The one that is due first; null when none waits.</returns>
    public static async Task<AskedForMeeting?> OfAsync(TrackerContext context, int commitmentId)
    {
        var asked = await context.Set<AskedUpdate>().AsNoTracking()
            .Where(one => one.CommitmentId == commitmentId && one.Frozen.Round.ClosedOn == null
                && !context.ProgressUpdates.Any(update => update.CommitmentId == commitmentId && update.Id > one.LastUpdateId))
            .OrderBy(one => one.Frozen.Round.UpdatesBy)
            .Select(one => new { one.Id, one.Frozen.Round.UpdatesBy, one.Frozen.Round.Number, one.Frozen.Round.Meeting.HeldOn, one.Frozen.Round.Meeting.Committee.Code })
            .FirstOrDefaultAsync();
        return asked is null ? null : new(asked.UpdatesBy, asked.HeldOn, CommitteeLinks.NoChange(asked.Code, asked.HeldOn, asked.Number, asked.Id));
    }
}
