using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Register;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>The address of a meeting as an agenda prints it. While the register is off, whoever is not signed in is asked to, whatever the number.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ShortAddressModel(TrackerContext context, CurrentViewer current, CouncilSettings settings) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var isKnown = await current.FindAsync() is not null;
        if (!isKnown && !await settings.IsRegisterOnAsync(cancellation))
            return Challenge();
        var meeting = await context.Meetings.AsNoTracking().Where(meeting => meeting.Id == id)
            .Select(meeting => new { meeting.Committee.Code, meeting.HeldOn }).FirstOrDefaultAsync(cancellation);
        if (meeting is null)
            return NotFound();
        return Redirect(isKnown ? CommitteeLinks.Meeting(meeting.Code, meeting.HeldOn) : RegisterLinks.OfMeeting(id));
    }
}
