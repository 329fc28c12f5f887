using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Features.SignIn;

/// <summary>Ends every other session of the person, through the security stamp.</summary>
[EnableRateLimiting(SecuritySetup.SignInLimit)]
public sealed class ChangePasswordModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    [BindProperty]
    public ChangePasswordInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await accounts.GetUserAsync(User);
        if (account is null)
            return Challenge();
        if (ModelState.IsValid && !await accounts.CheckPasswordAsync(account, Input.PresentPassword!))
            ModelState.AddModelError("Input.PresentPassword", "This is not your present password");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var result = await accounts.ChangePasswordAsync(account, Input.PresentPassword!, Input.NewPassword!);
        if (!result.Succeeded)
        {
            ModelState.AddModelError("Input.NewPassword", PasswordRules.InWords(result));
            return this.PageWithErrors();
        }
        await signIn.RefreshSignInAsync(account);
        this.Notify("Your password is changed");
        return Redirect("/");
    }
}

public sealed class ChangePasswordInput
{
    [Display(Name = "Present password"), Required(ErrorMessage = "Enter your present password")]
    [StringLength(PasswordRules.MostCharacters, ErrorMessage = "The password must be 200 characters or fewer")]
    public string? PresentPassword { get; set; }

    [Display(Name = "New password"), Required(ErrorMessage = "Enter a new password")]
    [MinLength(PasswordRules.FewestCharacters, ErrorMessage = PasswordRules.TooShort)]
    [MaxLength(PasswordRules.MostCharacters, ErrorMessage = "The password must be 200 characters or fewer")]
    public string? NewPassword { get; set; }
}
