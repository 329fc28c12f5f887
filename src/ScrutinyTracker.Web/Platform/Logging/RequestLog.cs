using System.Security.Claims;

namespace ScrutinyTracker.Web.Platform.Logging;

/// <summary>One line per request: method, path, status, milliseconds, account id. Never a query string, a body, a name or an address (P47).</summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            log.LogInformation(
                "{Method} {Path} {Status} in {Milliseconds} ms by {Account}",
                context.Request.Method, PathOf(context), context.Response.StatusCode,
                (int)clock.GetElapsedTime(started).TotalMilliseconds, context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-");
        }
    }

    private static string PathOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<SecretAddressAttribute>() is null
            ? context.Request.Path : ((RouteEndpoint)context.GetEndpoint()!).RoutePattern.RawText ?? "";
}
