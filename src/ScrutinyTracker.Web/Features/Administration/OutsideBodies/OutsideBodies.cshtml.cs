using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.OutsideBodies;

[Authorize(Policies.Administrators)]
public sealed class OutsideBodiesModel(TrackerContext context) : PageModel
{
    internal IReadOnlyList<OutsideBodyRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Rows = await context.ExternalBodies.OrderBy(body => body.Name)
            .Select(body => new OutsideBodyRow(body.Id, body.Name, body.ContactName, body.ContactEmail)).ToListAsync(cancellation);
}

internal sealed record OutsideBodyRow(int Id, string Name, string? ContactName, string? ContactEmail);
