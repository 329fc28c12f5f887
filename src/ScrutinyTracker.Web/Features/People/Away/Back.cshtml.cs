using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.People.Away;

/// <summary>Somebody is back before the day that was meant, or does not go.</summary>
internal sealed class BackModel(TrackerContext context, CurrentViewer current) : AwayPage(context, current)
{
    private readonly TrackerContext _context = context;
    private readonly CurrentViewer _current = current;

    [FromRoute]
    public int Id { get; set; }

    internal Absence Absence { get; private set; } = null!;
    internal bool IsOver => Absence.LastDay < _current.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (this.Refuse(Absence.End(_current.Today)))
            return this.PageWithErrors();
        await _context.SaveChangesAsync(cancellation);
        this.Notify("The deputy no longer stands in");
        return Redirect(PeopleLinks.Away(IsOwn ? null : Person.Id));
    }

    private protected override async Task<int?> WhoseAsync(CancellationToken cancellation)
    {
        if (await _context.Set<Absence>().Include(one => one.Deputy).FirstOrDefaultAsync(one => one.Id == Id, cancellation) is not { } found)
            return 0;
        Absence = found;
        return found.PersonId;
    }
}
