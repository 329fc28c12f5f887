using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>One reminder goes out today instead of on its day, for a reason.</summary>
internal sealed class SendNowModel(TrackerContext context, OneReminder reminders, SendByHand send, CurrentViewer current) : ByHandPage(context, reminders, current)
{
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DecideAsync(
        by => send.PostAsync(Reminder, Input.Reason.Tidy()!, by, cancellation), "The reminder goes out with the next emails", cancellation);
}
