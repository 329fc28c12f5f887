using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

/// <summary>The words with which a committee judges from now on; what it judged before keeps the words it was judged in.</summary>
[Authorize(Policies.Administrators)]
internal sealed class ChooseScaleModel(TrackerContext context) : PageModel
{
    private IReadOnlyList<AssessmentScale> _scales = [];

    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public ChooseScaleInput Input { get; set; } = new();

    internal Conflict? Conflict { get; private set; }

    internal IEnumerable<SelectListItem> Items => _scales.Select(scale => new SelectListItem(
        $"{scale.Name}: {string.Join(" · ", scale.Offered.Select(category => category.Label))}", $"{scale.Id}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } committee)
            return NotFound();
        Input = new() { Scale = committee.ScaleId ?? AssessmentScale.DefaultId, Version = committee.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } committee)
            return NotFound();
        var chosen = ModelState.OneAmong("Input.Scale", Input.Scale, _scales, scale => scale.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        committee.ChooseScale(chosen!);
        if (await context.TrySaveAsync(committee, Input.Version ?? 0, cancellation))
        {
            this.Notify("Saved");
            return Redirect(AdministrationLinks.Committee(Code));
        }
        var theirs = (await FindAsync(cancellation))!;
        Conflict = await context.Changes.Where(change => change.CommitteeId == theirs.Id).ConflictAsync(context.People,
            new ConflictingField("Assessment scale", _scales.FirstOrDefault(scale => scale.Id == Input.Scale)?.Name, theirs.Scale?.Name));
        return this.PageWithConflict(Input, theirs.Version);
    }

    private async Task<Committee?> FindAsync(CancellationToken cancellation)
    {
        _scales = await context.AssessmentScales.Include(scale => scale.Categories).OrderBy(scale => scale.Id).ToListAsync(cancellation);
        return await context.Committees.Include(committee => committee.Scale).FirstOrDefaultAsync(committee => committee.Code == Code, cancellation);
    }
}

public sealed class ChooseScaleInput : IVersioned
{
    [Display(Name = "By which scale does it judge?"), Required(ErrorMessage = "Choose a scale")]
    public int? Scale { get; set; }

    public int? Version { get; set; }
}
