using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Scales;

[Authorize(Policies.Administrators)]
internal sealed class AddCategoryModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    internal AssessmentScale Scale { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input.Version = Scale.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid || this.Refuse(Scale.Add(Input.Details)))
            return this.PageWithErrors();
        if (await context.TrySaveAsync(Scale, Input.Version ?? 0, cancellation))
        {
            this.Notify("The category is added");
            return Redirect(AdministrationLinks.Scale(Id));
        }
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.ScaleId == Id)
            .ConflictAsync(context.People, new ConflictingField("Categories", Input.Label, string.Join(" · ", Scale.Offered.Select(category => category.Label))));
        return this.PageWithConflict(Input, Scale.Version);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await context.AssessmentScales.Include(scale => scale.Categories).FirstOrDefaultAsync(scale => scale.Id == Id, cancellation);
        Scale = found!;
        return found is not null;
    }
}
