using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Administration.People;

public sealed class PersonInput
{
    [Display(Name = "Name"), Required(ErrorMessage = "Enter a name")]
    [StringLength(TextLimits.Name, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "Email address"), Required(ErrorMessage = "Enter an email address")]
    [PlainEmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.org")]
    [StringLength(TextLimits.Name, ErrorMessage = "Email address must be 200 characters or fewer")]
    public string? Email { get; set; }

    [Display(Name = "Roles"), MinLength(1, ErrorMessage = "Choose at least one role")]
    public List<Role> Roles { get; set; } = [];

    public int Version { get; set; }

    public static PersonInput Of(Person person) => new()
    {
        Name = person.Name,
        Email = person.Email,
        Roles = [.. person.Roles.Select(held => held.Role).Order()],
        Version = person.Version,
    };

    public static string InWords(IEnumerable<Role> roles) => string.Join(", ", roles.Distinct().Order().Select(role => Words.Of(role)));
}
