namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>What stands next to a part in the thread. Shown by the partial _Neighbours.</summary>
/// <param name="Break">The words when there are none and there should be; null when none is as good.</param>
internal sealed record Neighbours(string Heading, IReadOnlyList<NeighbourLink> Links, string? Break);

internal sealed record NeighbourLink(string Text, string Href);
