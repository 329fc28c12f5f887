using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>What a refused email was to say goes out again, once the address was corrected.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class SendAgainModel(TrackerContext context, RefusedEmails emails, CurrentViewer current) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ByHandInput Input { get; set; } = new();

    internal RefusedEmail Refused { get; private set; } = null!;

    internal string StillDue => Refused.StillDue.Count == Refused.Reminders
        ? Refused.Reminders == 1 ? "The one reminder in it" : $"All {Refused.Reminders} reminders in it"
        : $"{Refused.StillDue.Count} of the {Refused.Reminders} reminders in it";

    /// <summary>Nobody has corrected anything: it may be refused again.</summary>
    internal bool IsToTheSame => Refused.To?.Address == Refused.Email.ToAddress;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // What is looked at and what is written are one: the other of two windows finds what this one did.
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = (await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation))!;
        if (this.Refuse(emails.SendAgain(Refused, Input.Reason.Tidy()!, by)))
            return this.PageWithErrors();
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify("It goes out again with the next emails");
        return Redirect(RemindersLinks.NeverReceived);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await emails.FindAsync(Id, await current.GetAsync(), cancellation) is not { } found)
            return false;
        Refused = found;
        return true;
    }
}
