using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>Promised reports that fall due with the papers of a meeting follow it in the same save, whoever may read them.</summary>
internal static class TiedPromises
{
    /// <param name="why">Shown beside each new date.</param>
    public static async Task MovePromisesWithAsync(
        this TrackerContext context, Meeting meeting, string why, Person by, DateOnly today, CancellationToken cancellation)
    {
        var tied = await context.Recommendations.AsSplitQuery()
            .Include(recommendation => recommendation.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Changes)
            .Where(recommendation => recommendation.Commitments.Any(promise => promise.Occurrences.Any(date => date.MeetingId == meeting.Id)))
            .ToListAsync(cancellation);
        foreach (var recommendation in tied)
            recommendation.FollowMeeting(meeting, why, by, today);
    }
}
