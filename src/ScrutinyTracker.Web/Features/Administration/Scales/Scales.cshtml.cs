using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Scales;

[Authorize(Policies.Administrators)]
internal sealed class ScalesModel(TrackerContext context) : PageModel
{
    internal IReadOnlyList<ScaleRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var scales = await context.AssessmentScales.AsNoTracking().Include(scale => scale.Categories).OrderBy(scale => scale.Id).ToListAsync(cancellation);
        var committees = (await context.Committees.AsNoTracking().Where(committee => committee.EndedOn == null).OrderBy(committee => committee.Name)
            .Select(committee => new { committee.Name, Scale = committee.ScaleId ?? AssessmentScale.DefaultId }).ToListAsync(cancellation))
            .ToLookup(committee => committee.Scale, committee => committee.Name);
        Rows = [.. scales.Select(scale => new ScaleRow(scale.Id, scale.Name, [.. scale.Offered.Select(category => category.Label)], [.. committees[scale.Id]]))];
    }
}

/// <param name="Committees">Who judges by it.</param>
internal sealed record ScaleRow(int Id, string Name, IReadOnlyList<string> Categories, IReadOnlyList<string> Committees);
