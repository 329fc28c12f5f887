using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Scales;

[Authorize(Policies.Administrators)]
internal sealed class AddScaleModel(TrackerContext context) : PageModel
{
    [BindProperty]
    public ScaleInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var scale = new AssessmentScale(Input.Name!);
        context.Add(scale);
        await context.SaveChangesAsync(cancellation);
        this.Notify("The scale is added. Add its categories");
        return Redirect(AdministrationLinks.Scale(scale.Id));
    }
}
