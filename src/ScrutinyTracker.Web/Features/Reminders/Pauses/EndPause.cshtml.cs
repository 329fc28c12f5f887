using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Pauses;

/// <summary>Ends a pause before its time: people are chased again from today on.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class EndPauseModel(TrackerContext context, CurrentViewer current) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    internal ChasingPause Pause { get; private set; } = null!;
    internal bool IsOver => Pause.LastDay < current.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        var by = (await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation))!;
        if (this.Refuse(Pause.End(by, current.Today)))
            return this.PageWithErrors();
        await context.SaveChangesAsync(cancellation);
        var today = current.Today;
        var another = await context.Set<ChasingPause>().AsNoTracking().Where(pause => pause.Id != Id && pause.To >= today
            && (pause.CommitteeId == null || pause.CommitteeId == Pause.CommitteeId)).ToListAsync(cancellation);
        this.Notify(another.Where(pause => pause.IsOn(today)).MaxBy(pause => pause.LastDay) is { } still
            ? $"This pause is over. Another goes on until {still.LastDay.InFull()}"
            : "The pause is over. What was missed goes out with the next run, once");
        return Redirect(RemindersLinks.Pauses);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await context.Set<ChasingPause>().Include(pause => pause.Committee).FirstOrDefaultAsync(pause => pause.Id == Id, cancellation);
        if (found is null || !(await current.GetAsync()).MayPause(found.CommitteeId))
            return false;
        Pause = found;
        return true;
    }
}
