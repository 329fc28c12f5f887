using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>One part of a large committee's briefing, all of it, by page.</summary>
internal sealed class CommitteePartModel(BriefingQueries briefings, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public string Part { get; set; } = "";

    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    internal BriefingPage Briefing { get; private set; } = null!;
    internal string Heading { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (CommitteeLinks.PartIn(Part) is not { } part)
            return NotFound();
        var page = int.TryParse(PageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 1;
        if (await briefings.PartAsync(await current.GetAsync(), Code.ToUpperInvariant(), part, page, current.Today, cancellationToken) is not { } found)
            return NotFound();
        (Briefing, Heading) = (found, found.Dates.Heading(part));
        return Page();
    }
}
