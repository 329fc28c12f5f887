using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>One meeting: when and where, what was promised for it, what is to be decided, and what it decided.</summary>
internal sealed class MeetingModel(DecisionQueries decisions, MeetingQueries meetings, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>As in the address: 2019-03-25.</summary>
    [FromRoute]
    public string Date { get; set; } = "";

    internal Meeting Meeting { get; private set; } = null!;
    internal MeetingView View { get; private set; } = null!;
    internal DateOnly Today => current.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var heldOn)
            || await decisions.MeetingAsync(Code.ToUpperInvariant(), heldOn, cancellation) is not { } found)
            return NotFound();
        Meeting = found;
        View = await meetings.ViewAsync(await current.GetAsync(), found, Today, cancellation);
        return Page();
    }
}
