using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.BankHolidays;

internal sealed class AddBankHolidayModel(TrackerContext context, WorkingDays workingDays, CurrentViewer viewer, TimeProvider clock)
    : BankHolidayCorrectionPage(context, workingDays, viewer, clock)
{
    [BindProperty]
    public AddBankHolidayInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => CorrectAsync(Input.On, isHoliday: true, Input.Name, cancellation);
}

internal sealed class AddBankHolidayInput
{
    [Display(Name = "Day"), Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the bank holiday")]
    [StringLength(TextLimits.Name, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Name { get; set; }
}
