using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>A file of evidence, to whoever may read the recommendation, and only to take away: a browser never shows it on this site.</summary>
[ResponseCache(NoStore = true)]
internal sealed class DownloadEvidenceModel(TrackerContext context, CurrentViewer current, FileStore files, ILogger<DownloadEvidenceModel> log) : PageModel
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public int Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var found = await context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(await current.GetAsync()))
            .Where(recommendation => recommendation.Reference == Reference)
            .SelectMany(recommendation => recommendation.Updates).SelectMany(update => update.Evidence)
            .Where(evidence => evidence.Id == Id && evidence.File != null)
            .Select(evidence => new { evidence.File!.StoredAs, evidence.File.Name, evidence.File.Kind }).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return NotFound();
        if (files.Open(found.StoredAs) is not { } content)
        {
            log.LogError("The file of evidence {Evidence} is not in the data folder", Id);
            return NotFound();
        }
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(content, FileKinds.Of(found.Kind).ContentType, found.Name);
    }
}
