using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>National recommendations, and where the council stands: for a committee.</summary>
internal sealed class OutsideModel(OutsideRecommendations recommendations, TrackerContext context, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal string Committee { get; private set; } = "";
    internal OutsideView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var code = Code.ToUpperInvariant();
        if (await context.Committees.Where(one => one.Code == code).Select(one => one.Name).FirstOrDefaultAsync(cancellation) is not { } name)
            return NotFound();
        Committee = name;
        View = await recommendations.PageAsync(await current.GetAsync(), code, PageNumber, current.Today, cancellation);
        return Page();
    }
}
