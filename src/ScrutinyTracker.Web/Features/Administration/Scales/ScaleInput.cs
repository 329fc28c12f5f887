using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Administration.Scales;

public sealed class ScaleInput : IVersioned
{
    [Display(Name = "Name of the scale"), Required(ErrorMessage = "Enter the name of the scale")]
    [StringLength(TextLimits.Name, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    public int? Version { get; set; }
}

/// <summary>One of the scale's categories, in the committee's words.</summary>
public sealed class CategoryInput : IVersioned
{
    [Display(Name = "Label"), Required(ErrorMessage = "Enter the label")]
    [StringLength(TextLimits.Name, ErrorMessage = "The label must be 200 characters or fewer")]
    public string? Label { get; set; }

    [Display(Name = "When is it used?"), StringLength(TextLimits.Line, ErrorMessage = "When it is used must be 500 characters or fewer")]
    public string? Explanation { get; set; }

    [Display(Name = "What does it come down to?"), Required(ErrorMessage = "Choose what the category means")]
    public AssessmentMeaning? Meaning { get; set; }

    /// <summary>The scale's.</summary>
    public int? Version { get; set; }

    internal CategoryDetails Details => new(Label!, Explanation.Tidy(), Meaning!.Value);

    internal static IEnumerable<SelectListItem> Meanings { get; } =
        [.. Enum.GetValues<AssessmentMeaning>().Where(meaning => meaning != AssessmentMeaning.NotYetLookedAt).Select(meaning => new SelectListItem(Words.Titled(meaning), $"{meaning}"))];
}
