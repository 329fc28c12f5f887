using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.People;

[Authorize(Policies.Administrators)]
internal sealed class AddPersonModel(TrackerContext context, PersonAccounts accounts, PasswordEmails emails) : PageModel
{
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (ModelState.IsValid && await accounts.IsTakenAsync(Input.Email!, by: null, cancellation))
            ModelState.AddModelError("Input.Email", PersonAccounts.Taken);
        if (!ModelState.IsValid)
            return this.PageWithErrors();

        var account = await accounts.AddAsync(Input.Name!, Input.Email!, Input.Roles, cancellation);
        await emails.WriteAsync(account.Person, cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{account.Person.Name} is added, and gets an email with a link to set a password");
        return Redirect(AdministrationLinks.Person(account.PersonId));
    }
}
