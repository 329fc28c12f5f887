using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class AnnualMeetingsModel(TrackerContext context) : PageModel
{
    [BindProperty]
    public AnnualMeetingInput Input { get; set; } = new();

    internal IReadOnlyList<AnnualMeeting> Rows { get; private set; } = [];

    public async Task OnGetAsync() =>
        Rows = await context.AnnualMeetings.AsNoTracking().OrderByDescending(meeting => meeting.StartYear).ToListAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Input.HeldOn is { Month: < 3 or > 6 })
            ModelState.AddModelError("Input.HeldOn", "An annual meeting is held from March to June (Local Government Act 1972, schedule 12)");
        if (!ModelState.IsValid)
        {
            await OnGetAsync();
            return this.PageWithErrors();
        }
        var on = Input.HeldOn!.Value;
        if (await context.AnnualMeetings.FindAsync([on.Year], cancellation) is { } present)
            present.MoveTo(on);
        else
            context.Add(new AnnualMeeting(on.Year, on));
        await context.SaveChangesAsync(cancellation);
        this.Notify($"The municipal year {new MunicipalYear(on.Year)} begins on {on.InFull()}");
        return Redirect(AdministrationLinks.AnnualMeetings);
    }
}

public sealed class AnnualMeetingInput
{
    [Display(Name = "Day of the annual meeting"), Required(ErrorMessage = "Enter the day of the annual meeting")]
    public DateOnly? HeldOn { get; set; }
}
