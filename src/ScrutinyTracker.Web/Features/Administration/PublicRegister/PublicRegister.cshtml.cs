using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Settings;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Administration.PublicRegister;

/// <summary>Whether everybody may read what is published. Off until somebody decides otherwise; who decided, and why, stays.</summary>
[Authorize(Policies.Administrators)]
internal sealed class PublicRegisterModel(CouncilSettings settings, SettingDecisions decisions) : PageModel
{
    [BindProperty]
    public PublicRegisterInput Input { get; set; } = new();

    internal bool IsOn { get; private set; }
    internal IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var wanted = Input.Value == SettingDecision.On ? SettingDecision.On : null;
        if (!ModelState.IsValid || this.Refuse(await decisions.DecideAsync(SettingName.PublicRegister, wanted, Input.Reason.Tidy(), cancellation)))
        {
            await LoadAsync(cancellation);
            return this.PageWithErrors();
        }
        this.Notify(wanted is null ? "The public register is off. Its addresses answer nobody" : "The public register is on. Everybody may read what is published");
        return Redirect(AdministrationLinks.PublicRegister);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        IsOn = await settings.IsRegisterOnAsync(cancellation);
        Decisions = await decisions.OfAsync(SettingName.PublicRegister, cancellation);
    }
}

internal sealed class PublicRegisterInput
{
    [Display(Name = "Public register"), Required(ErrorMessage = "Choose whether the register is on"), RegularExpression("on|off", ErrorMessage = "Choose on or off")]
    public string? Value { get; set; }

    [Display(Name = "Who decided it, or why?"), Required(ErrorMessage = "Enter who decided it, or why")]
    [StringLength(TextLimits.Line, ErrorMessage = "Who decided it, or why, must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
