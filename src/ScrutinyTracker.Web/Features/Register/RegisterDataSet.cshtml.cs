using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>The register as a data set, for catalogues and search engines.</summary>
internal sealed class RegisterDataSetModel(SiteAddress site, IOptionsSnapshot<CouncilOptions> council, CouncilSettings settings) : RegisterPage(settings)
{
    public IActionResult OnGet() => File(DataDescription.OfSet(site, council.Value.Name), "application/ld+json; charset=utf-8");
}
