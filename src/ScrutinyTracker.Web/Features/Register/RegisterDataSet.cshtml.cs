using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>The register as a data set, for catalogues and search engines.</summary>
internal sealed class RegisterDataSetModel(SiteAddress site, IOptionsSnapshot<CouncilOptions> council) : RegisterPage
{
    public IActionResult OnGet() => File(DataDescription.OfSet(site, council.Value.Name), "application/ld+json; charset=utf-8");
}
