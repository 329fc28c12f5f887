using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Committees.Meetings;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>All that changed between the meeting before and this one, for a committee before it sits.</summary>
internal sealed class ChangesModel(DecisionQueries meetings, ChangedQueries changed, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>As in the address: 2019-03-25.</summary>
    [FromRoute]
    public string Date { get; set; } = "";

    internal Meeting Meeting { get; private set; } = null!;
    internal ChangedView Changed { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!RoundPage.TryReadDate(Date, out var heldOn) || await meetings.MeetingAsync(Code.ToUpperInvariant(), heldOn, cancellation) is not { } meeting)
            return NotFound();
        (Meeting, Code) = (meeting, meeting.Committee.Code);
        Changed = await changed.BeforeAsync(await current.GetAsync(), meeting, cancellation);
        return Page();
    }
}
