using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.OutsideBodies;

[Authorize(Policies.OfficersAndAdministrators)]
public sealed class AddOutsideBodyModel(TrackerContext context) : PageModel
{
    [BindProperty]
    public OutsideBodyInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await context.IsBodyNameTakenAsync(Input.Name, by: null, cancellation))
            ModelState.AddModelError("Input.Name", OutsideBodyNames.Taken);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var body = new ExternalBody(Input.Name!, Input.ContactName?.Trim(), Input.ContactEmail?.Trim());
        context.Add(body);
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{body.Name} is added");
        return Redirect(AdministrationLinks.OutsideBodies);
    }
}
