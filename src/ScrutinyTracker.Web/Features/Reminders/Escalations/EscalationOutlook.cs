using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>
/// Who was told of what stays overdue, and who is told next: so that whoever owes it knows before it happens, and whoever is told knows who
/// else was.
/// </summary>
internal sealed class EscalationOutlook(TrackerContext context, ReminderLadders ladders, WorkingDays days)
{
    /// <summary>One query where something is overdue; what is not was told to nobody else.</summary>
    /// <param name="among">What the email speaks of.</param>
    /// <param name="day">The day of the email in which it is said.</param>
    /// <param name="foretold">What goes out by that day and is not in the ledger yet.</param>
    public async Task<Func<OpenObligation, EscalationNews>> LoadAsync(
        IEnumerable<OpenObligation> among, PostHolders holders, DateOnly day, IEnumerable<ComingReminder> foretold, CancellationToken cancellationToken)
    {
        var recommendations = among.Where(open => open.Owed.Due.On < day).Select(open => open.RecommendationId).OfType<int>().Distinct().ToList();
        var lines = recommendations.Count == 0 ? [] : await context.Set<Reminder>().AsNoTracking()
            .Where(line => recommendations.Contains(line.RecommendationId ?? 0) && line.VoidReason == null && line.EmailId != null)
            .Select(line => new Line(line.ObligationKey, line.DueOn, line.SendOn, line.Email!.State, line.Post!.Title)).ToListAsync(cancellationToken);
        var letters = recommendations.Count == 0 ? [] : (await context.Set<EscalatedThing>().AsNoTracking().Where(thing => recommendations.Contains(thing.RecommendationId))
            .Select(thing => new { thing.ObligationKey, thing.DueOn, thing.Letter.MadeOn }).ToListAsync(cancellationToken))
            .ToDictionary(thing => (thing.ObligationKey, thing.DueOn), thing => thing.MadeOn);
        var coming = foretold.Where(one => one.Recipient.To is not null && recommendations.Contains(one.Open.RecommendationId ?? 0)).Select(one => new Line(
            one.Open.Owed.Key, one.Open.Owed.Due.On, one.SendOn, OutboxState.Sent, one.Open.Owed.PostId is null ? null : one.Open.Post));
        var written = lines.Concat(coming).ToLookup(line => (Escalated.OwedBehind(line.Key), line.DueOn));
        return open => open.Owed.PostId is null && open.EscalatedFrom is null
            ? EscalationNews.None
            : News(open, [.. written[(Escalated.OwedBehind(open.Owed.Key), open.Owed.Due.On)]], letters.TryGetValue((open.Owed.Key, open.Owed.Due.On), out var letterOn) ? letterOn : null, holders, day);
    }

    private EscalationNews News(OpenObligation open, IReadOnlyList<Line> lines, DateOnly? letterOn, PostHolders holders, DateOnly day)
    {
        var others = lines.Where(line => line.Key != open.Owed.Key && line.IsToldBy(day)).GroupBy(line => WhoWas(line, open))
            .Select(told => (Who: told.Key, Last: told.Max(line => line.SendOn))).OrderBy(told => told.Last).ToList();
        return new(
            [.. others.Select(told => $"{told.Who} on {told.Last.WithWeekday()}")], others.Exists(told => told.Last == day),
            open.EscalatedFrom is null ? Next(open, lines, letterOn, holders, day) : null);
    }

    private string? Next(OpenObligation open, IReadOnlyList<Line> lines, DateOnly? letterOn, PostHolders holders, DateOnly day)
    {
        var own = lines.Where(line => line.Key == open.Owed.Key).Select(line => line.SendOn).ToList();
        var told = own.Count > 0 ? own.Min() : day;
        var steps = Escalated.Steps(ladders.For(open.Owed), open).Select(step => (Step: step, On: EscalationPlan.SendOn(open.Owed.Due.On, told, step, days))).ToList();
        if (steps.Count == 0)
            return null;
        var letter = letterOn ?? (steps[0].On > day ? steps[0].On : day);
        var next = steps.Select((step, i) => (Who: WhoIs(step.Step.To, open, holders), On: i == 0 ? step.On : EscalationPlan.AfterTheLetter(step.On, letter, steps[0].Step, step.Step, days)))
            .FirstOrDefault(step => step.On > day && step.Who is not null);
        return next.Who is null ? null : $"{next.Who} on {next.On.WithWeekday()}, if it is still overdue then";
    }

    private static string? WhoIs(EscalateTo to, OpenObligation open, PostHolders holders) =>
        to == EscalateTo.Chair ? $"the chair of {open.Committee}" : holders.Above(open.Owed.PostId!.Value, to)?.Title;

    private static string WhoWas(Line line, OpenObligation open) =>
        line.Post ?? (Escalated.IsToAnOfficer(line.Key) ? $"a scrutiny officer of {open.Committee}" : $"the chair of {open.Committee}");

    /// <param name="Post">Null for the chair and for officers.</param>
    private sealed record Line(string Key, DateOnly DueOn, DateOnly SendOn, OutboxState State, string? Post)
    {
        /// <summary>What goes out on the same day counts too: one of two emails is always the first.</summary>
        public bool IsToldBy(DateOnly day) => State == OutboxState.Sent ? SendOn <= day : State is OutboxState.Pending or OutboxState.Sending && SendOn == day;
    }
}
