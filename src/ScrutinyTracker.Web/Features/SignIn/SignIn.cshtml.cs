using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;
using Account = ScrutinyTracker.Web.Platform.Security.Account;

namespace ScrutinyTracker.Web.Features.SignIn;

[AllowAnonymous, EnableRateLimiting(SecuritySetup.SignInLimit)]
public sealed class SignInModel(SignInManager<Account> signIn, TrackerContext context, IHostEnvironment environment) : PageModel
{
    private const string Refused = "The email address or password is not right";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The key of what was typed into a form before the session ended: see KeptForms.</summary>
    [BindProperty]
    public string? KeptForm { get; set; }

    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty]
    public int? PersonId { get; set; }

    public IReadOnlyList<SelectListItem> SamplePeople { get; private set; } = [];

    public async Task OnGetAsync(string? kept)
    {
        KeptForm = kept;
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Remove(nameof(PersonId));
        if (ModelState.IsValid)
        {
            var email = signIn.UserManager.NormalizeEmail(Input.Email!.Trim());
            var account = await context.Users.Include(user => user.Person).FirstOrDefaultAsync(user => user.NormalizedEmail == email);
            var result = account is { Person.IsActive: true }
                ? await signIn.PasswordSignInAsync(account, Input.Password!, isPersistent: false, lockoutOnFailure: true)
                : Microsoft.AspNetCore.Identity.SignInResult.Failed;
            if (result.Succeeded)
                return Onward();
            ModelState.AddModelError("Input.Email", result.IsLockedOut ? "Too many tries. Wait five minutes and try again" : Refused);
        }
        await LoadAsync();
        return this.PageWithErrors();
    }

    /// <summary>Development only: be one of the sample people.</summary>
    public async Task<IActionResult> OnPostAsAsync()
    {
        if (!environment.IsDevelopment())
            return NotFound();
        ModelState.Clear();
        var account = await context.Users.FirstOrDefaultAsync(user => user.PersonId == PersonId && user.Person.IsActive);
        if (account is null)
        {
            ModelState.AddModelError(nameof(PersonId), "Choose a person");
            await LoadAsync();
            return this.PageWithErrors();
        }
        await signIn.SignInAsync(account, isPersistent: false);
        return Onward();
    }

    private IActionResult Onward()
    {
        if (!string.IsNullOrEmpty(KeptForm))
            return Redirect(SignInLinks.SendKeptForm(KeptForm));
        return Url.IsLocalUrl(From) ? LocalRedirect(From) : Redirect("/");
    }

    private async Task LoadAsync()
    {
        if (!environment.IsDevelopment())
            return;
        var people = await context.Users.Where(user => user.Person.IsActive).OrderBy(user => user.PersonId).Take(40)
            .Select(user => new { user.PersonId, user.Person.Name, Roles = user.Person.Roles.Select(held => held.Role).ToList() }).ToListAsync();
        SamplePeople = [.. people.Select(person => new SelectListItem(
            $"{person.Name} ({string.Join(", ", person.Roles.Select(role => Words.Of(role)))})", $"{person.PersonId}"))];
    }
}

public sealed class SignInInput
{
    [Display(Name = "Email address"), Required(ErrorMessage = "Enter your email address"), StringLength(TextLimits.Name, ErrorMessage = "The email address is too long")]
    public string? Email { get; set; }

    [Display(Name = "Password"), Required(ErrorMessage = "Enter your password"), StringLength(200, ErrorMessage = "The password is too long")]
    public string? Password { get; set; }
}
