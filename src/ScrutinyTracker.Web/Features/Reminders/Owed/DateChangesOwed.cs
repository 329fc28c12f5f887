using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Other dates that were asked for: whoever the committee has settled on decides, and its officers where it decides at a meeting.</summary>
internal sealed class DateChangesOwed(UndecidedDates dates) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.DateChange;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken) =>
        (await dates.FindAsync(scope, cancellationToken))
            .SelectMany(one => one.Decider == DateDecider.Chair ? [Asking.Chair(one.Owed)] : Asking.Officers(one.Owed, one.Officers))
            .Where(owed => scope.DueBy is not { } latest || owed.Owed.Due.On <= latest);
}
