using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class AddMemberModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public AddMemberInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    private Committee Committee { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync())
            return NotFound();
        var person = await context.People.FirstOrDefaultAsync(candidate => candidate.Id == Input.PersonId && candidate.IsActive, cancellation);
        if (person is null && Input.PersonId is not null)
            ModelState.AddModelError("Input.PersonId", "Choose a person from the list");
        if (!ModelState.IsValid || this.Refuse(Committee.AddMember(person!, Input.Capacity!.Value, Input.From!.Value)))
            return this.PageWithErrors();
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{person!.Name} is added");
        return Redirect(AdministrationLinks.Committee(Code));
    }

    private async Task<bool> LoadAsync()
    {
        var found = await context.Committees.Include(committee => committee.Memberships).FirstOrDefaultAsync(committee => committee.Code == Code);
        if (found is null)
            return false;
        Committee = found;
        People = await context.People.AsNoTracking().Where(person => person.IsActive).OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString())).ToListAsync();
        return true;
    }
}

public sealed class AddMemberInput
{
    [Display(Name = "Person"), Required(ErrorMessage = "Choose a person")]
    public int? PersonId { get; set; }

    [Display(Name = "Capacity"), Required(ErrorMessage = "Choose a capacity")]
    public MemberCapacity? Capacity { get; set; }

    [Display(Name = "From"), Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }
}
