using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

/// <summary>Ends a committee or merges it into another, with all that is open, in one step; of an ended one, hands on what is left.</summary>
[Authorize(Policies.Administrators)]
internal sealed class EndCommitteeModel(TrackerContext context, CommitteeWork work, CurrentViewer viewer) : PageModel
{
    private IReadOnlyList<Committee> _others = [];

    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public EndInput Input { get; set; } = new();

    internal Committee Committee { get; private set; } = null!;

    /// <summary>Recommendations that go to the successor, as far as the viewer may read them.</summary>
    internal int Open { get; private set; }

    internal Conflict? Conflict { get; private set; }

    internal IEnumerable<SelectListItem> Others => _others.Select(committee => new SelectListItem(committee.Name, $"{committee.Id}"))
        .Concat(Committee.EndedOn is null ? [new SelectListItem("Nobody: what is open has no home", $"{EndInput.Nobody}")] : []);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input = new() { On = Committee.EndedOn ?? viewer.Today, Version = Committee.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync(cancellation))
            return NotFound();
        // Of what has ended already something is left: somebody is to take it.
        var nobody = Committee.EndedOn is null && Input.SuccessorId == EndInput.Nobody;
        var successor = nobody ? null : ModelState.OneAmong("Input.SuccessorId", Input.SuccessorId, _others, committee => committee.Id);
        var lastMeeting = await work.LastMeetingAsync(Committee.Id, cancellation);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Committee.Version)
            return await ConflictAsync(successor, cancellation);
        if (this.Refuse(Committee.End(Input.On!.Value, successor, lastMeeting, viewer.Today)))
            return this.PageWithErrors();
        if (successor is not null)
            await work.GoToAsync(Committee, successor, cancellation);
        if (!await context.TrySaveAsync(Committee, Input.Version, cancellation))
            return await ConflictAsync(successor, cancellation);
        await others.CommitAsync(cancellation);
        this.Notify(successor is null
            ? $"{Committee.Name} has ended. {Succession.LeftInWords(Open)}"
            : $"{Committee.Name} is merged into {successor.Name}. {Succession.MovedInWords(Open)}");
        return Redirect(AdministrationLinks.Committee(successor?.Code ?? Code));
    }

    private async Task<IActionResult> ConflictAsync(Committee? successor, CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.CommitteeId == Committee.Id).ConflictAsync(context.People,
            new("Last day", Input.On?.InFull(), Committee.EndedOn?.InFull()), new("Who takes over", successor?.Name, Committee.Successor?.Name));
        return this.PageWithConflict(Input, Committee.Version);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await context.Committees.Include(committee => committee.Successor).Include(committee => committee.Memberships)
            .FirstOrDefaultAsync(committee => committee.Code == Code, cancellation);
        if (found is null)
            return false;
        Committee = found;
        _others = await context.Committees.Where(other => other.Id != found.Id && other.EndedOn == null && other.Kind == found.Kind)
            .OrderBy(other => other.Name).ToListAsync(cancellation);
        Open = await work.CountAsync(await viewer.GetAsync(), found.Id, cancellation);
        return true;
    }
}
