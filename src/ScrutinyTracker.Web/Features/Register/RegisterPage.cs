using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ScrutinyTracker.Web.Platform.Public;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>
/// A page or file of the public register: nobody signs in for it, and everybody gets the same. This is the one exception from the rule that
/// every page asks who one is, besides signing in itself. While the register is off there is no such page.
/// </summary>
[AllowAnonymous, PublicAnswer, IgnoreAntiforgeryToken, OutputCache(PolicyName = RegisterSetup.Kept), TypeFilter<RegisterGate>]
internal abstract class RegisterPage : PageModel;

internal sealed class RegisterGate(CouncilSettings settings) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (await settings.IsRegisterOnAsync(context.HttpContext.RequestAborted))
            await next();
        else
            context.Result = new NotFoundResult();
    }
}
