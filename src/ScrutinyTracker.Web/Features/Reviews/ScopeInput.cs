using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class ScopeInput : IVersioned, IValidatableObject
{
    [Display(Name = "Purpose")]
    [StringLength(TextLimits.Text, ErrorMessage = "The purpose must be 20,000 characters or fewer")]
    public string? Purpose { get; set; }

    [Display(Name = "Terms of reference")]
    [StringLength(TextLimits.Text, ErrorMessage = "The terms of reference must be 20,000 characters or fewer")]
    public string? TermsOfReference { get; set; }

    [Display(Name = "In scope")]
    [StringLength(TextLimits.Text, ErrorMessage = "What is in scope must be 20,000 characters or fewer")]
    public string? InScope { get; set; }

    [Display(Name = "Out of scope")]
    [StringLength(TextLimits.Text, ErrorMessage = "What is out of scope must be 20,000 characters or fewer")]
    public string? OutOfScope { get; set; }

    [Display(Name = "Method")]
    [StringLength(TextLimits.Text, ErrorMessage = "The method must be 20,000 characters or fewer")]
    public string? Method { get; set; }

    [Display(Name = "Start date")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "End date")]
    public DateOnly? EndsOn { get; set; }

    [Display(Name = "Agreed by the committee on")]
    public DateOnly? AgreedOn { get; set; }

    [Display(Name = "Review group")]
    public List<int> MemberIds { get; set; } = [];

    /// <summary>Asked once the review is published.</summary>
    [Display(Name = "Why is it changed?")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    public int? Version { get; set; }

    public static ScopeInput Of(Review review) => new()
    {
        Purpose = review.Scope.Purpose,
        TermsOfReference = review.Scope.TermsOfReference,
        InScope = review.Scope.InScope,
        OutOfScope = review.Scope.OutOfScope,
        Method = review.Scope.Method,
        StartsOn = review.Scope.StartsOn,
        EndsOn = review.Scope.EndsOn,
        AgreedOn = review.Scope.AgreedOn,
        MemberIds = [.. review.Group.Select(member => member.PersonId)],
        Version = review.Version,
    };

    public Scope ToScope() => new()
    {
        Purpose = Purpose.Tidy(),
        TermsOfReference = TermsOfReference.Tidy(),
        InScope = InScope.Tidy(),
        OutOfScope = OutOfScope.Tidy(),
        Method = Method.Tidy(),
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        AgreedOn = AgreedOn,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EndsOn < StartsOn)
            yield return new ValidationResult("The end date must be the same as or after the start date", [nameof(EndsOn)]);
    }
}
