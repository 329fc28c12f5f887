using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Settings;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Administration.PublicRegister;

/// <summary>Makes a decision about a setting, and tells those made before.</summary>
internal sealed class SettingDecisions(TrackerContext context, CouncilSettings settings, CurrentViewer viewer, TimeProvider clock)
{
    public async Task<Outcome> DecideAsync(SettingName name, string? value, string? because, CancellationToken cancellation)
    {
        await using var turn = await context.TakeTurnAsync(cancellation);
        var by = await context.People.FindAsync([(await viewer.GetAsync()).PersonId], cancellation);
        var outcome = SettingDecision.Make(
            name, await settings.OfAsync(name, cancellation), value, because, by!, clock.GetUtcNow().UtcDateTime, out var made);
        if (!outcome.IsDone)
            return outcome;
        context.Add(made!);
        await context.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return outcome;
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<DecisionRow>> OfAsync(SettingName name, CancellationToken cancellation)
    {
        var rows = await context.SettingDecisions.AsNoTracking().Where(decision => decision.Name == name).OrderByDescending(decision => decision.Id)
            .Select(decision => new { decision.Value, decision.Because, By = decision.By.Name, decision.AtUtc }).ToListAsync(cancellation);
        return [.. rows.Select(row => new DecisionRow(row.Value, row.Because, row.By, DateOnly.FromDateTime(UkCalendar.UtcToLondon(row.AtUtc)).InFull()))];
    }
}

/// <param name="Value">Null for off, or none.</param>
internal sealed record DecisionRow(string? Value, string Because, string By, string When);
