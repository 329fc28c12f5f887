using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.OutsideBodies;

[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class OutsideBodiesModel(TrackerContext context, CurrentViewer current) : PageModel
{
    /// <summary>Scrutiny officers correct contacts too, and have no other business under Administration.</summary>
    internal bool MayAdminister { get; private set; }

    internal IReadOnlyList<OutsideBodyRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        MayAdminister = (await current.GetAsync()).MayAdminister();
        Rows = await context.ExternalBodies.OrderBy(body => body.Name)
            .Select(body => new OutsideBodyRow(body.Id, body.Name, body.ContactName, body.ContactEmail)).ToListAsync(cancellation);
    }
}

internal sealed record OutsideBodyRow(int Id, string Name, string? ContactName, string? ContactEmail);
