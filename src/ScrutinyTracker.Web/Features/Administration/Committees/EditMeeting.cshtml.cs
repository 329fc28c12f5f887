using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
internal sealed class EditMeetingModel(TrackerContext context, WorkingDays workingDays, CurrentViewer viewer, CouncilSettings settings) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    internal Meeting Meeting { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    /// <summary>Where agendas and minutes are; null where that is not set.</summary>
    internal CommitteeSystem? CommitteeSystem { get; private set; }

    /// <summary>The last day that leaves five clear working days before the meeting as it is stored.</summary>
    public DateOnly LawfulPapersOn => workingDays.PapersPublicBefore(Meeting.HeldOn);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        Input = MeetingInput.Of(Meeting);
        (Input.SystemPage, Input.SystemItemPage) = (CommitteeSystem?.AddressOf(Meeting.SystemPage), CommitteeSystem?.AddressOf(Meeting.SystemItemPage));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync() || Meeting.CancelledOn is not null)
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var (heldOn, papersOn) = (Meeting.HeldOn, Meeting.PapersPublicOn);
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await context.Meetings.AnyAsync(
            other => other.Id != Id && other.CommitteeId == Meeting.CommitteeId && other.CancelledOn == null && other.HeldOn == Input.HeldOn, cancellation))
            this.Refuse(Refusal.MeetingAlreadyThatDay);
        else
            this.Refuse(Meeting.Edit(Input.HeldOn!.Value, Input.StartsAtTime(), Input.Place?.Trim(), PapersOn, workingDays));
        this.Keep(Input, Meeting, CommitteeSystem);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Meeting.PapersPublicOn != papersOn)
            await context.MovePromisesWithAsync(Meeting, WhyMoved(heldOn), (await context.People.FindAsync([(await viewer.GetAsync()).PersonId], cancellation))!, viewer.Today, cancellation);
        if (!await context.TrySaveAsync(Meeting, Input.Version, cancellation))
            return await ConflictAsync();
        await others.CommitAsync(cancellation);
        var doubt = Meeting.HeldOn == heldOn ? null : MeetingInput.Doubt(Meeting.HeldOn, workingDays);
        this.Notify($"Saved. The papers must be public by {Meeting.PapersPublicOn.InFull()}{(doubt is null ? "" : $". {doubt}")}");
        return Redirect(AdministrationLinks.Committee(Code));
    }

    /// <summary>A date for the papers that nobody touched moves with the meeting.</summary>
    private DateOnly? PapersOn => Input.HeldOn != Meeting.HeldOn && Input.PapersOn == Meeting.PapersPublicOn ? null : Input.PapersOn;

    private string WhyMoved(DateOnly heldOn) => heldOn == Meeting.HeldOn
        ? $"The papers of the meeting of {heldOn.InFull()} are public on another day"
        : $"The meeting of {heldOn.InFull()} was moved to {Meeting.HeldOn.InFull()}";

    private async Task<IActionResult> ConflictAsync()
    {
        await LoadAsync();
        Conflict = await context.Changes.Where(change => change.CommitteeId == Meeting.CommitteeId).ConflictAsync(context.People,
            new("Date", Input.HeldOn?.InFull(), Meeting.HeldOn.InFull()),
            new("Time", MeetingInput.InWords(Input.StartsAtTime()), MeetingInput.InWords(Meeting.StartsAt)),
            new("Place", Input.Place, Meeting.Place),
            new("Papers public on", Input.PapersOn?.InFull(), Meeting.PapersPublicOn.InFull()));
        ModelState.Remove("Input.Version");
        Input.Version = Meeting.Version;
        return this.PageWithConflict();
    }

    private async Task<bool> LoadAsync()
    {
        var found = await context.Meetings.Include(meeting => meeting.Committee)
            .FirstOrDefaultAsync(meeting => meeting.Id == Id && meeting.Committee.Code == Code);
        Meeting = found!;
        CommitteeSystem = await settings.CommitteeSystemAsync(HttpContext.RequestAborted);
        return found is not null;
    }
}
