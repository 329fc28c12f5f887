using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Health;

[Authorize(Policies.Administrators)]
internal sealed class HealthModel(TrackerHealth health) : PageModel
{
    internal HealthView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => View = await health.LookAsync(cancellation);
}
