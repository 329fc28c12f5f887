using System.Security.Cryptography;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Files;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>A file as somebody sends it, whole in memory: the largest that is read is 25 MB.</summary>
/// <param name="Name">As it is shown and given back, without a path or anything invisible.</param>
internal sealed record IncomingFile(string Name, byte[] Content)
{
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));

    public static IncomingFile Of(string typed, byte[] content)
    {
        var name = FileNames.Shown(typed);
        var ending = Path.GetExtension(name);
        if (name.Length > TextLimits.Name && ending.Length < 10)
            name = name[..(TextLimits.Name - ending.Length)] + ending;
        return new(name.Length == 0 ? "file" : name[..Math.Min(name.Length, TextLimits.Name)], content);
    }

    public static async Task<IncomingFile> ReadAsync(IFormFile sent, CancellationToken cancellation)
    {
        using var content = new MemoryStream((int)sent.Length);
        await sent.CopyToAsync(content, cancellation);
        return Of(sent.FileName, content.ToArray());
    }
}
