using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Pauses;

/// <summary>A pause, with its reason and its end.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class AddPauseModel(TrackerContext context, CurrentViewer current, TimeProvider clock) : PageModel
{
    /// <summary>The choice of an administrator for whom one committee is not enough.</summary>
    private const int Every = 0;

    private List<Committee> _committees = [];
    private Viewer _viewer = null!;

    [BindProperty]
    public PauseInput Input { get; set; } = new();

    internal IReadOnlyList<SelectListItem> Choices =>
    [
        .. _viewer.MayAdminister() ? [new SelectListItem("Every committee", $"{Every}")] : Array.Empty<SelectListItem>(),
        .. _committees.Select(committee => new SelectListItem(committee.Name, $"{committee.Id}")),
    ];

    public async Task OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var committee = Input.Committee == Every && _viewer.MayAdminister() ? null : ModelState.OneAmong("Input.Committee", Input.Committee, _committees, one => one.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = (await context.People.FindAsync([_viewer.PersonId], cancellation))!;
        var others = await context.Set<ChasingPause>().Where(pause => pause.To >= current.Today).ToListAsync(cancellation);
        if (this.Refuse(ChasingPause.Make(
            committee, Input.From!.Value, Input.To!.Value, Input.Reason.Tidy(), others, by, current.Today, clock.GetUtcNow().UtcDateTime, out var made)))
            return this.PageWithErrors();
        context.Add(made!);
        await context.SaveChangesAsync(cancellation);
        this.Notify($"Nobody is chased from {made!.From.InFull()} to {made.To.InFull()}");
        return Redirect(RemindersLinks.Pauses);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        _viewer = await current.GetAsync();
        var (all, mine) = (_viewer.MayAdminister(), _viewer.OfficerOf);
        _committees = await context.Committees.Where(one => one.Kind == CommitteeKind.Scrutiny && one.EndedOn == null && (all || mine.Contains(one.Id)))
            .OrderBy(one => one.Name).ToListAsync(cancellation);
    }
}

internal sealed class PauseInput
{
    [Display(Name = "About what is nobody chased?"), Required(ErrorMessage = "Choose about what nobody is chased")]
    public int? Committee { get; set; }

    [Display(Name = "First day of the pause"), Required(ErrorMessage = "Enter the first day of the pause")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day of the pause"), Required(ErrorMessage = "Enter the last day of the pause")]
    public DateOnly? To { get; set; }

    [Display(Name = "Why?"), Required(ErrorMessage = "Enter why nobody is chased")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
