using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>The register as an Atom feed, what changed last first, in pages that lead to each other.</summary>
internal sealed class RegisterFeedModel(RegisterQueries register, SiteAddress site, IOptionsSnapshot<CouncilOptions> council)
    : RegisterPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (entries, list) = await register.LatestChangedAsync(Request.Query.Number("page") ?? 1, cancellation);
        return File(AtomFeed.Of(entries, list, site, council.Value.Name), "application/atom+xml; charset=utf-8");
    }
}
