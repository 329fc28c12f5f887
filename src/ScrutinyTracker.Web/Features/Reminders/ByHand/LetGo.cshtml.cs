using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>A reminder that was held back goes out after all: on its day, or with the next run when that has passed.</summary>
[Authorize(Policies.Officers)]
internal sealed class LetGoModel(TrackerContext context, HeldReminders held, SentEmails emails, CurrentViewer current, TimeProvider clock) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ByHandInput Input { get; set; } = new();

    internal ChasingDecision Decision { get; private set; } = null!;
    internal string About => Decision.Recommendation?.Reference ?? Decision.Committee.Name;
    internal string Step => ReminderStage.TryParse(Decision.Stage, out var stage) ? stage.InWords : Decision.Stage;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = (await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation))!;
        context.Add(new ChasingDecision(Decision, Input.Reason.Tidy()!, by, clock.GetUtcNow().UtcDateTime));
        await context.SaveChangesAsync(cancellation);
        this.Notify("The reminder is no longer held back");
        return Redirect(RemindersLinks.Coming);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        var committees = viewer.OfficerOf;
        var found = await held.Standing.Include(one => one.By).Include(one => one.Recommendation).Include(one => one.Committee)
            .FirstOrDefaultAsync(one => one.Id == Id && committees.Contains(one.CommitteeId), cancellation);
        if (found is null || (found.RecommendationId is { } id && !(await emails.ReadableAsync(viewer, [id], cancellation)).Contains(id)))
            return false;
        Decision = found;
        return true;
    }
}
