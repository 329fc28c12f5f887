using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>
/// The page is about the import that its address names, and perhaps about one item of it: for who may not check it, it does not exist. One that
/// was confirmed is only looked at: its other pages lead to the first.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpensReportAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>The page also shows what was confirmed.</summary>
    public bool EvenConfirmed { get; init; }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var inHand = context.HttpContext.RequestServices.GetRequiredService<ReportInHand>();
        if (Number(context, "id") is not { } id || !await inHand.OpenAsync(id))
            context.Result = new NotFoundResult();
        else if (inHand.Draft.State != ImportState.Checking && !(EvenConfirmed && HttpMethods.IsGet(context.HttpContext.Request.Method)))
            context.Result = new RedirectResult(ImportLinks.Report(id));
        else if (context.RouteData.Values.ContainsKey("number") && inHand.Record.Find(Number(context, "number")) is null)
            context.Result = new NotFoundResult();
        else
            await next();
    }

    private static int? Number(PageHandlerExecutingContext context, string name) =>
        int.TryParse(context.RouteData.Values[name]?.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null;
}
