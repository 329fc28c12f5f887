using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Where the chair decides and has not, the officers are told on the working day after; before that it is no work of theirs.</summary>
internal sealed class LateDecisions(UndecidedDates dates, WorkingDays days) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.HeldUp;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken) =>
        (await dates.FindAsync(scope, cancellationToken)).Where(one => one.Decider == DateDecider.Chair)
            .SelectMany(one => Asking.Officers(Late(one.Owed), one.Officers))
            .Where(owed => scope.DueBy is not { } latest || owed.Owed.Due.On <= latest);

    private OpenObligation Late(OpenObligation undecided) => undecided with
    {
        Owed = undecided.Owed with
        {
            Key = $"late-{undecided.Owed.Key}",
            Kind = ObligationKind.HeldUp,
            Due = DueDate.Day(days.OnOrAfter(undecided.Owed.Due.On.AddDays(1))),
            Basis = "the working day after the chair was to decide",
        },
        Facts = [.. undecided.Facts, ("What is late", $"the chair was to decide about it by {undecided.Owed.Due.On.InFull()}, and has not")],
    };
}
