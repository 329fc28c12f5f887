using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>The days and the rule from which a deadline is worked out.</summary>
internal class SendingInput : IVersioned
{
    /// <summary>No body, or not known which.</summary>
    public const int NoBody = 0;

    [Display(Name = "Agreed by the committee on")]
    [Required(ErrorMessage = "Enter the date on which the committee agreed the recommendations")]
    public DateOnly? AgreedOn { get; set; }

    [Display(Name = "Notice sent on")]
    [Required(ErrorMessage = "Enter the date on which the notice was sent")]
    public DateOnly? NoticeSentOn { get; set; }

    [Display(Name = "Received on")]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "To whom do they go, and by which rule?")]
    [Required(ErrorMessage = "Choose the rule that sets the deadline")]
    public int? RegimeId { get; set; }

    [Display(Name = "Which body decides on the answer?")]
    public int? DecidingBodyId { get; set; }

    public int? Version { get; set; }

    public void Check(DateOnly today, ModelStateDictionary state)
    {
        if (AgreedOn > today)
            state.AddModelError("Input.AgreedOn", "The date of agreement must be today or in the past");
        if (NoticeSentOn > today)
            state.AddModelError("Input.NoticeSentOn", "The date of the notice must be today or in the past");
        if (ReceivedOn > today)
            state.AddModelError("Input.ReceivedOn", "The date of receipt must be today or in the past");
    }
}
