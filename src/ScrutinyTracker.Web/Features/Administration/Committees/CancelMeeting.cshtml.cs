using System.ComponentModel.DataAnnotations;
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

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class CancelMeetingModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public CancelMeetingInput Input { get; set; } = new();

    internal Meeting Meeting { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync() || Meeting.CancelledOn is not null)
            return NotFound();
        Input.Version = Meeting.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync() || Meeting.CancelledOn is not null)
            return NotFound();
        if (!ModelState.IsValid || this.Refuse(Meeting.Cancel(viewer.Today, Input.Reason!)))
            return this.PageWithErrors();
        var by = await context.People.FindAsync([(await viewer.GetAsync()).PersonId], cancellation);
        await context.MovePromisesWithAsync(
            Meeting, $"The meeting of {Meeting.HeldOn.InFull()} was cancelled: {Input.Reason!.Trim()}", by!, viewer.Today, cancellation);
        if (await context.TrySaveAsync(Meeting, Input.Version, cancellation))
        {
            this.Notify($"The meeting of {Meeting.HeldOn.InFull()} is cancelled");
            return Redirect(AdministrationLinks.Committee(Code));
        }
        await LoadAsync();
        Conflict = await context.Changes.Where(change => change.CommitteeId == Meeting.CommitteeId).ConflictAsync(context.People);
        ModelState.Remove("Input.Version");
        Input.Version = Meeting.Version;
        return this.PageWithConflict();
    }

    private async Task<bool> LoadAsync()
    {
        var found = await context.Meetings.Include(meeting => meeting.Committee)
            .FirstOrDefaultAsync(meeting => meeting.Id == Id && meeting.Committee.Code == Code);
        Meeting = found!;
        return found is not null;
    }
}

public sealed class CancelMeetingInput
{
    [Display(Name = "Why is it cancelled?"), Required(ErrorMessage = "Enter the reason")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}
