using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Web.Platform.Data;

internal static class DecidingMeetings
{
    private const int MostMeetings = 12;

    /// <summary>
    /// "Cabinet meets on 13 July 2022 before it; its papers close on 5 July 2022": where the answer can be decided in time. One query; none
    /// without a deciding body.
    /// </summary>
    public static async Task<IReadOnlyList<string>> MeetingsBeforeAsync(
        this TrackerContext context, Committee? body, DateOnly? dueOn, DateOnly today, CancellationToken cancellation = default)
    {
        if (body is null)
            return [];
        var coming = await context.Meetings.AsNoTracking()
            .Where(meeting => meeting.CommitteeId == body.Id && meeting.CancelledOn == null && meeting.HeldOn >= today)
            .OrderBy(meeting => meeting.HeldOn).Take(MostMeetings)
            .Select(meeting => new DecidingMeeting(meeting.HeldOn, meeting.PapersPublicOn)).ToListAsync(cancellation);
        return DecidingMeeting.InWords(body.Name, coming, dueOn, today);
    }
}
