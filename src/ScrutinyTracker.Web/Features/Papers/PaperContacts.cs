using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>Whom readers of a paper ask.</summary>
internal sealed class PaperContacts(TrackerContext context, IOptions<CouncilOptions> council)
{
    /// <summary>The scrutiny team's mailbox.</summary>
    public IReadOnlyList<string> Team => council.Value.HelpEmail is { Length: > 0 } mailbox ? [mailbox] : [council.Value.Name];

    /// <summary>The committee's officers with their addresses, and the mailbox.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(int committee, CancellationToken cancellation)
    {
        var officers = await context.Set<CommitteeOfficer>().Where(officer => officer.CommitteeId == committee && officer.Person.IsActive)
            .OrderBy(officer => officer.Person.Name).Select(officer => $"{officer.Person.Name}, {officer.Person.Email}").ToListAsync(cancellation);
        return [.. officers, .. Team];
    }
}
