using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.People;

/// <summary>Replaces the name and the address of somebody who left, for good: see decision 6.</summary>
[Authorize(Policies.Administrators)]
internal sealed class AnonymiseModel(TrackerContext context, PersonAccounts accounts, CurrentViewer viewer) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public AnonymiseInput Input { get; set; } = new();

    internal Person Person { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input.Version = Person.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (Input.Version != Person.Version)
            return await ConflictAsync(cancellation);
        var (name, address) = (Person.Name, Person.Email);
        if (this.Refuse(Person.Anonymise(viewer.Today)))
            return this.PageWithErrors();
        await accounts.CloseAsync(Person, cancellation);
        await context.ReplaceInMailAsync(Person, name, address, cancellation);
        if (!await context.TrySaveAsync(Person, Input.Version, cancellation))
            return await ConflictAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"The name is replaced by “{Person.Name}”");
        return Redirect(AdministrationLinks.Person(Id));
    }

    private async Task<IActionResult> ConflictAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.PersonId == Id).ConflictAsync(context.People);
        return this.PageWithConflict(Input, Person.Version);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await context.People.Include(person => person.Roles).FirstOrDefaultAsync(person => person.Id == Id && person.AnonymisedOn == null, cancellation);
        Person = found!;
        return found is not null;
    }
}

public sealed class AnonymiseInput : IVersioned
{
    public int? Version { get; set; }
}
