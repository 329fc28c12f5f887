using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class EvidenceInput : IVersioned
{
    [Display(Name = "Kind")]
    [Required(ErrorMessage = "Choose what kind of evidence this is")]
    [EnumDataType(typeof(EvidenceKind), ErrorMessage = "Choose what kind of evidence this is")]
    public EvidenceKind? Kind { get; set; }

    [Display(Name = "Title")]
    [Required(ErrorMessage = "Enter a title")]
    [StringLength(TextLimits.Name, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Date")]
    public DateOnly? TakenOn { get; set; }

    [Display(Name = "Who was heard")]
    [StringLength(TextLimits.Text, ErrorMessage = "Who was heard must be 20,000 characters or fewer")]
    public string? Heard { get; set; }

    [Display(Name = "Summary")]
    [StringLength(TextLimits.Text, ErrorMessage = "The summary must be 20,000 characters or fewer")]
    public string? Summary { get; set; }

    [Display(Name = "Lines of enquiry that it serves")]
    public List<int> LineIds { get; set; } = [];

    /// <summary>Asked once the review is published.</summary>
    [Display(Name = "Why is it changed?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }

    public static EvidenceInput Of(EvidenceDetails details) => new()
    {
        Kind = details.Kind,
        Title = details.Title,
        TakenOn = details.TakenOn,
        Heard = details.Heard,
        Summary = details.Summary,
        LineIds = [.. details.LinesOfEnquiry.Select(line => line.Id)],
    };

    public void Check(DateOnly today, ModelStateDictionary state)
    {
        if (TakenOn > today)
            state.AddModelError("Input.TakenOn", "The date must be today or in the past");
    }

    public EvidenceDetails ToDetails(Review review, ModelStateDictionary state) => new(
        Kind ?? default, Title.Tidy() ?? "", TakenOn, Heard.Tidy(), Summary.Tidy(),
        state.Among("Input.LineIds", LineIds, review.LinesOfEnquiry, line => line.Id));
}
