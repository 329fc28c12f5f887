namespace ScrutinyTracker.Web.Platform.Files;

/// <summary>A feature that keeps files says which: what nobody keeps is swept away.</summary>
internal interface IKeptFiles
{
    Task<bool> KeepsAsync(string storedAs, CancellationToken cancellation);
}
