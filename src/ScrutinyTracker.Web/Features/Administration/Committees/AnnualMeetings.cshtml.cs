using System.ComponentModel.DataAnnotations;
using System.Globalization;
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

    public async Task OnGetAsync()
    {
        Rows = await context.AnnualMeetings.AsNoTracking().OrderByDescending(meeting => meeting.StartYear).ToListAsync();
        ModelState.Remove("Input.Seen");
        Input.Seen = string.Join(' ', Rows.Select(meeting => AnnualMeetingInput.InDigits(meeting.HeldOn)));
    }

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
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await context.AnnualMeetings.FindAsync([on.Year], cancellation) is { } present)
        {
            if (present.HeldOn != on && !Input.HasSeen(present.HeldOn))
                return await ConflictAsync(present.HeldOn);
            present.MoveTo(on);
        }
        else
            context.Add(new AnnualMeeting(on.Year, on));
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"The municipal year {new MunicipalYear(on.Year)} begins on {on.InFull()}");
        return Redirect(AdministrationLinks.AnnualMeetings);
    }

    private async Task<IActionResult> ConflictAsync(DateOnly theirs)
    {
        ModelState.AddModelError(
            "Input.HeldOn", $"Somebody else has recorded {theirs.InFull()} since you opened this page. To put your date in its place, record it again");
        await OnGetAsync();
        return this.PageWithConflict();
    }
}

public sealed class AnnualMeetingInput
{
    [Display(Name = "Day of the annual meeting"), Required(ErrorMessage = "Enter the day of the annual meeting")]
    public DateOnly? HeldOn { get; set; }

    /// <summary>The dates that the page showed: a date that somebody else recorded since is not overwritten unseen.</summary>
    public string? Seen { get; set; }

    public bool HasSeen(DateOnly date) => Seen?.Split(' ').Contains(InDigits(date)) == true;

    public static string InDigits(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
