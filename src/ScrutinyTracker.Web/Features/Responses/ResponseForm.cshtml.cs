using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The answer's form as a Word document, with what the draft says already.</summary>
internal sealed class ResponseFormModel(TrackerContext context, CurrentViewer current, CurrentActor actor, IOptions<CouncilOptions> council)
    : AnsweringPage(context, current, actor)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IActionResult> OnGetAsync()
    {
        var uploadAt = council.Value.BaseUrl.TrimEnd('/') + AnswerLinks.Response(Reference);
        var form = FormOf.Draft(Recommendation, Asked, await EvidenceAsync(), council.Value.Name, uploadAt, Today);
        Response.Headers.CacheControl = "no-store";
        return File(ResponseFormWriter.Write(form), Docx, $"answer-{Reference}.docx");
    }

    /// <summary>Behind findings that the reader may not read there is no evidence either.</summary>
    private async Task<IReadOnlyList<string>> EvidenceAsync()
    {
        if (Asked.Findings.Count == 0)
            return [];
        var evidence = await Records.Recommendations.AsNoTracking().Where(here => here.Id == Recommendation.Id)
            .SelectMany(here => here.Findings).SelectMany(finding => finding.Evidence).Distinct()
            .OrderBy(item => item.Order).Select(item => new { item.Kind, item.Title, item.TakenOn }).ToListAsync();
        return [.. evidence.Select(item => item.TakenOn is { } on
            ? $"{Words.Titled(item.Kind)}: {item.Title}, {on.InFull()}"
            : $"{Words.Titled(item.Kind)}: {item.Title}")];
    }
}
