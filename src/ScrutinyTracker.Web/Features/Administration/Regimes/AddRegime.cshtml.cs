using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Regimes;

[Authorize(Policies.Administrators)]
public sealed class AddRegimeModel(TrackerContext context) : PageModel
{
    [BindProperty]
    public RegimeInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || (Input.ToDetails().Check() is { } refusal && this.Refuse(refusal)))
            return this.PageWithErrors();
        var regime = new ResponseRegime(Input.ToDetails());
        context.Add(regime);
        await context.SaveChangesAsync(cancellation);
        this.Notify($"{regime.Name} is added");
        return Redirect(AdministrationLinks.Regimes);
    }
}
