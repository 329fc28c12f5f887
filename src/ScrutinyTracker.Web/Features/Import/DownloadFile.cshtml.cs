using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>
/// The file as it came: to the committee's officers, and once it is confirmed to whoever may read what was made of it. Only to take away:
/// a browser never shows it on this site.
/// </summary>
[ResponseCache(NoStore = true)]
internal sealed class DownloadFileModel(TrackerContext context, CurrentViewer current, FileStore files, ILogger<DownloadFileModel> log) : PageModel
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    [FromRoute]
    public int Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var found = await context.WithReadableFile(await current.GetAsync()).Where(draft => draft.Id == Id).Select(draft => draft.File).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return NotFound();
        if (files.Open(found.StoredAs) is not { } content)
        {
            log.LogError("The file of import {Import} is not in the data folder", Id);
            return NotFound();
        }
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(content, Types.TryGetContentType(found.Name, out var type) ? type : "application/octet-stream", found.Name);
    }
}
