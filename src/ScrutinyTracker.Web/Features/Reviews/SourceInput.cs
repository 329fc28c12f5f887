using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class SourceInput : IVersioned
{
    [Display(Name = "Whose report it is")]
    [Required(ErrorMessage = "Enter whose report it is")]
    [StringLength(TextLimits.Name, ErrorMessage = "Whose report it is must be 200 characters or fewer")]
    public string? Body { get; set; }

    [Display(Name = "Title of the publication")]
    [Required(ErrorMessage = "Enter the title of the publication")]
    [StringLength(TextLimits.Name, ErrorMessage = "The title of the publication must be 200 characters or fewer")]
    public string? Publication { get; set; }

    [Display(Name = "Published by them on")]
    public DateOnly? PublishedOn { get; set; }

    public int? Version { get; set; }

    public static SourceInput Of(Review review) => new()
    {
        Body = review.Source?.Body,
        Publication = review.Source?.Publication ?? review.Title,
        PublishedOn = review.Source?.PublishedOn,
        Version = review.Version,
    };

    public ExternalSource ToSource() => new(Body.Tidy()!, Publication.Tidy()!, PublishedOn);
}
