using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class EndMembershipModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public EndMembershipInput Input { get; set; } = new();

    internal CommitteeMembership Membership { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        Input.Version = Membership.Committee.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync())
            return NotFound();
        if (Input.LastDay < Membership.From)
            ModelState.AddModelError("Input.LastDay", $"The last day must be on or after {Membership.From.InFull()}");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Membership.Committee.EndMembership(Membership, Input.LastDay!.Value).Refusal is { } refusal)
        {
            // Whoever it is about, the day is what can be mended here.
            ModelState.AddModelError("Input.LastDay", RefusalText.Of(refusal).Text);
            return this.PageWithErrors();
        }
        if (!await context.TrySaveAsync(Membership.Committee, Input.Version, cancellation))
            return await ConflictAsync();
        this.Notify($"The membership of {Membership.Person.Name} ends on {Input.LastDay.Value.InFull()}");
        return Redirect(AdministrationLinks.Committee(Code));
    }

    private async Task<IActionResult> ConflictAsync()
    {
        await LoadAsync();
        Conflict = await context.Changes.Where(change => change.CommitteeId == Membership.CommitteeId)
            .ConflictAsync(context.People, new ConflictingField("Last day", Input.LastDay?.InFull(), Membership.To?.InFull()));
        ModelState.Remove("Input.Version");
        Input.Version = Membership.Committee.Version;
        return this.PageWithConflict();
    }

    private async Task<bool> LoadAsync()
    {
        var found = await context.Set<CommitteeMembership>().Include(member => member.Committee).ThenInclude(committee => committee.Memberships)
            .Include(member => member.Person)
            .FirstOrDefaultAsync(member => member.Id == Id && member.Committee.Code == Code);
        Membership = found!;
        return found is not null;
    }
}

public sealed class EndMembershipInput
{
    [Display(Name = "Last day"), Required(ErrorMessage = "Enter the last day")]
    public DateOnly? LastDay { get; set; }

    public int Version { get; set; }
}
