using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.SignIn;

/// <summary>Answers the same whether or not the address is known, so that nobody learns who has an account.</summary>
[AllowAnonymous, EnableRateLimiting(SecuritySetup.SignInLimit)]
internal sealed class ForgottenPasswordModel(TrackerContext context, ILookupNormalizer normalizer, PasswordEmails emails) : PageModel
{
    [BindProperty]
    public ForgottenPasswordInput Input { get; set; } = new();

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var email = normalizer.NormalizeEmail(Input.Email!.Trim());
        var person = await context.Users.Where(account => account.NormalizedEmail == email && account.Person.IsActive)
            .Select(account => account.Person).FirstOrDefaultAsync(cancellation);
        if (person is not null)
            await emails.WriteAsync(person, cancellation);
        IsAsked = true;
        return Page();
    }
}

public sealed class ForgottenPasswordInput
{
    [Display(Name = "Email address"), Required(ErrorMessage = "Enter your email address")]
    [EmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.org")]
    [StringLength(TextLimits.Name, ErrorMessage = "Email address must be 200 characters or fewer")]
    public string? Email { get; set; }
}
