using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class AddMeetingModel(TrackerContext context, WorkingDays workingDays) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync() is not { } committee)
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await context.Meetings.AnyAsync(
            other => other.CommitteeId == committee.Id && other.CancelledOn == null && other.HeldOn == Input.HeldOn, cancellation))
            this.Refuse(Refusal.MeetingAlreadyThatDay);
        var meeting = new Meeting(committee, Input.HeldOn!.Value, Input.StartsAtTime(), Input.Place?.Trim(), workingDays);
        if (Input.PapersOn is { } papers)
            this.Refuse(meeting.Edit(meeting.HeldOn, meeting.StartsAt, meeting.Place, papers, workingDays));
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        context.Add(meeting);
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"The meeting of {meeting.HeldOn.InFull()} is added. Its papers must be public by {meeting.PapersPublicOn.InFull()}. Its page shows the committee’s officer the reports promised for its time{Doubt(meeting)}");
        return Redirect(AdministrationLinks.Committee(Code));
    }

    private string Doubt(Meeting meeting) => MeetingInput.Doubt(meeting.HeldOn, workingDays) is { } doubt ? $". {doubt}" : "";

    private Task<Committee?> FindAsync() => context.Committees.FirstOrDefaultAsync(committee => committee.Code == Code);
}
