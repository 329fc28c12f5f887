using Microsoft.AspNetCore.Mvc;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>Any other address of the register: there is no such page, and nobody is asked to sign in to be told so.</summary>
internal sealed class RegisterMissingModel : RegisterPage
{
    public IActionResult OnGet() => NotFound();
}
