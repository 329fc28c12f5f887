using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>
/// The page is about the tracker that its address names: for who may not check it, it does not exist. One that was confirmed leads to
/// what became of it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpensTrackerAttribute : Attribute, IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var inHand = context.HttpContext.RequestServices.GetRequiredService<TrackerInHand>();
        if (!int.TryParse(context.RouteData.Values["id"]?.ToString(), CultureInfo.InvariantCulture, out var id) || !await inHand.OpenAsync(id, context.HttpContext.RequestAborted))
            context.Result = new NotFoundResult();
        else if (inHand.Draft.State != ImportState.Checking)
            context.Result = new RedirectResult(TrackerLinks.Stored(id));
        else
            await next();
    }
}
