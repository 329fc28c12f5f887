using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Exempting;

/// <summary>Marks a recommendation, or one answer to it, exempt, and says by which paragraph and why.</summary>
[Authorize(Policies.Officers)]
internal sealed class MarkExemptModel(TrackerContext context, CurrentViewer current) : ExemptionPage(context, current)
{
    [BindProperty]
    public MarkExemptInput Input { get; set; } = new();

    internal IEnumerable<SelectListItem> WhatChoices => Choices(Marks);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        Input = new() { What = Recommendation.Responses.Count == 0 ? Whole : null, Version = Recommendation.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        if (Input.What is { } what && Marks.All(mark => mark.Id != what))
            ModelState.AddModelError("Input.What", MarkExemptInput.ChooseWhat);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var exemption = new Exemption(Input.Paragraph!.Value, Input.Reason.Tidy()!);
        if (Answer(Input.What!.Value) is { } answer)
            Recommendation.MarkExempt(answer, exemption);
        else
            Recommendation.MarkExempt(exemption);
        if (!await SaveAsync(Input.Version, () => new("Exempt", $"{exemption}", Marks.FirstOrDefault(mark => mark.Id == Input.What)?.Present?.ToString()), cancellation))
            return this.PageWithConflict(Input, Recommendation.Version);
        this.Notify("Marked exempt");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }
}

public sealed class MarkExemptInput : IVersioned
{
    public const string ChooseWhat = "Choose what is exempt";

    public int? Version { get; set; }

    [Display(Name = "What is exempt?"), Required(ErrorMessage = ChooseWhat)]
    public int? What { get; set; }

    [Display(Name = "Paragraph of Schedule 12A"), Required(ErrorMessage = "Enter the paragraph of Schedule 12A")]
    [Range(1, 7, ErrorMessage = "The paragraph is a number from 1 to 7")]
    public int? Paragraph { get; set; }

    [Display(Name = "Why keeping it exempt outweighs publishing it"), Required(ErrorMessage = "Enter why keeping it exempt outweighs publishing it")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }
}
