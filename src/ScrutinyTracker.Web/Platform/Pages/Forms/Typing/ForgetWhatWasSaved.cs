using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Platform.Pages.Forms.Typing;

/// <summary>A form that was taken, and so leads on to another page, no longer has words that are not saved.</summary>
internal sealed class ForgetWhatWasSaved(TypedForms typed) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var done = await next();
        if (done is not { Exception: null, Result: RedirectResult } || !HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
            return;
        if (TypingMark.Parse(http.Request.Form[TypingMark.Field]) is { } mark
            && int.TryParse(http.User.FindFirstValue(CurrentViewer.PersonClaim), CultureInfo.InvariantCulture, out var person))
            await typed.ForgetAsync(person, mark, http.RequestAborted);
    }
}
