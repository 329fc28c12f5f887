using Microsoft.AspNetCore.Mvc.Filters;

namespace ScrutinyTracker.Web.Platform.Pages;

/// <summary>References are written in capitals; whoever types one into an address may write it small. One place for every page.</summary>
internal sealed class CapitalReferences : IResourceFilter
{
    private const string Key = "reference";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.RouteData.Values[Key] is string written)
            context.RouteData.Values[Key] = written.ToUpperInvariant();
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
