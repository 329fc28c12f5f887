using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.People.Away;

/// <summary>When somebody is away, who stands in, and for whom they stand in themselves.</summary>
internal sealed class AwayModel(TrackerContext context, CurrentViewer current) : AwayPage(context, current)
{
    private const int MostOfThePast = 10;
    private readonly TrackerContext _context = context;
    private readonly CurrentViewer _current = current;

    internal IReadOnlyList<AbsenceRow> ToCome { get; private set; } = [];
    internal IReadOnlyList<AbsenceRow> Past { get; private set; } = [];
    internal IReadOnlyList<string> StandsInFor { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = _current.Today;
        var all = _context.Set<Absence>().AsNoTracking();
        var own = await all.Where(one => one.PersonId == Person.Id).OrderBy(one => one.From).ThenBy(one => one.Id)
            .Select(one => new AbsenceRow(one.Id, one.From, one.To, one.LastDay, one.Deputy.Name, one.By.Name)).ToListAsync(cancellation);
        (ToCome, Past) = ([.. own.Where(one => one.LastDay >= today)], [.. own.Where(one => one.LastDay < today).Reverse().Take(MostOfThePast)]);
        StandsInFor = [.. (await all.Where(one => one.DeputyId == Person.Id && one.LastDay >= today).OrderBy(one => one.From)
            .Select(one => new { one.Person.Name, one.From, one.LastDay }).ToListAsync(cancellation)).Select(one => $"{one.Name}, {one.From.InFull()} to {one.LastDay.InFull()}")];
    }
}

internal sealed record AbsenceRow(int Id, DateOnly From, DateOnly To, DateOnly LastDay, string Deputy, string By)
{
    public string Days => $"{From.InFull()} to {To.InFull()}";
    public string Ended => LastDay < From ? ", taken back" : LastDay < To ? $", back on {LastDay.AddDays(1).InFull()}" : "";
}
