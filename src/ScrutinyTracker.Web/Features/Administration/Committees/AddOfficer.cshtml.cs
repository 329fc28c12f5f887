using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class AddOfficerModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public AddOfficerInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    private Committee Committee { get; set; } = null!;

    private IQueryable<Person> Officers =>
        context.People.Where(person => person.IsActive && person.Roles.Any(held => held.Role == Role.Officer));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync())
            return NotFound();
        var person = await Officers.FirstOrDefaultAsync(candidate => candidate.Id == Input.PersonId, cancellation);
        if (person is null && Input.PersonId is not null)
            ModelState.AddModelError("Input.PersonId", "Choose a person from the list");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        Committee.AddOfficer(person!);
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{person!.Name} is the committee's scrutiny officer");
        return Redirect(AdministrationLinks.Committee(Code));
    }

    private async Task<bool> LoadAsync()
    {
        var found = await context.Committees.Include(committee => committee.Officers).ThenInclude(officer => officer.Person)
            .FirstOrDefaultAsync(committee => committee.Code == Code);
        if (found is null)
            return false;
        Committee = found;
        People = await Officers.AsNoTracking().OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString())).ToListAsync();
        return true;
    }
}

public sealed class AddOfficerInput
{
    [Display(Name = "Person"), Required(ErrorMessage = "Choose a person")]
    public int? PersonId { get; set; }
}
