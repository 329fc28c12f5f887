using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>Puts a letter aside, with the reason. What is in it is not escalated by letter again.</summary>
internal sealed class LeaveLetterModel(TrackerContext context, CurrentViewer current) : LetterPage(context, current)
{
    private readonly TrackerContext _context = context;

    [BindProperty]
    public LeaveLetterInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || this.Refuse(Letter.LeaveUnsent(Input.Reason, Today)))
            return this.PageWithErrors();
        if (!await _context.TrySaveAsync(Letter, version: null, cancellation))
        {
            await LoadAsync(cancellation);
            this.Refuse(Refusal.LetterNoLongerWaits);
            return this.PageWithErrors();
        }
        this.Notify("The letter is put aside");
        return Redirect(RemindersLinks.Letters);
    }
}

internal sealed class LeaveLetterInput
{
    [Display(Name = "Why is it not sent?"), Required(ErrorMessage = "Enter why it is not sent")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
