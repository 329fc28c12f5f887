using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Documents.Papers;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>Gives a paper to whoever asked for it: in the council's template, and under a name that says what it is.</summary>
internal sealed class PaperFiles(CouncilTemplate template, PdfPrinter printer, IHttpContextAccessor http)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="stem">What the file is called, without its ending.</param>
    /// <param name="format">As in the address; another than is known is no paper.</param>
    public async Task<IActionResult> GiveAsync(Paper paper, string stem, string format, CancellationToken cancellation)
    {
        http.HttpContext!.Response.Headers.CacheControl = "no-store";
        return format switch
        {
            PaperLinks.Word => File(await WriteAsync(paper, cancellation), Docx),
            PaperLinks.Pdf when printer.IsThere => await printer.PrintAsync(await WriteAsync(paper, cancellation), cancellation) is { } pdf
                ? File(pdf, "application/pdf")
                : new StatusCodeResult(StatusCodes.Status503ServiceUnavailable),
            _ => new NotFoundResult(),
        };

        FileContentResult File(byte[] content, string type) => new(content, type) { FileDownloadName = paper.FileName(stem, format) };
    }

    private async Task<byte[]> WriteAsync(Paper paper, CancellationToken cancellation) => PaperWriter.Write(paper, await template.ReadAsync(cancellation));
}
