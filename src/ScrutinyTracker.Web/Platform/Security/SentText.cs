using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>What was typed into a form that could not be taken, and the names of the files that came with it. The files are let go by unread.</summary>
internal sealed record SentText(IReadOnlyList<KeptField> Fields, IReadOnlyList<KeptFile> Files)
{
    public static bool MayCarryFiles(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <returns>Null when there is more text than that, or it is no form after all.</returns>
    public static async Task<SentText?> ReadAsync(HttpContext http, int mostText)
    {
        try
        {
            return http.Features.Get<IFormFeature>()?.Form is null && MayCarryFiles(http.Request)
                ? await ReadPartsAsync(http, mostText)
                : Of(await http.Request.ReadFormAsync(http.RequestAborted), mostText);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static SentText? Of(IFormCollection form, int mostText)
    {
        var fields = form.SelectMany(field => field.Value.Select(value => new KeptField(field.Key, value ?? ""))).ToList();
        return fields.Sum(field => (long)field.Value.Length) > mostText
            ? null
            : new(fields, [.. form.Files.Where(file => file.FileName.Length > 0).Select(file => new KeptFile(file.Name, file.FileName))]);
    }

    /// <summary>Part by part, so that nobody who has not signed in can fill a disk with a file.</summary>
    private static async Task<SentText?> ReadPartsAsync(HttpContext http, int mostText)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(http.Request.ContentType).Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
            return null;
        var reader = new MultipartReader(boundary, http.Request.Body);
        var (fields, files) = (new List<KeptField>(), new List<KeptFile>());
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } header)
                continue;
            var name = HeaderUtilities.RemoveQuotes(header.Name).Value ?? "";
            var file = HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).Value;
            if (!string.IsNullOrEmpty(file))
                files.Add(new(name, file));
            else if (header.IsFormDisposition() && await TextAsync(part.Body, mostText, http.RequestAborted) is { } text)
                fields.Add(new(name, text));
            if (fields.Sum(field => (long)field.Value.Length) > mostText)
                return null;
        }
        return new(fields, files);
    }

    private static async Task<string?> TextAsync(Stream body, int most, CancellationToken cancellation)
    {
        using var reader = new StreamReader(body, Encoding.UTF8, leaveOpen: true);
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int read; text.Length <= most && (read = await reader.ReadAsync(buffer, cancellation)) > 0;)
            text.Append(buffer, 0, read);
        return text.ToString();
    }
}
