using Microsoft.Data.Sqlite;

namespace ScrutinyTracker.Benchmarks;

/// <summary>A synthetic council of a size: made once by the application's own verb, kept, and copied for each measurement.</summary>
internal sealed class Council : IDisposable
{
    private const string Database = "tracker.db";

    private Council(string folder) => Folder = folder;

    /// <summary>The data folder of this copy; gone when disposed.</summary>
    public string Folder { get; }

    public static async Task<Council> CopyAsync(int recommendations, TimeProvider clock, CancellationToken cancellation)
    {
        var copy = new Council(Directory.CreateTempSubdirectory("tracker-benchmark-").FullName);
        var schema = await TrackerInside.SchemaAsync(copy.Folder, clock);
        var kept = Path.Combine(Paths.Results, "councils", $"{recommendations}-{schema}");
        if (!Directory.Exists(kept))
            await MakeAsync(kept, recommendations, cancellation);
        File.Copy(Path.Combine(kept, Database), Path.Combine(copy.Folder, Database));
        return copy;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task MakeAsync(string kept, int recommendations, CancellationToken cancellation)
    {
        var unfinished = $"{kept}.unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        await TrackerProcess.RunAsync(unfinished, ["generate", "--recommendations", $"{recommendations}"], cancellation);
        Directory.Move(unfinished, kept);
    }
}
