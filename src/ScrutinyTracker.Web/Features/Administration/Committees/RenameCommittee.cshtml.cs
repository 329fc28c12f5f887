using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
internal sealed class RenameCommitteeModel(TrackerContext context, CommitteeNames names) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public RenameCommitteeInput Input { get; set; } = new();

    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } committee)
            return NotFound();
        Input = new RenameCommitteeInput { Name = committee.Name, Version = committee.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await FindAsync() is not { } committee)
            return NotFound();
        if (await names.IsTakenAsync(Input.Name, by: Code, cancellation))
            ModelState.AddModelError("Input.Name", CommitteeNames.Taken);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        committee.Rename(Input.Name!);
        if (await context.TrySaveAsync(committee, Input.Version, cancellation))
        {
            await others.CommitAsync(cancellation);
            this.Notify("Saved");
            return Redirect(AdministrationLinks.Committee(Code));
        }
        var theirs = (await FindAsync())!;
        Conflict = await context.Changes.Where(change => change.CommitteeId == theirs.Id)
            .ConflictAsync(new ConflictingField("Name", Input.Name, theirs.Name));
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        return this.PageWithConflict();
    }

    private Task<Committee?> FindAsync() => context.Committees.FirstOrDefaultAsync(committee => committee.Code == Code);
}

public sealed class RenameCommitteeInput
{
    [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the committee")]
    [StringLength(TextLimits.Name, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    public int Version { get; set; }
}
