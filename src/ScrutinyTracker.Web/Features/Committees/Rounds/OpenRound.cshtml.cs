using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Features.Committees.Meetings;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>Freezes everything that the committee follows as it stands now, and asks for updates by a day.</summary>
[Authorize(Policies.Officers)]
internal sealed class OpenRoundModel(
    TrackerContext context, DecisionQueries meetings, RoundQueries rounds, CurrentViewer current, TimeProvider clock) : PageModel
{
    private IReadOnlyList<MonitoringRound> _earlier = [];

    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>As in the address: 2019-03-25.</summary>
    [FromRoute]
    public string Date { get; set; } = "";

    [BindProperty]
    public OpenRoundInput Input { get; set; } = new();

    internal Meeting Meeting { get; private set; } = null!;
    internal IReadOnlyList<Recommendation> Followed { get; private set; } = [];

    /// <summary>A round that is open for the meeting already.</summary>
    internal MonitoringRound? AlreadyOpen => _earlier.FirstOrDefault(round => round.IsOpen);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Input.UpdatesBy = Meeting.PapersPublicOn;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = (await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation))!;
        var opening = new RoundOpening(Meeting, Input.UpdatesBy!.Value, Followed, by, clock.GetUtcNow().UtcDateTime, current.Today);
        if (MonitoringRound.Open(opening, _earlier, out var round).Refusal is { } refusal)
        {
            // The meeting stands in the address, and is no question of this page.
            var words = RefusalText.Of(refusal);
            ModelState.AddModelError(words.Field == nameof(Input.UpdatesBy) ? "Input.UpdatesBy" : "", words.Text);
            return this.PageWithErrors();
        }
        context.Add(round!);
        await context.SaveChangesAsync(cancellation);
        this.Notify($"The round is open. Updates are asked for by {round!.UpdatesBy.InFull()}");
        return Redirect(CommitteeLinks.Round(Code, Meeting.HeldOn, round.Number));
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        if (!RoundPage.TryReadDate(Date, out var heldOn) || await meetings.MeetingAsync(Code.ToUpperInvariant(), heldOn, cancellation) is not { } meeting)
            return NotFound();
        var viewer = await current.GetAsync();
        if (!viewer.MayDraftFor(meeting.CommitteeId))
            return StatusCode(StatusCodes.Status403Forbidden);
        (Meeting, Code) = (meeting, meeting.Committee.Code);
        _earlier = await rounds.OfMeetingAsync(meeting.Id, cancellation);
        Followed = await rounds.FollowedAsync(viewer, meeting.CommitteeId, cancellation);
        return null;
    }
}

public sealed class OpenRoundInput
{
    [Display(Name = "By when do you ask for updates?", ShortName = "The day by which you ask for updates"), Required(ErrorMessage = "Enter the day by which you ask for updates")]
    public DateOnly? UpdatesBy { get; set; }
}
