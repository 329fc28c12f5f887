using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Recommendations.Closing;

/// <summary>A recommendation with what proposing, undoing and looking back on a closure change.</summary>
internal sealed class ClosingQueries(TrackerContext context)
{
    private const int MostMeetings = 24;

    /// <returns>Null when there is none, or the viewer may not read it.</returns>
    public Task<Domain.Recommendations.Recommendation?> FindAsync(Viewer viewer, string reference, CancellationToken cancellation) =>
        context.Recommendations.AsSplitQuery().Where(ReadingRules.Recommendations(viewer)).Where(found => found.Reference == reference)
            .Include(found => found.Committee)
            .Include(found => found.Responses)
            .Include(found => found.InvitedPost)
            .Include(found => found.Commitments).ThenInclude(commitment => commitment.Occurrences)
            .Include(found => found.Assessments).ThenInclude(assessment => assessment.Meeting)
            .Include(found => found.Assessments).ThenInclude(assessment => assessment.Category)
            .Include(found => found.Assessments).ThenInclude(assessment => assessment.InvitedPost)
            .Include(found => found.Closures)
            .Include(found => found.LookBacks)
            .SingleOrDefaultAsync(cancellation);

    /// <summary>Meetings that can have opened it again, the latest first.</summary>
    public async Task<IReadOnlyList<Meeting>> MeetingsAsync(int committee, DateOnly from, DateOnly today, CancellationToken cancellation) =>
        await context.Meetings.Where(meeting => meeting.CommitteeId == committee && meeting.CancelledOn == null && meeting.HeldOn >= from && meeting.HeldOn <= today)
            .OrderByDescending(meeting => meeting.HeldOn).Take(MostMeetings).ToListAsync(cancellation);

    public static IEnumerable<SelectListItem> Choices(IEnumerable<Meeting> meetings) =>
        meetings.Select(meeting => new SelectListItem($"Meeting of {meeting.HeldOn.InFull()}", $"{meeting.Id}"));
}
