using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.People.Away;

/// <summary>Days away, and who stands in.</summary>
internal sealed class AddAwayModel(TrackerContext context, CurrentViewer current, TimeProvider clock) : AwayPage(context, current)
{
    private readonly TrackerContext _context = context;
    private readonly CurrentViewer _current = current;
    private List<Person> _deputies = [];

    [BindProperty]
    public AwayInput Input { get; set; } = new();

    internal IReadOnlyList<SelectListItem> Choices => [.. _deputies.Select(one => new SelectListItem(one.Name, $"{one.Id}"))];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var deputy = ModelState.OneAmong("Input.Deputy", Input.Deputy, _deputies, one => one.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        await using var others = await _context.TakeTurnAsync(cancellation);
        var absences = await _context.Set<Absence>().Where(one => one.LastDay >= _current.Today
            && (one.PersonId == Person.Id || one.PersonId == deputy!.Id || one.DeputyId == Person.Id)).ToListAsync(cancellation);
        var by = (await _context.People.FindAsync([Viewer.PersonId], cancellation))!;
        if (this.Refuse(Absence.Make(Person, deputy!, Input.From!.Value, Input.To!.Value, absences, by, _current.Today, clock.GetUtcNow().UtcDateTime, out var made)))
            return this.PageWithErrors();
        _context.Add(made!);
        await _context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{deputy!.Name} stands in from {made!.From.InFull()} to {made.To.InFull()}");
        return Redirect(PeopleLinks.Away(PersonId));
    }

    private protected override async Task PrepareAsync(CancellationToken cancellation) =>
        _deputies = [.. (await _context.People.Include(one => one.Roles).Where(one => one.IsActive && one.Id != Person.Id).OrderBy(one => one.Name).ToListAsync(cancellation))
            .Where(one => Absence.MayStandIn(Person, one))];
}

internal sealed class AwayInput
{
    [Display(Name = "First day away"), Required(ErrorMessage = "Enter the first day away")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day away"), Required(ErrorMessage = "Enter the last day away")]
    public DateOnly? To { get; set; }

    [Display(Name = "Who stands in?"), Required(ErrorMessage = "Choose who stands in")]
    public int? Deputy { get; set; }
}
