using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>
/// The page is about the review that its address names: who may not read it gets 404, and who reads without drafting gets 403 where only
/// drafters belong. The handler then finds it in <see cref="ReviewInHand"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpensReviewAttribute : Attribute, IAsyncPageFilter
{
    public bool ToDraft { get; init; }

    /// <summary>Opens a withdrawn draft to its drafters too, which is otherwise only read.</summary>
    public bool EvenWithdrawn { get; init; }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var inHand = context.HttpContext.RequestServices.GetRequiredService<ReviewInHand>();
        if (!await inHand.OpenAsync(context.RouteData.Values["reference"]?.ToString() ?? ""))
            context.Result = new NotFoundResult();
        else if (ToDraft && !(EvenWithdrawn ? inHand.IsDrafter : inHand.MayDraft))
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        else
            await next();
    }
}
