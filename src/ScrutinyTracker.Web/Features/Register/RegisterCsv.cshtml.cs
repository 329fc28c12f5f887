using Microsoft.AspNetCore.Mvc;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>Everything in the register as one file, under the Open Government Licence.</summary>
internal sealed class RegisterCsvModel(RegisterQueries register, RegisterTable table) : RegisterPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var rows = await register.EverythingAsync(cancellation);
        Response.Headers.Link = $"<{RegisterLinks.Licence}>; rel=\"license\", <{RegisterLinks.CsvMetadata}>; rel=\"describedby\"; type=\"application/csvm+json\"";
        return File(table.ToBytes(rows), "text/csv; charset=utf-8; header=present", "scrutiny-recommendations.csv");
    }
}
