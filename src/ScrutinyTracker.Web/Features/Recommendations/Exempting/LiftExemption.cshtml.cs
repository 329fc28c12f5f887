using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Exempting;

/// <summary>Says what lifting a mark opens and to whom, and lifts it with a reason.</summary>
[Authorize(Policies.Officers)]
internal sealed class LiftExemptionModel(TrackerContext context, CurrentViewer current) : ExemptionPage(context, current)
{
    [BindProperty]
    public LiftExemptionInput Input { get; set; } = new();

    internal IEnumerable<SelectListItem> WhatChoices => Choices(Marked);
    internal IReadOnlyList<string> WhatOpens => Exempting.WhatOpens.OnceLifted(Recommendation, Marked.Count);

    private List<ExemptionMark> Marked => [.. Marks.Where(mark => mark.Present is not null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenMarkedAsync(cancellation) is { } instead)
            return instead;
        Input = new() { What = Marked is [var only] ? only.Id : null, Version = Recommendation.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenMarkedAsync(cancellation) is { } instead)
            return instead;
        if (Input.What is { } what && Marked.All(mark => mark.Id != what))
            ModelState.AddModelError("Input.What", LiftExemptionInput.ChooseWhat);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var outcome = Answer(Input.What!.Value) is { } answer
            ? Recommendation.LiftExemption(answer, Input.Reason.Tidy())
            : Recommendation.LiftExemption(Input.Reason.Tidy());
        if (this.Refuse(outcome))
            return this.PageWithErrors();
        if (!await SaveAsync(Input.Version, () => new("Why it is lifted", Input.Reason, null), cancellation))
            return this.PageWithConflict(Input, Recommendation.Version);
        this.Notify(Recommendation.IsMarkedExempt || Recommendation.Review.Exemption is not null ? "The mark is lifted. Another one still stands" : "The exempt mark is lifted");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    private async Task<IActionResult?> OpenMarkedAsync(CancellationToken cancellation) =>
        await OpenAsync(cancellation) ?? (Recommendation.IsMarkedExempt ? null : NotFound());
}

public sealed class LiftExemptionInput : IVersioned
{
    public const string ChooseWhat = "Choose which mark is lifted";

    public int? Version { get; set; }

    [Display(Name = "Which mark is lifted?"), Required(ErrorMessage = ChooseWhat)]
    public int? What { get; set; }

    [Display(Name = "Why is it lifted?"), Required(ErrorMessage = "Enter why it is lifted")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }
}
