using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The answer's form as a Word document, with what the draft says already.</summary>
internal sealed class ResponseFormModel(TrackerContext context, CurrentViewer current, CurrentActor actor, IOptions<CouncilOptions> council, SiteAddress site)
    : AnsweringPage(context, current, actor)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IActionResult> OnGetAsync()
    {
        var form = await Records.FormAsync(Recommendation, Asked, council.Value.Name, site, Today);
        Response.Headers.CacheControl = "no-store";
        return File(ResponseFormWriter.Write(form), Docx, $"answer-{Reference}.docx");
    }
}
