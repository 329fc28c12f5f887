using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.BankHolidays;

internal sealed class RemoveBankHolidayModel(TrackerContext context, WorkingDays workingDays, CurrentViewer viewer, TimeProvider clock)
    : BankHolidayCorrectionPage(context, workingDays, viewer, clock)
{
    [BindProperty]
    public RemoveBankHolidayInput Input { get; set; } = new();

    public void OnGet(DateOnly? on) => Input.On = on;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => CorrectAsync(Input.On, isHoliday: false, Input.Reason, cancellation);
}

internal sealed class RemoveBankHolidayInput
{
    [Display(Name = "Day"), Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    [Display(Name = "Why is it no bank holiday?"), Required(ErrorMessage = "Enter why it is no bank holiday")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
