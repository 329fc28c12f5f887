namespace ScrutinyTracker.Web.Platform.Public;

/// <summary>
/// Before anything reads a cookie of a public answer, there is none: nobody is signed in, no session is prolonged, no notice is used up, and so
/// none is set either.
/// </summary>
internal sealed class WithoutCookies(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!context.IsPublicAnswer())
            return next(context);
        context.Request.Headers.Cookie = default;
        context.Request.Headers.Authorization = default;
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }
}
