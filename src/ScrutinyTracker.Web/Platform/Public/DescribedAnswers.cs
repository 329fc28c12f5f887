using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ScrutinyTracker.Web.Platform.Public;

/// <summary>
/// Says of a public answer how long it may be kept, when it was made and, by its content alone, whether it is still the same: the tag tells
/// nothing of what was saved meanwhile and is not public.
/// </summary>
internal sealed class DescribedAnswers(RequestDelegate next, TimeProvider clock)
{
    /// <summary>What others keep cannot be called back: a minute, then they ask whether it is still the same.</summary>
    private const string Keep = "public, max-age=60, must-revalidate";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.IsPublicAnswer())
        {
            await next(context);
            return;
        }
        var outside = context.Response.Body;
        await using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outside;
        }
        if (context.Response.StatusCode == StatusCodes.Status200OK)
            Describe(context.Response, answer);
        if (answer.Length > 0)
            await outside.WriteAsync(answer.GetBuffer().AsMemory(0, (int)answer.Length), context.RequestAborted);
    }

    private void Describe(HttpResponse response, MemoryStream answer)
    {
        var digest = SHA256.HashData(answer.GetBuffer().AsSpan(0, (int)answer.Length));
        response.Headers.ETag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(digest.AsSpan(0, 16))}\"").ToString();
        response.Headers.LastModified = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        response.Headers.CacheControl = Keep;
        // Open data may be read by the pages of others, too: nobody is signed in here.
        response.Headers.AccessControlAllowOrigin = "*";
        response.ContentLength = answer.Length;
    }
}
