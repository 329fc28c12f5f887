using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <summary>An email that the mail server refused, or that was given up, as it can be sent again.</summary>
/// <param name="Reminders">How many were in it and have not been sent again since.</param>
/// <param name="StillDue">Those that would be in the new one.</param>
/// <param name="To">Where its recipient is written to now; null when nothing of it is still due.</param>
internal sealed record RefusedEmail(OutboxEmail Email, int Reminders, IReadOnlyList<(Reminder Line, ComingReminder Now)> StillDue, MailAddress? To);

/// <summary>
/// Sends again what an email was to say: in one new email, which is worded when it leaves and says what is still owed then, to where its
/// recipient is written to by then. Its lines of the ledger go with it, so that nothing goes out twice.
/// </summary>
internal sealed class RefusedEmails(
    TrackerContext context, OpenObligations obligations, Recipients recipients, HeldReminders held, CouncilPauses pauses, IOptions<MailOptions> mail, TimeProvider clock)
{
    private const string Marked = " again:";

    /// <returns>Null for an email that was not refused, or that is no matter of the viewer.</returns>
    public async Task<RefusedEmail?> FindAsync(int id, Viewer viewer, CancellationToken cancellationToken)
    {
        var email = await context.Set<OutboxEmail>().FirstOrDefaultAsync(email => email.Id == id
            && (email.State == OutboxState.Refused || email.State == OutboxState.GaveUp)
            && (email.Purpose == ReminderSweep.Purpose || email.Purpose == SendByHand.Purpose || email.Purpose == WriteLetter.Purpose), cancellationToken);
        if (email is null)
            return null;
        var lines = await context.Set<Reminder>().Include(line => line.Recommendation).Where(line => line.EmailId == id && line.VoidReason == null).ToListAsync(cancellationToken);
        if (!viewer.MayAdminister() && !lines.Exists(line => viewer.MayChaseFor(line.CommitteeId ?? line.Recommendation!.CommitteeId)))
            return null;
        var stillDue = await StillDueAsync(lines, cancellationToken);
        return new(email, lines.Count, stillDue, stillDue is [var (_, first), ..] ? first.Recipient.To : null);
    }

    /// <summary>Puts it into the outbox; the caller saves.</summary>
    public Outcome SendAgain(RefusedEmail refused, string why, Person by)
    {
        if (refused.To is not { } to)
            return Refusal.NothingToSendAgain;
        var (today, now, before) = (UkCalendar.Today(clock), clock.GetUtcNow().UtcDateTime, refused.Email);
        var again = context.Add(new OutboxEmail(
            before.Purpose, $"{before.Recipient.Split(Marked)[0]}{Marked}{before.Id}", today, to, mail.Value.SenderDomain, now)).Entity;
        foreach (var (line, reminder) in refused.StillDue)
        {
            line.Plan(reminder, again, now);
            context.Add(new ChasingDecision(ByHand.SentAgain, reminder, why, by, now));
        }
        return Outcome.Done;
    }

    private async Task<IReadOnlyList<(Reminder, ComingReminder)>> StillDueAsync(List<Reminder> lines, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        var holders = await recipients.LoadAsync(cancellationToken);
        var owed = (await obligations.StillOwedAsync(
                [.. lines.Select(line => line.Kind).Distinct()], [.. lines.Select(line => line.RecommendationId).OfType<int>().Distinct()],
                [.. lines.Select(line => line.CommitteeId).OfType<int>().Distinct()], cancellationToken))
            .SelectMany(open => Escalated.With(open, holders)).ToDictionary(open => open.Owed.Key);
        var chasing = new ChasingNow(holders, (await held.LoadAsync(cancellationToken)).HeldBack, await pauses.LoadAsync(cancellationToken), today);
        var overtaken = await OvertakenAsync(lines, cancellationToken);
        return
        [
            .. from line in lines
               let open = owed.GetValueOrDefault(line.ObligationKey)
               where chasing.WhyVoid(line, open) is null && !overtaken.Contains(line.Id)
               let recipient = holders.On(today, open.Owed)
               where recipient.To is not null
               select (line, new ComingReminder(open, StageOf(line), today, recipient)),
        ];
    }

    /// <summary>Of which a later step has reached them.</summary>
    private async Task<HashSet<int>> OvertakenAsync(List<Reminder> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(line => line.Id).ToList();
        return
        [
            .. await context.Set<Reminder>().Where(line => ids.Contains(line.Id) && context.Set<Reminder>().Any(later => later.Id > line.Id
                    && later.ObligationKey == line.ObligationKey && later.Recipient == line.Recipient && later.DueOn == line.DueOn
                    && later.VoidReason == null && later.Email!.State == OutboxState.Sent))
                .Select(line => line.Id).ToListAsync(cancellationToken),
        ];
    }

    private static ReminderStage StageOf(Reminder line) => ReminderStage.TryParse(line.Stage, out var stage) ? stage : default;
}
