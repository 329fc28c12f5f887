using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>Something overdue about which a letter will wait for a scrutiny officer.</summary>
internal sealed record ComingLetter(OpenObligation Open, EscalationStep Step, DateOnly On);

/// <summary>An email to somebody more senior.</summary>
internal sealed record ComingEscalation(OpenObligation Open, ReminderStage Stage, DateOnly SendOn);

/// <summary>Who else is told of what stays overdue, and when: by a letter first, and by an email that goes out by itself at each later step.</summary>
internal sealed class ComingEscalations(TrackerContext context, ReminderLadders ladders, ChasingPauses pauses, WorkingDays days)
{
    /// <summary>One query.</summary>
    /// <param name="toldOn">When whoever owes it was, or will be, first written to about this due date; null when never.</param>
    /// <param name="isSettled">Whether the ledger has it to this recipient, at whichever step that was: the ladder may have been another then.</param>
    public async Task<(IReadOnlyList<ComingLetter> Letters, IReadOnlyList<ComingEscalation> Emails)> BetweenAsync(
        IEnumerable<OpenObligation> open, PostHolders holders, DateOnly from, DateOnly to, DateOnly today,
        Func<Obligation, DateOnly?> toldOn, Func<Obligation, ReminderStage, bool> isSettled, CancellationToken cancellationToken)
    {
        var asked = context.Recommendations.Where(recommendation => recommendation.NextDueOn != null);
        var named = (await context.Set<EscalatedThing>().AsNoTracking().Where(thing => asked.Any(one => one.Id == thing.RecommendationId)).Select(thing => new { thing.ObligationKey, thing.DueOn, thing.Letter.MadeOn }).ToListAsync(cancellationToken))
            .ToDictionary(thing => (thing.ObligationKey, thing.DueOn), thing => thing.MadeOn);
        var (letters, emails) = (new List<ComingLetter>(), new List<ComingEscalation>());
        foreach (var owed in open.Where(owed => owed.Owed.PostId is not null && owed.RecommendationId is not null && owed.Owed.Due.On < to))
        {
            var ladder = ladders.For(owed.Owed);
            var steps = Escalated.Steps(ladder, owed);
            if (steps.Count == 0 || toldOn(owed.Owed) is not { } told)
                continue;
            var first = steps[0];
            if (EscalationPlan.SendOn(owed.Owed.Due.On, told, first, days) > to)
                continue;
            var later = steps.Skip(1).ToDictionary(step => step, step => Escalated.To(step.To, owed, holders).ToList());
            bool IsWritten(EscalationStep step) => step == first
                ? named.ContainsKey((owed.Owed.Key, owed.Owed.Due.On))
                : later[step].All(one => isSettled(one.Owed, new(step.DaysOverdue)));
            var reachable = ladder with { Escalations = [first, .. later.Where(step => step.Value.Count > 0).Select(step => step.Key)] };
            foreach (var (step, sendOn) in EscalationPlan.BetweenPauses(
                owed.Owed.Due.On, told, pauses.OpenBetween(owed.Owed.CommitteeId, from, to), from, reachable, days, today,
                named.TryGetValue((owed.Owed.Key, owed.Owed.Due.On), out var letterOn) ? letterOn : null, IsWritten))
            {
                if (step == first)
                    letters.Add(new(owed, step, sendOn));
                else
                    emails.AddRange(later[step].Where(one => !isSettled(one.Owed, new(step.DaysOverdue)))
                        .Select(one => new ComingEscalation(one, new(step.DaysOverdue), sendOn)));
            }
        }
        return (letters, emails);
    }
}
