using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Responses;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Whoever asked for a clearance is told when it stays out: on the working day after it was wanted, and while it does.</summary>
internal sealed class LateClearances(OutClearances clearances, DutyOfficers officers, WorkingDays days) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.HeldUp;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        var late = (await clearances.FindAsync(scope, cancellationToken)).Select(one => (Clearance: one, On: days.OnOrAfter(one.Wanted.On.AddDays(1))))
            .Where(one => scope.DueBy is not { } latest || one.On <= latest).ToList();
        if (late.Count == 0)
            return [];
        var duty = await officers.LoadAsync(cancellationToken);
        return late.SelectMany(one => one.Clearance.Asker is null
            ? Asking.Officers(Of(one.Clearance, one.On), [.. duty[one.Clearance.CommitteeId]])
            : [Of(one.Clearance, one.On)]);
    }

    private static OpenObligation Of(OutClearance one, DateOnly on) => new(
        new($"late-clearance:{one.Id}", ObligationKind.HeldUp, one.Reference, DueDate.Day(on), one.Asker?.Id, one.Text,
            $"the working day after {one.Clears} was to return the draft")
        { CommitteeId = one.CommitteeId },
        one.RecommendationId, null, one.Committee, one.Asker?.Title ?? "", one.IsExempt)
    {
        DoneAt = AnswerLinks.Check(one.Reference),
        IsDraft = one.IsDraft,
        Facts = [("What is late", $"{one.Clears} has had the draft{one.For} since {one.SentOn.InFull()}, and was to return it by {one.Wanted.On.InFull()}")],
    };
}
