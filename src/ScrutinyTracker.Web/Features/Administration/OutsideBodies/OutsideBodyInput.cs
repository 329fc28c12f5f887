using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Web.Features.Administration.OutsideBodies;

public sealed class OutsideBodyInput
{
    [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the body")]
    [StringLength(TextLimits.Name, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "Contact"), StringLength(TextLimits.Name, ErrorMessage = "Contact must be 200 characters or fewer")]
    public string? ContactName { get; set; }

    [Display(Name = "Contact's email address"), EmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.org")]
    [StringLength(TextLimits.Name, ErrorMessage = "Contact's email address must be 200 characters or fewer")]
    public string? ContactEmail { get; set; }

    public int Version { get; set; }

    public static OutsideBodyInput Of(ExternalBody body) => new()
    {
        Name = body.Name,
        ContactName = body.ContactName,
        ContactEmail = body.ContactEmail,
        Version = body.Version,
    };
}
