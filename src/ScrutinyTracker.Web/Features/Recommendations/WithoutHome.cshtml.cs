using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What has no home: open recommendations of which something is nobody's.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class WithoutHomeModel(TrackerContext context, CurrentViewer current) : PageModel
{
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal IReadOnlyList<HomelessRow> Rows { get; private set; } = [];
    internal ListPage List { get; private set; } = new(1, RecommendationQueries.PageSize, 0);

    /// <summary>The viewer may also mend it.</summary>
    internal bool MayAdminister { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        MayAdminister = viewer.MayAdminister();
        var without = await WithoutHome.LookAsync(context, current.Today, cancellation);
        var found = without.Of(context, viewer);
        List = List with { Total = await found.CountAsync(cancellation) };
        List = List with { Current = Math.Clamp(PageNumber, 1, List.Pages) };
        Rows = [.. (await found.OrderBy(asked => asked.Reference).Skip((List.Current - 1) * List.PageSize).Take(List.PageSize).AsSplitQuery()
            .Select(HomelessFacts.Of).ToListAsync(cancellation)).Select(facts => HomelessRow.Of(facts, without))];
    }
}
