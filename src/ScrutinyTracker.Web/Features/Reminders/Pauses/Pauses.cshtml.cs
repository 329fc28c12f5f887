using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Pauses;

/// <summary>When nobody is, was or will be chased, and why.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class PausesModel(TrackerContext context, CurrentViewer current) : PageModel
{
    private const int MostOfThePast = 25;

    internal IReadOnlyList<PauseRow> Present { get; private set; } = [];
    internal IReadOnlyList<PauseRow> Past { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (viewer, today) = (await current.GetAsync(), current.Today);
        var pauses = await context.Set<ChasingPause>().AsNoTracking().Include(pause => pause.Committee).Include(pause => pause.By).Include(pause => pause.EndedBy)
            .OrderByDescending(pause => pause.From).ToListAsync(cancellation);
        var rows = pauses.ToLookup(pause => pause.LastDay >= today, pause => PauseRow.Of(pause, viewer));
        (Present, Past) = ([.. rows[true].Reverse()], [.. rows[false].Take(MostOfThePast)]);
    }
}

/// <param name="MayEnd">The viewer may end it before its time.</param>
internal sealed record PauseRow(int Id, string Whom, string Days, string Reason, string By, bool MayEnd)
{
    public static PauseRow Of(ChasingPause pause, Viewer viewer) => new(
        pause.Id, pause.Committee?.Name ?? "Every committee",
        $"{pause.From.InFull()} to {pause.To.InFull()}{(pause.EndedOn is { } ended ? $", ended on {ended.InFull()} by {pause.EndedBy!.Name}" : "")}",
        pause.Reason, pause.By.Name, viewer.MayPause(pause.CommitteeId));
}
