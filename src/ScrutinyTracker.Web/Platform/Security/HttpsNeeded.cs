namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>
/// Outside Development pages are answered over TLS only, which a reverse proxy brings. Whoever asks without it is told so, in place of cookies
/// that no browser would keep; the proxy's own questions after health are answered.
/// </summary>
internal sealed class HttpsNeeded(RequestDelegate next, IHostEnvironment environment)
{
    private const string Words =
        "This tracker answers over https only. Put a reverse proxy with TLS in front of it, and name the proxy's address in the setting Proxy:Known, "
        + "so that what it says of the visitor is believed (docs/operations.md).\n";

    public Task InvokeAsync(HttpContext context)
    {
        if (environment.IsDevelopment() || context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Words, context.RequestAborted);
    }
}
