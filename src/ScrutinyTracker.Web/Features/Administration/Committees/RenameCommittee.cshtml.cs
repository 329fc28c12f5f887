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
        Input = new RenameCommitteeInput { Name = committee.Name, Kind = committee.Kind, Version = committee.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await FindAsync() is not { } committee)
            return NotFound();
        if (await names.IsTakenAsync(Input.Name, by: Code, cancellation))
            ModelState.AddModelError("Input.Name", CommitteeNames.Taken);
        var hasReviews = await context.Reviews.AnyAsync(review => review.CommitteeId == committee.Id, cancellation);
        if (!ModelState.IsValid || this.Refuse(committee.BeOfKind(Input.Kind!.Value, hasReviews)))
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
            .ConflictAsync(context.People, new("Name", Input.Name, theirs.Name), new("What it is", Input.Kind is { } kind ? Words.Of(kind) : null, Words.Of(theirs.Kind)));
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

    [Display(Name = "What is it?"), Required(ErrorMessage = "Choose what it is")]
    [EnumDataType(typeof(CommitteeKind), ErrorMessage = "Choose what it is")]
    public CommitteeKind? Kind { get; set; }

    public int Version { get; set; }
}
