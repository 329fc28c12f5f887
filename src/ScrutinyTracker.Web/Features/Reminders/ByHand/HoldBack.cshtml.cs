using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>One reminder does not go out, for a reason. The later steps do.</summary>
internal sealed class HoldBackModel(TrackerContext context, OneReminder reminders, CurrentViewer current, TimeProvider clock) : ByHandPage(context, reminders, current)
{
    private readonly TrackerContext _context = context;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DecideAsync(
        by =>
        {
            _context.Add(new ChasingDecision(ByHand.HeldBack, Reminder, Input.Reason.Tidy()!, by, clock.GetUtcNow().UtcDateTime));
            return Task.FromResult(Outcome.Done);
        },
        "The reminder is held back", cancellation);
}
