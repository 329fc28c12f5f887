using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class FindingInput : IVersioned
{
    [Display(Name = "Kind")]
    [Required(ErrorMessage = "Choose what kind of finding this is")]
    [EnumDataType(typeof(FindingKind), ErrorMessage = "Choose what kind of finding this is")]
    public FindingKind? Kind { get; set; }

    [Display(Name = "What the evidence shows")]
    [Required(ErrorMessage = "Enter what the evidence shows")]
    [StringLength(TextLimits.Text, ErrorMessage = "What the evidence shows must be 20,000 characters or fewer")]
    public string? Text { get; set; }

    [Display(Name = "Theme")]
    public int? ThemeId { get; set; }

    [Display(Name = "New theme")]
    [StringLength(TextLimits.Name, ErrorMessage = "The new theme must be 200 characters or fewer")]
    public string? NewTheme { get; set; }

    [Display(Name = "Lines of enquiry that it answers")]
    public List<int> LineIds { get; set; } = [];

    [Display(Name = "Evidence that it rests on")]
    public List<int> EvidenceIds { get; set; } = [];

    /// <summary>Asked once the review is published.</summary>
    [Display(Name = "Why is it changed?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }

    public static FindingInput Of(FindingDetails details) => new()
    {
        Kind = details.Kind,
        Text = details.Text,
        ThemeId = details.Theme?.Id,
        LineIds = [.. details.LinesOfEnquiry.Select(line => line.Id)],
        EvidenceIds = [.. details.Evidence.Select(evidence => evidence.Id)],
    };

    public void Check(Review review, ModelStateDictionary state)
    {
        state.OneAmong("Input.ThemeId", ThemeId, review.Themes, theme => theme.Id);
        state.Among("Input.LineIds", LineIds, review.LinesOfEnquiry, line => line.Id);
        state.Among("Input.EvidenceIds", EvidenceIds, review.Evidence, evidence => evidence.Id);
    }

    /// <summary>After <see cref="Check"/>: a new theme joins the review here.</summary>
    public FindingDetails ToDetails(Review review) => new(
        Kind!.Value, Text.Tidy()!, NewTheme.Tidy() is { } name ? review.ThemeNamed(name) : review.Themes.FirstOrDefault(theme => theme.Id == ThemeId),
        [.. review.LinesOfEnquiry.Where(line => LineIds.Contains(line.Id))], [.. review.Evidence.Where(evidence => EvidenceIds.Contains(evidence.Id))]);
}
