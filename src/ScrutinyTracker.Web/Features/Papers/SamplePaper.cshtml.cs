using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>Everything that papers hold, with nothing of the record in it: for seeing what a template makes of it.</summary>
[Authorize(Policies.Administrators)]
internal sealed class SamplePaperModel(PaperFiles files, IOptions<CouncilOptions> council) : PageModel
{
    public Task<IActionResult> OnGetAsync(string format, CancellationToken cancellation) =>
        files.GiveAsync(SamplePaper.Of(council.Value.Name), "sample-paper", format, cancellation);
}
