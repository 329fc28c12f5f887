using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Asks once more what an email says before it leaves. Nothing of it is saved here.</summary>
internal sealed class PrepareEmail(TrackerContext context, IServiceProvider services, TimeProvider clock)
{
    /// <returns>Null when it does not wait any longer.</returns>
    public async Task<PreparedEmail?> FindAsync(DueEmail due, CancellationToken cancellationToken)
    {
        var asOf = await AsOfAsync(cancellationToken);
        var email = await context.Set<OutboxEmail>().SingleOrDefaultAsync(email => email.Id == due.Id && email.State == due.State, cancellationToken);
        return email is null ? null : new(email, asOf, await ComposeAsync(email, cancellationToken));
    }

    /// <returns>Whether it depends on what becomes of the one that is on its way.</returns>
    public async Task<bool> ComposeAsync(OutboxEmail email, CancellationToken cancellationToken)
    {
        if (services.GetKeyedService<ComposeEmail>(email.Purpose) is not { } compose)
            return false;
        if (await compose(email, cancellationToken) is not { } composed)
        {
            email.Drop();
            return true;
        }
        email.Compose(composed);
        return composed.DependsOnTheOneOnItsWay;
    }

    /// <summary>Whether it would come out the same now. While nobody else can write, it stays so.</summary>
    public async Task<bool> IsStillRightAsync(PreparedEmail prepared, CancellationToken cancellationToken) =>
        prepared is { DependsOnTheOneOnItsWay: false, AsOf.Written: not null } && prepared.AsOf == await AsOfAsync(cancellationToken);

    private async Task<(long? Written, DateOnly Today)> AsOfAsync(CancellationToken cancellationToken) =>
        (await DatabaseAsOf.ReadAsync(context, cancellationToken), UkCalendar.Today(clock));
}

/// <summary>An email of the outbox as it was found due.</summary>
internal sealed record DueEmail(int Id, OutboxState State);

/// <summary>An email as it would leave now, or one that is dropped; in memory only.</summary>
/// <param name="AsOf">What had been written to the database, and which day it was, before it was asked what it says.</param>
/// <param name="DependsOnTheOneOnItsWay">See <see cref="ComposedEmail.DependsOnTheOneOnItsWay"/>.</param>
internal sealed record PreparedEmail(OutboxEmail Email, (long? Written, DateOnly Today) AsOf, bool DependsOnTheOneOnItsWay);
