using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Features.SignIn;

/// <summary>Opening the link changes nothing, because a mail scanner opens it too; the button uses it up.</summary>
[AllowAnonymous, EnableRateLimiting(SecuritySetup.SignInLimit), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResetPasswordModel(UserManager<Account> accounts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public NewPasswordInput Input { get; set; } = new();

    /// <summary>The link was used or is too old.</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Over() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } account)
            return Over();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var result = await accounts.ResetPasswordAsync(account, InClear(), Input.NewPassword!);
        if (result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.InvalidToken)))
            return Over();
        if (!result.Succeeded)
        {
            ModelState.AddModelError("Input.NewPassword", PasswordRules.InWords(result));
            return this.PageWithErrors();
        }
        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
        this.Notify("Your password is set. Sign in with it");
        return Redirect(SignInLinks.SignIn());
    }

    private async Task<Account?> FindAsync()
    {
        var account = await accounts.Users.FirstOrDefaultAsync(user => user.PersonId == Person && user.Person.IsActive);
        return account is not null && await accounts.VerifyUserTokenAsync(
            account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, InClear()) ? account : null;
    }

    private string InClear()
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(Token ?? ""));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private PageResult Over()
    {
        ModelState.Clear();
        IsOver = true;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}

public sealed class NewPasswordInput
{
    [Display(Name = "New password"), Required(ErrorMessage = "Enter a new password")]
    [MinLength(PasswordRules.FewestCharacters, ErrorMessage = PasswordRules.TooShort)]
    [MaxLength(PasswordRules.MostCharacters, ErrorMessage = "The password must be 200 characters or fewer")]
    public string? NewPassword { get; set; }
}
