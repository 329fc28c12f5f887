using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>Which meeting of the committee a promised report is for, when nobody has said: a proposal, and never more.</summary>
public static class MeetingProposal
{
    /// <summary>
    /// The last meeting within the promised months whose papers fall due in time and are not public yet; null when there is none. What was
    /// promised for March may still come to the last meeting in March.
    /// </summary>
    public static Meeting? For(DueDate promised, IEnumerable<Meeting> meetings, DateOnly today)
    {
        var first = new DateOnly(promised.FirstDay.Year, promised.FirstDay.Month, 1);
        return meetings.Where(meeting => meeting.CancelledOn is null && meeting.HeldOn >= first && InMonthOrBefore(meeting.HeldOn, promised.On)
                && meeting.PapersPublicOn >= today && meeting.PapersPublicOn <= promised.On)
            .MaxBy(meeting => meeting.HeldOn);
    }

    private static bool InMonthOrBefore(DateOnly day, DateOnly last) => (day.Year, day.Month).CompareTo((last.Year, last.Month)) <= 0;
}
