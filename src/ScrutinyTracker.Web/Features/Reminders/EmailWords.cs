namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>What an email says, for the partial _EmailWords.</summary>
/// <param name="Text">Null when the viewer may not read it.</param>
/// <param name="MessageHref">Where its HTML is, as a document of its own.</param>
internal sealed record EmailWords(string? Text, string MessageHref);
