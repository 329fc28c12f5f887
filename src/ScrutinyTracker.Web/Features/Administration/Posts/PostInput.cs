using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

public sealed class PostInput
{
    [Display(Name = "Title"), Required(ErrorMessage = "Enter the title of the post")]
    [StringLength(TextLimits.Name, ErrorMessage = "Title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Directorate"), Required(ErrorMessage = "Enter the directorate")]
    [StringLength(TextLimits.Name, ErrorMessage = "Directorate must be 200 characters or fewer")]
    public string? Directorate { get; set; }

    [Display(Name = "Shared mailbox"), PlainEmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.org")]
    [StringLength(TextLimits.Name, ErrorMessage = "Shared mailbox must be 200 characters or fewer")]
    public string? Mailbox { get; set; }

    [Display(Name = "Line manager")]
    public int? LineManagerId { get; set; }

    public int Version { get; set; }

    public static PostInput Of(Post post) => new()
    {
        Title = post.Title,
        Directorate = post.Directorate,
        Mailbox = post.Mailbox,
        LineManagerId = post.LineManagerId,
        Version = post.Version,
    };
}
