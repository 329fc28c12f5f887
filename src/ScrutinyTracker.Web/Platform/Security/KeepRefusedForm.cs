using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>A form whose antiforgery token no longer holds is kept, and the error page says where it can be sent again.</summary>
internal sealed class KeepRefusedForm(KeptForms kept) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            await kept.KeepAsync(context.HttpContext);
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
        await next();
    }
}
