using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Regimes;

[Authorize(Policies.Administrators)]
public sealed class RegimesModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    internal IReadOnlyList<RegimeRow> Rows { get; private set; } = [];
    internal DateOnly Today => viewer.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var open = await context.OpenDeadlines(await viewer.GetAsync()).GroupBy(asked => asked.RegimeId!.Value)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var regimes = await context.ResponseRegimes.AsNoTracking().OrderBy(regime => regime.Id).ToListAsync(cancellation);
        Rows = [.. regimes.Select(regime => new RegimeRow(regime, open.GetValueOrDefault(regime.Id)))];
    }
}

internal sealed record RegimeRow(ResponseRegime Regime, int OpenDeadlines);
