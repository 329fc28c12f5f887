using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>The neighbour of the file of everything: its licence and its columns, where CSV on the Web looks for them.</summary>
internal sealed class RegisterCsvMetadataModel(RegisterTable table, SiteAddress site, IOptionsSnapshot<CouncilOptions> council)
    : RegisterPage
{
    public IActionResult OnGet() => File(DataDescription.OfFile(table, site, council.Value.Name), "application/csvm+json; charset=utf-8");
}
