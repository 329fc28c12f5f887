using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>Who was told of what stays overdue, and who is told next: so that whoever owes it knows before it happens.</summary>
internal sealed class EscalationOutlook(TrackerContext context, ReminderLadders ladders, WorkingDays days)
{
    /// <summary>One query where something is overdue; what is not was told to nobody else.</summary>
    /// <param name="among">What the email speaks of.</param>
    /// <param name="day">The day of the email in which it is said.</param>
    public async Task<Func<OpenObligation, EscalationNews>> LoadAsync(
        IEnumerable<OpenObligation> among, PostHolders holders, DateOnly day, CancellationToken cancellationToken)
    {
        var recommendations = among.Where(open => open.Owed.Due.On < day).Select(open => open.RecommendationId).OfType<int>().Distinct().ToList();
        var lines = recommendations.Count == 0 ? [] : await context.Set<Reminder>().AsNoTracking()
            .Where(line => recommendations.Contains(line.RecommendationId ?? 0) && line.VoidReason == null)
            .Select(line => new Line(line.ObligationKey, line.DueOn, line.SendOn, line.Email!.State == OutboxState.Sent, line.Post!.Title)).ToListAsync(cancellationToken);
        var written = lines.ToLookup(line => (Escalated.OwedBehind(line.Key), line.DueOn));
        return open => open.Owed.PostId is null || open.EscalatedFrom is not null
            ? EscalationNews.None
            : News(open, [.. written[(open.Owed.Key, open.Owed.Due.On)]], holders, day);
    }

    private EscalationNews News(OpenObligation open, IReadOnlyList<Line> lines, PostHolders holders, DateOnly day)
    {
        var own = lines.Where(line => line.Key == open.Owed.Key).Select(line => line.SendOn).ToList();
        var told = own.Count > 0 ? own.Min() : day;
        var next = ladders.For(open.Owed).Escalations
            .Select(step => (Who: WhoIs(step.To, open, holders), On: EscalationPlan.SendOn(open.Owed.Due.On, told, step, days)))
            .FirstOrDefault(step => step.On > day && step.Who is not null);
        var already = lines.Where(line => line.Key != open.Owed.Key && line.WasSent && line.SendOn <= day)
            .Select(line => $"{line.Post ?? $"the chair of {open.Committee} and its scrutiny officer"} on {line.SendOn.WithWeekday()}").Distinct();
        return new([.. already], next.Who is null ? null : $"{next.Who} on {next.On.WithWeekday()}, if it is still overdue then");
    }

    private static string? WhoIs(EscalateTo to, OpenObligation open, PostHolders holders) =>
        to == EscalateTo.Chair ? $"the chair of {open.Committee}" : holders.Above(open.Owed.PostId!.Value, to)?.Title;

    private sealed record Line(string Key, DateOnly DueOn, DateOnly SendOn, bool WasSent, string? Post);
}
