using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>The active scrutiny officers of every committee: few, where what is owed to the committees is much.</summary>
internal sealed class DutyOfficers
{
    private readonly TrackerContext _context;
    private readonly KeptReading<ILookup<int, DutyOfficer>> _officers;

    public DutyOfficers(TrackerContext context) => (_context, _officers) = (context, new(context, ReadAsync));

    /// <summary>By committee, in the order of their names.</summary>
    public Task<ILookup<int, DutyOfficer>> LoadAsync(CancellationToken cancellationToken) => _officers.GetAsync(cancellationToken);

    private async Task<ILookup<int, DutyOfficer>> ReadAsync(CancellationToken cancellationToken)
    {
        var officers = await _context.Set<CommitteeOfficer>().AsNoTracking().Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
            .Select(officer => new { officer.CommitteeId, officer.Person.Id, officer.Person.Name }).ToListAsync(cancellationToken);
        return officers.ToLookup(officer => officer.CommitteeId, officer => new DutyOfficer(officer.Id, officer.Name));
    }
}
