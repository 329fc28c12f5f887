using Microsoft.AspNetCore.Diagnostics;

namespace ScrutinyTracker.Web.Platform.Public;

/// <summary>
/// Answers everybody alike: no cookie is read or set, so nobody is signed in here, and what is answered may be kept by caches. Only GET and
/// HEAD are answered.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PublicAnswerAttribute : Attribute;

internal static class PublicAnswer
{
    /// <summary>Also on the page that says what went wrong with such an answer.</summary>
    public static bool IsPublicAnswer(this HttpContext context) =>
        IsMarked(context.GetEndpoint())
        || IsMarked(context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint)
        || IsMarked(context.Features.Get<IExceptionHandlerFeature>()?.Endpoint);

    private static bool IsMarked(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<PublicAnswerAttribute>() is not null;
}
