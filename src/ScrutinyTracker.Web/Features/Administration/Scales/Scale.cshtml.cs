using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Scales;

/// <summary>A scale's name and its categories in order.</summary>
[Authorize(Policies.Administrators)]
internal sealed class ScaleModel(TrackerContext context, ChangeHistoryQueries history) : PageModel
{
    /// <summary>Of its history.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ScaleInput Input { get; set; } = new();

    internal AssessmentScale Scale { get; private set; } = null!;
    internal TimelineView Timeline { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }
    internal IEnumerable<AssessmentCategory> InOrder => Scale.Categories.OrderBy(category => category.Order);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input = new() { Name = Scale.Name, Version = Scale.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        Scale.Rename(Input.Name!);
        if (await context.TrySaveAsync(Scale, Input.Version ?? 0, cancellation))
        {
            this.Notify("Saved");
            return Redirect(AdministrationLinks.Scale(Id));
        }
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.ScaleId == Id).ConflictAsync(context.People, new ConflictingField("Name", Input.Name, Scale.Name));
        return this.PageWithConflict(Input, Scale.Version);
    }

    /// <summary>One place up; what is at the top stays there.</summary>
    public async Task<IActionResult> OnPostMoveAsync(int category, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Scale.Categories.FirstOrDefault(one => one.Id == category) is not { } moved)
            return NotFound();
        Scale.Move(moved, up: true);
        await context.TrySaveAsync(Scale, version: null, cancellation);
        return Redirect(AdministrationLinks.Scale(Id));
    }

    /// <summary>Takes a category off what is on offer, or puts it back.</summary>
    public async Task<IActionResult> OnPostOfferAsync(int category, bool offered, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Scale.Categories.FirstOrDefault(one => one.Id == category) is not { } changed)
            return NotFound();
        ModelState.Clear();
        if (this.Refuse(Scale.Offer(changed, offered)))
        {
            Input = new() { Name = Scale.Name, Version = Scale.Version };
            return this.PageWithErrors();
        }
        await context.TrySaveAsync(Scale, version: null, cancellation);
        this.Notify(offered ? $"“{changed.Label}” is on offer again" : $"“{changed.Label}” is no longer on offer. What was judged with it keeps it");
        return Redirect(AdministrationLinks.Scale(Id));
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await context.AssessmentScales.Include(scale => scale.Categories).FirstOrDefaultAsync(scale => scale.Id == Id, cancellation) is not { } found)
            return false;
        Scale = found;
        Timeline = await history.OfAsync(change => change.ScaleId == Id, withDrafting: true, PageNumber, cancellation);
        return true;
    }
}
