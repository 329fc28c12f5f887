using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Scales;

/// <summary>A category's words, and what it means while nobody has judged with it.</summary>
[Authorize(Policies.Administrators)]
internal sealed class EditCategoryModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [FromRoute]
    public int CategoryId { get; set; }

    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    internal AssessmentCategory Category { get; private set; } = null!;
    internal bool IsUsed { get; private set; }
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input = new() { Label = Category.Label, Explanation = Category.Explanation, Meaning = Category.Meaning, Version = Category.Scale.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid || this.Refuse(Category.Scale.Edit(Category, Input.Details, IsUsed)))
            return this.PageWithErrors();
        if (await context.TrySaveAsync(Category.Scale, Input.Version ?? 0, cancellation))
        {
            this.Notify("Saved");
            return Redirect(AdministrationLinks.Scale(Id));
        }
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.ScaleId == Id).ConflictAsync(context.People,
            new("Label", Input.Label, Category.Label), new("When it is used", Input.Explanation, Category.Explanation),
            new("What it comes down to", Input.Meaning is { } mine ? Words.Of(mine) : null, Words.Of(Category.Meaning)));
        return this.PageWithConflict(Input, Category.Scale.Version);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var scale = await context.AssessmentScales.Include(one => one.Categories).FirstOrDefaultAsync(one => one.Id == Id, cancellation);
        if (scale?.Categories.FirstOrDefault(category => category.Id == CategoryId) is not { } found)
            return false;
        Category = found;
        IsUsed = await context.Set<Assessment>().AnyAsync(assessment => assessment.CategoryId == CategoryId, cancellation);
        return true;
    }
}
