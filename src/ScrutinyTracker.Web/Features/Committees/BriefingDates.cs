using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>The days between which a briefing looks: from the last meeting that was held to the next one.</summary>
internal sealed record BriefingDates(DateOnly Today, MeetingFacts? LastMeeting, MeetingFacts? NextMeeting)
{
    public static BriefingDates Of(IEnumerable<MeetingFacts> meetings, DateOnly today)
    {
        var held = meetings.Where(meeting => !meeting.IsCancelled).ToList();
        return new(
            today,
            held.Where(meeting => meeting.HeldOn < today).MaxBy(meeting => meeting.HeldOn),
            held.Where(meeting => meeting.HeldOn >= today).MinBy(meeting => meeting.HeldOn));
    }

    /// <summary>Its own day included; without a meeting so far, everything is new.</summary>
    public DateOnly Since => LastMeeting?.HeldOn ?? DateOnly.MinValue;

    public DateOnly Until => NextMeeting?.HeldOn ?? Today.AddDays(Timeliness.SoonDays);

    /// <summary>For what was promised for a month or longer: see <see cref="DueByMeeting"/>.</summary>
    public DateOnly UntilInMonths => DueByMeeting.LastOfItsMonth(Until);

    public string Heading(BriefingPart part) => part switch
    {
        BriefingPart.Disputed => "Disputed",
        BriefingPart.Again => NextMeeting is null ? "To be looked at again" : "To be looked at again at the next meeting",
        BriefingPart.Ready => "Ready to close",
        BriefingPart.Late => "Late",
        BriefingPart.Due => NextMeeting is null ? "Due soon" : "Due by the next meeting",
        BriefingPart.Undated => "No date given",
        BriefingPart.Asked => "Other dates asked for, not yet decided",
        BriefingPart.Moved => $"Dates moved{SinceWhen}",
        BriefingPart.Answers => $"New answers{SinceWhen}",
        BriefingPart.Returned => "Answers returned",
        BriefingPart.Delivered => $"Delivered{SinceWhen}",
        _ => "Every recommendation that is followed",
    };

    private string SinceWhen => LastMeeting is { } last ? $" since the meeting of {last.HeldOn.InFull()}" : "";
}
