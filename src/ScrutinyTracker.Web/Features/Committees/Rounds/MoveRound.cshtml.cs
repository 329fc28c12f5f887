using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>An open round whose meeting is cancelled goes on for a later one.</summary>
[Authorize(Policies.Officers)]
internal sealed class MoveRoundModel(TrackerContext context, RoundQueries rounds, CurrentViewer current) : RoundPage(rounds, current)
{
    private List<Meeting> _meetings = [];

    [BindProperty]
    public MoveRoundInput Input { get; set; } = new();

    /// <summary>The committee's meetings to come that have no open round.</summary>
    internal IReadOnlyList<SelectListItem> Meetings =>
        [.. _meetings.Select(meeting => new SelectListItem($"Meeting of {meeting.HeldOn.InFull()}, papers public by {meeting.PapersPublicOn.InFull()}", $"{meeting.Id}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Input = new() { Meeting = _meetings.FirstOrDefault()?.Id, Version = Round.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        var meeting = _meetings.FirstOrDefault(one => one.Id == Input.Meeting);
        if (Input.Meeting is not null && meeting is null)
            ModelState.AddModelError("Input.Meeting", "Choose a meeting from the list");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Round.MoveTo(meeting!, await Rounds.OfMeetingAsync(meeting!.Id, cancellation), Today).Refusal is { } refusal)
        {
            ModelState.AddModelError("Input.Meeting", RefusalText.Of(refusal).Text);
            return this.PageWithErrors();
        }
        if (!await context.TrySaveAsync(Round, Input.Version, cancellation))
        {
            await OpenAsync(cancellation);
            return this.PageWithConflict(Input, Round.Version);
        }
        this.Notify($"The round goes on for the meeting of {HeldOn.InFull()}. Updates are asked for by {Round.UpdatesBy.InFull()}");
        return Redirect(Address);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || !Round.IsOpen)
            return NotFound();
        if (!(await ViewerAsync()).MayDraftFor(Round.Meeting.CommitteeId))
            return StatusCode(StatusCodes.Status403Forbidden);
        var (committee, own, today) = (Round.Meeting.CommitteeId, Round.MeetingId, Today);
        _meetings = await context.Meetings.Include(meeting => meeting.Committee)
            .Where(meeting => meeting.CommitteeId == committee && meeting.Id != own && meeting.CancelledOn == null && meeting.HeldOn >= today
                && !context.MonitoringRounds.Any(round => round.MeetingId == meeting.Id && round.ClosedOn == null))
            .OrderBy(meeting => meeting.HeldOn).ToListAsync(cancellation);
        return null;
    }
}

public sealed class MoveRoundInput : IVersioned
{
    /// <summary>The round's.</summary>
    public int? Version { get; set; }

    [Display(Name = "Which meeting is it for now?"), Required(ErrorMessage = "Choose a meeting")]
    public int? Meeting { get; set; }
}
