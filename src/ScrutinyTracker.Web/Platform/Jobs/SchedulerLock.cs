namespace ScrutinyTracker.Web.Platform.Jobs;

/// <summary>
/// Held by the one process that runs the jobs of a data folder. A web server that recycles overlaps two copies of the tracker (P25):
/// the second serves pages and waits. The operating system lets go of it when the process ends, however it ends.
/// </summary>
internal sealed class SchedulerLock(string dataFolder) : IDisposable
{
    public const string FileName = "jobs.lock";

    private FileStream? held;

    /// <returns>False when another process holds it.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public bool TryTake()
    {
        Directory.CreateDirectory(dataFolder);
        try
        {
            held ??= new FileStream(Path.Combine(dataFolder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // The file stays: deleting it would let two processes each hold a file of this name.
    public void Dispose()
    {
        held?.Dispose();
        held = null;
    }
}
