using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Public;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>Search engines may read the register and nothing else; while it is off, nothing.</summary>
[AllowAnonymous, PublicAnswer, IgnoreAntiforgeryToken]
internal sealed class RobotsModel(SiteAddress site, CouncilSettings settings) : PageModel
{
    private const string Nothing = "User-agent: *\nDisallow: /\n";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => Content(
        await settings.IsRegisterOnAsync(cancellation)
            ? $"User-agent: *\nAllow: {RegisterLinks.Index}\nAllow: /assets/\nDisallow: /\nSitemap: {site.Of(RegisterLinks.Sitemap)}\n"
            : Nothing,
        "text/plain; charset=utf-8");
}
