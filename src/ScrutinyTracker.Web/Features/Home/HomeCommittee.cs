using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Features.Committees;

namespace ScrutinyTracker.Web.Features.Home;

/// <summary>A committee that the viewer sits on or works for, with the figures of its briefing.</summary>
/// <param name="IsOfficer">The viewer gets its papers ready; otherwise the viewer reads them.</param>
/// <param name="Late">Its open recommendations with something overdue.</param>
/// <param name="DueByMeeting">Promises and answers that are still to come by its next meeting.</param>
/// <param name="Undated">Promises that have no date.</param>
/// <param name="DueByNow">See <c>ReminderLadder.DueByNow</c>: of the papers of this committee.</param>
internal sealed record HomeCommittee(
    string Code, string Name, bool IsOfficer, DateOnly? NextMeetingOn, DateOnly? PapersPublicOn, int Late, int DueByMeeting, int Undated,
    DateOnly DueByNow)
{
    public string LateInWords => Late switch { 0 => "Nothing is late.", 1 => "1 recommendation is late.", _ => $"{Late:N0} recommendations are late." };
    public string DueInWords => DueByMeeting == 1 ? "1 promise or answer is due by the meeting" : $"{DueByMeeting:N0} promises or answers are due by the meeting";
    public string UndatedInWords => Undated == 1 ? "1 promise has no date" : $"{Undated:N0} promises have no date";

    /// <summary>Its next meeting as a thing to do; null while its papers are further off than the first reminder of them reaches.</summary>
    public HomeLine? ToDo(DateOnly today)
    {
        if (NextMeetingOn is not { } meeting)
            return null;
        var on = IsOfficer && PapersPublicOn >= today ? PapersPublicOn.Value : meeting;
        var text = IsOfficer
            ? $"Get the papers ready for the meeting of {meeting.InFull()}: {Name}"
            : $"Read the briefing for the meeting of {meeting.InFull()}: {Name}";
        return PapersPublicOn > DueByNow ? null : HomeLine.Dated(text, CommitteeLinks.Committee(Code), DueDate.Day(on), today);
    }
}
