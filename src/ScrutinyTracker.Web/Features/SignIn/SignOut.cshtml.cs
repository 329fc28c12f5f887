using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Pages;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Features.SignIn;

/// <summary>Ends the session here and, through the security stamp, everywhere: a copied cookie dies within the minute (P40).</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetUserAsync(User) is { } account)
            await accounts.UpdateSecurityStampAsync(account);
        await signIn.SignOutAsync();
        this.Notify("You have signed out");
        return Redirect(SignInLinks.SignIn());
    }
}
