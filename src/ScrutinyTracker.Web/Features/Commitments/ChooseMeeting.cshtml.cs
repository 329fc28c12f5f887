using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>A promised report is tied to a meeting of the committee that it is for. The tracker proposes one and decides nothing.</summary>
[Authorize(Policies.Respondents)]
public sealed class ChooseMeetingModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : PromisedDatePage(context, current, actor)
{
    private const int NoMeeting = 0;

    private List<Meeting> _meetings = [];

    [FromRoute]
    public int Id { get; set; }

    [FromRoute]
    public int OccurrenceId { get; set; }

    [BindProperty]
    public ChooseMeetingInput Input { get; set; } = new();

    internal string Committee => Promise.ReportTo!.Name;

    internal string? NotNow => Date.NotNow
        ?? (Occurrence.Due.On < Today ? "This is already late, so its date can only be changed by asking for another" : null)
        ?? (Choices.Count == 0 ? $"No meeting of {Committee} has papers that fall due between today and {Latest.InFull()}. Ask for another date" : null);

    internal IReadOnlyList<SelectListItem> Choices =>
    [
        .. _meetings.Select(meeting => new SelectListItem(
            $"{meeting.HeldOn.InFull()}: papers due on {meeting.PapersPublicOn.InFull()}{(meeting == Proposed ? " (the last in the promised time)" : "")}", $"{meeting.Id}")),
        .. Occurrence.Meeting is null ? Array.Empty<SelectListItem>() : [new($"No meeting: due {Occurrence.Promised}", $"{NoMeeting}")],
    ];

    private Meeting? Proposed => MeetingProposal.For(Occurrence.Promised, _meetings, Today);

    private DateOnly Latest => Occurrence.Promised.On > Occurrence.Due.On ? Occurrence.Promised.On : Occurrence.Due.On;

    public void OnGet()
    {
        Input.Version = Promise.Version;
        Input.Meeting = Occurrence.Meeting?.Id ?? Proposed?.Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var meeting = Input.Meeting == NoMeeting ? null : ModelState.OneAmong("Input.Meeting", Input.Meeting, _meetings, one => one.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Promise.Version)
            return await ConflictAsync();
        var by = await MyselfAsync();
        if (this.Refuse(meeting is null
            ? Recommendation.UntieFromMeeting(Promise, Occurrence, by, Today)
            : Recommendation.TieToMeeting(Promise, Occurrence, meeting, by, Today)))
            return this.PageWithErrors();
        var due = Occurrence.Due;
        if (!await TrySaveAsync(Input.Version))
            return await ConflictAsync();
        this.Notify($"Saved. It is due {due}{(meeting is null ? "" : $", with the papers for the meeting of {meeting.HeldOn.InFull()}")}");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    protected override Occurrence? Find(IEnumerable<Occurrence> dates) =>
        dates.FirstOrDefault(date => date.Id == OccurrenceId && date.Commitment.Id == Id && date.Commitment.ReportTo is not null);

    protected override bool IsAllowed(Viewer viewer) => viewer.MayAskForAnotherDate(Promise);

    protected override string? OnBehalfOf(Viewer viewer) => viewer.MayReport(Promise) ? null : PromisedDateView.WhoOf(Promise);

    protected override async Task PrepareAsync() => _meetings = await Records.Meetings
        .Where(meeting => meeting.CommitteeId == Promise.ReportToId && meeting.CancelledOn == null
            && meeting.PapersPublicOn >= Today && meeting.PapersPublicOn <= Latest)
        .OrderBy(meeting => meeting.HeldOn).ToListAsync();

    private Task<IActionResult> ConflictAsync() =>
        ConflictAsync(Input, () => [new("Meeting", _meetings.FirstOrDefault(meeting => meeting.Id == Input.Meeting)?.HeldOn.InFull(), Date.MeetingOn)]);
}

public sealed class ChooseMeetingInput : IVersioned
{
    /// <summary>The commitment's.</summary>
    public int? Version { get; set; }

    /// <summary>0 for none.</summary>
    [Display(Name = "Meeting"), Required(ErrorMessage = "Choose a meeting")]
    public int? Meeting { get; set; }
}
