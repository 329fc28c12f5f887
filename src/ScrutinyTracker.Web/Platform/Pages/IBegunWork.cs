using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Web.Platform.Pages;

/// <summary>A feature in which people leave things half done, to be named where they look for what they have to do.</summary>
internal interface IBegunWork
{
    /// <summary>A sentence and the page where it goes on, the oldest first; one query.</summary>
    Task<IReadOnlyList<(string Text, string Href)>> OfAsync(Viewer viewer, CancellationToken cancellation);
}
