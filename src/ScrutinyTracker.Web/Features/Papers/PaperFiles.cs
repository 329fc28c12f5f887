using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Documents.Papers;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>Gives a paper to whoever asked for it, under a name that says what it is.</summary>
internal sealed class PaperFiles(IHttpContextAccessor http)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="stem">What the file is called, without its ending.</param>
    /// <param name="format">As in the address; another than is known is no paper.</param>
    public IActionResult Give(Paper paper, string stem, string format)
    {
        if (format != PaperLinks.Word)
            return new NotFoundResult();
        http.HttpContext!.Response.Headers.CacheControl = "no-store";
        return new FileContentResult(PaperWriter.Write(paper), Docx) { FileDownloadName = paper.FileName(stem, PaperLinks.Word) };
    }
}
