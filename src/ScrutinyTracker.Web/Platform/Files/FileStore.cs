using System.Security.Cryptography;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Files;

/// <summary>
/// Files under generated names in the data folder, where no web server looks. A file is whole on the disk before any row names it: a crash
/// in between leaves a file without a row, which is swept away, and never a row without its file.
/// </summary>
internal sealed class FileStore(DataFolder folder, TimeProvider clock)
{
    private const int NameBytes = 16;
    private const string Unfinished = ".part";

    public async Task<StoredFile> KeepAsync(Stream content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder.Files);
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = 0L;
        await using (var file = new FileStream(PathOf(name) + Unfinished, FileMode.CreateNew))
        {
            var buffer = new byte[81920];
            for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0; size += read)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            file.Flush(flushToDisk: true);
        }
        File.SetLastWriteTimeUtc(PathOf(name) + Unfinished, clock.GetUtcNow().UtcDateTime);
        File.Move(PathOf(name) + Unfinished, PathOf(name));
        return new(name, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <returns>Null when it is not there, as after a restored database without its files.</returns>
    public Stream? Open(string name) => File.Exists(PathOf(name)) ? new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read) : null;

    public void Remove(string name) => File.Delete(PathOf(name));

    /// <summary>Names of those kept, or begun, before that instant.</summary>
    public IReadOnlyList<string> OlderThan(DateTime atUtc) => Directory.Exists(folder.Files)
        ? [.. new DirectoryInfo(folder.Files).EnumerateFiles().Where(file => file.LastWriteTimeUtc < atUtc).Select(file => file.Name)]
        : [];

    private string PathOf(string name) => Path.Combine(folder.Files, Path.GetFileName(name));
}

/// <param name="Sha256">In hexadecimal digits.</param>
internal sealed record StoredFile(string Name, long Size, string Sha256);
