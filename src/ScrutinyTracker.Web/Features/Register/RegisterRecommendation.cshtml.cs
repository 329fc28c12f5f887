using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>One recommendation under its stable address.</summary>
internal sealed class RegisterRecommendationModel(RegisterQueries register, CouncilSettings settings, TimeProvider clock) : RegisterPage
{
    internal PublicRecommendation Recommendation { get; private set; } = null!;
    internal CommitteeSystem? CommitteeSystem { get; private set; }
    internal DateOnly Today => UkCalendar.Today(clock);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation)
    {
        if (await register.FindAsync(reference.ToUpperInvariant(), cancellation) is not { } found)
            return NotFound();
        Recommendation = found;
        CommitteeSystem = await settings.CommitteeSystemAsync(cancellation);
        return Page();
    }
}
