using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.BankHolidays;

/// <summary>Adds one correction; those before it stay.</summary>
[Authorize(Policies.Administrators)]
internal abstract class BankHolidayCorrectionPage(TrackerContext context, WorkingDays workingDays, CurrentViewer viewer, TimeProvider clock) : PageModel
{
    private protected async Task<IActionResult> CorrectAsync(DateOnly? on, bool isHoliday, string? words, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = await context.People.FindAsync([(await viewer.GetAsync()).PersonId], cancellation);
        if (this.Refuse(BankHolidayCorrection.Make(workingDays, on!.Value, isHoliday, words.Tidy(), by!, clock.GetUtcNow().UtcDateTime, out var made)))
            return this.PageWithErrors();
        context.Add(made!);
        await context.SaveChangesAsync(cancellation);
        this.Notify($"{on.Value.InFull()} is {(isHoliday ? "now a bank holiday" : "no bank holiday now")}. Deadlines worked out before keep their date");
        return Redirect(AdministrationLinks.BankHolidaysOf(on.Value.Year));
    }
}
