using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Settings;
using ScrutinyTracker.Web.Features.Administration.PublicRegister;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

/// <summary>Where the council's agendas and minutes are, so that meetings and minutes lead there.</summary>
[Authorize(Policies.Administrators)]
internal sealed class CommitteeSystemModel(CouncilSettings settings, SettingDecisions decisions) : PageModel
{
    [BindProperty]
    public CommitteeSystemInput Input { get; set; } = new();

    internal string? Present { get; private set; }
    internal IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Input.Value = Present;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var typed = Input.Value.Tidy();
        var wanted = Domain.Committees.CommitteeSystem.At(typed)?.Root;
        if (typed is not null && wanted is null)
            ModelState.AddModelError("Input.Value", "Enter the whole address, such as https://democracy.council.example");
        if (!ModelState.IsValid || this.Refuse(await decisions.DecideAsync(SettingName.CommitteeSystem, wanted, Input.Reason.Tidy(), cancellation)))
        {
            await LoadAsync(cancellation);
            return this.PageWithErrors();
        }
        this.Notify(wanted is null ? "Meetings lead to no other system now" : $"Meetings lead to {wanted} now");
        return Redirect(AdministrationLinks.CommitteeSystem);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Present = await settings.OfAsync(SettingName.CommitteeSystem, cancellation);
        Decisions = await decisions.OfAsync(SettingName.CommitteeSystem, cancellation);
    }
}

internal sealed class CommitteeSystemInput
{
    [Display(Name = "Where it begins"), StringLength(TextLimits.Line, ErrorMessage = "Where it begins must be 500 characters or fewer")]
    public string? Value { get; set; }

    [Display(Name = "Why?"), Required(ErrorMessage = "Enter why")]
    [StringLength(TextLimits.Line, ErrorMessage = "Why must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
