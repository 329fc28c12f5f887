using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
public sealed class CommitteesModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    internal IReadOnlyList<CommitteeRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = viewer.Today;
        Rows = await context.Committees.AsNoTracking().OrderBy(committee => committee.EndedOn != null).ThenBy(committee => committee.Name).Select(committee => new CommitteeRow(
            committee.Code, committee.Name, committee.Kind, committee.EndedOn,
            committee.Memberships.Count(member => member.From <= today && (member.To == null || member.To >= today)),
            committee.Officers.Select(officer => officer.Person.Name).ToList(),
            context.Meetings.Where(meeting => meeting.CommitteeId == committee.Id && meeting.CancelledOn == null && meeting.HeldOn >= today)
                .Min(meeting => (DateOnly?)meeting.HeldOn))).ToListAsync(cancellation);
    }
}

internal sealed record CommitteeRow(string Code, string Name, CommitteeKind Kind, DateOnly? EndedOn, int Members, IReadOnlyList<string> Officers, DateOnly? NextMeeting);
