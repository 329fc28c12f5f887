using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>
/// A promise that reads like a report is proposed as one, with the meeting of the committee in the promised time: once, and the person
/// decides both.
/// </summary>
internal static class ReportMeetings
{
    private const int NoMeeting = 0;

    public static async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(TrackerContext records, Recommendation recommendation, DueDate? due, DateOnly today)
    {
        var meetings = await InTimeAsync(records, recommendation, due, today);
        return meetings.Count == 0 ? [] :
        [
            .. meetings.Select(meeting => new SelectListItem($"{meeting.HeldOn.InFull()}: papers due on {meeting.PapersPublicOn.InFull()}", $"{meeting.Id}")),
            new("No meeting yet", $"{NoMeeting}"),
        ];
    }

    /// <summary>The chosen meeting. What is still to ask stands in the model state, with what the tracker proposes filled in.</summary>
    public static async Task<Meeting?> ChosenAsync(
        TrackerContext records, Recommendation recommendation, CommitmentInput input, DueDate? due, DateOnly today, ModelStateDictionary state)
    {
        var wasAsked = input.ReportAsked;
        if (!wasAsked && !input.IsReport && ReportPhrase.IsIn(input.Text))
        {
            Propose(state, "Input.IsReport", $"This reads like a report to {recommendation.Committee.Name}. Leave it ticked if it is one, and save again");
            (input.IsReport, input.ReportAsked) = (true, true);
        }
        var meetings = input.IsReport ? await InTimeAsync(records, recommendation, due, today) : [];
        var chosen = meetings.FirstOrDefault(meeting => meeting.Id == input.MeetingId);
        if (wasAsked || meetings.Count == 0 || chosen is not null || input.MeetingId == NoMeeting)
            return chosen;
        Propose(state, "Input.MeetingId", $"Choose the meeting of {recommendation.Committee.Name} to which this is reported: it falls due with the papers of that meeting");
        (input.MeetingId, input.ReportAsked) = (MeetingProposal.For(due!.Value, meetings, today)?.Id, true);
        return null;
    }

    /// <summary>What to say of a promised report for which there is no meeting yet; nothing of any other promise.</summary>
    public static string Missing(Commitment promise) => promise is { ReportTo: { } committee, ReportAt: null, Keeps: null }
        ? $" It is tied to no meeting of {committee.Name}. When the meeting is in the diary, it can be tied to it"
        : "";

    private static void Propose(ModelStateDictionary state, string field, string words)
    {
        state.Remove(field);
        state.AddModelError(field, words);
    }

    private static async Task<List<Meeting>> InTimeAsync(TrackerContext records, Recommendation recommendation, DueDate? due, DateOnly today)
    {
        if (due is not { On: var last })
            return [];
        return await records.Meetings.Where(meeting => meeting.CommitteeId == recommendation.CommitteeId && meeting.CancelledOn == null
                && meeting.PapersPublicOn >= today && meeting.PapersPublicOn <= last)
            .OrderBy(meeting => meeting.HeldOn).ToListAsync();
    }
}
