using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Settings;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Settings;

/// <summary>What administrators settled for the whole council, read afresh so that it counts from the next request, in every process.</summary>
internal sealed class CouncilSettings(TrackerContext context)
{
    /// <summary>Null for off, or none: so it is until somebody decides.</summary>
    public Task<string?> OfAsync(SettingName name, CancellationToken cancellation) =>
        context.SettingDecisions.AsNoTracking().Where(decision => decision.Name == name).OrderByDescending(decision => decision.Id)
            .Select(decision => decision.Value).FirstOrDefaultAsync(cancellation);

    /// <summary>Null where none is set.</summary>
    public async Task<CommitteeSystem?> CommitteeSystemAsync(CancellationToken cancellation) =>
        CommitteeSystem.At(await OfAsync(SettingName.CommitteeSystem, cancellation));

    public async Task<bool> IsRegisterOnAsync(CancellationToken cancellation) =>
        await OfAsync(SettingName.PublicRegister, cancellation) == SettingDecision.On;
}
