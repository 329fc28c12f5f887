using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.OutsideBodies;

[Authorize(Policies.OfficersAndAdministrators)]
public sealed class EditOutsideBodyModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public OutsideBodyInput Input { get; set; } = new();

    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } body)
            return NotFound();
        Input = OutsideBodyInput.Of(body);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await FindAsync() is not { } body)
            return NotFound();
        if (await context.IsBodyNameTakenAsync(Input.Name, by: Id, cancellation))
            ModelState.AddModelError("Input.Name", OutsideBodyNames.Taken);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        body.Edit(Input.Name!, Input.ContactName?.Trim(), Input.ContactEmail?.Trim());
        if (!await context.TrySaveAsync(body, Input.Version, cancellation))
            return await ConflictAsync();
        await others.CommitAsync(cancellation);
        this.Notify("Saved");
        return Redirect(AdministrationLinks.OutsideBodies);
    }

    private async Task<IActionResult> ConflictAsync()
    {
        var theirs = (await FindAsync())!;
        Conflict = await context.Changes.Where(change => change.ExternalBodyId == Id).ConflictAsync(context.People,
            new("Name", Input.Name, theirs.Name), new("Contact", Input.ContactName, theirs.ContactName),
            new("Contact's email address", Input.ContactEmail, theirs.ContactEmail));
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        return this.PageWithConflict();
    }

    private Task<ExternalBody?> FindAsync() => context.ExternalBodies.FirstOrDefaultAsync(body => body.Id == Id);
}
