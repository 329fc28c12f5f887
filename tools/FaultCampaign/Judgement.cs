using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>Compares what the tracker believes with what the mail server knows. What it finds is a defect.</summary>
internal sealed class Judgement(CampaignPlan plan, MailLog log, IReadOnlyList<RoundResult> rounds)
{
    private readonly IReadOnlyList<TakenMail> _taken = log.Taken;

    private readonly HashSet<(int Round, string Tracker)> _killed =
        [.. rounds.SelectMany(round => round.Trackers.Where(tracker => tracker.WasKilled).Select(tracker => (round.Number, tracker.Plan.Name)))];

    public async Task<IReadOnlyList<string>> FindAsync(Council council, CancellationToken cancellation)
    {
        var outbox = await council.ReadAsync(context => context.Set<OutboxEmail>().AsNoTracking().ToListAsync(cancellation));
        var ledger = await council.ReadAsync(context => context.Set<Reminder>().AsNoTracking().Include(line => line.Email).ToListAsync(cancellation));
        var damage = await council.ReadAsync(context => context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellation));
        return
        [
            .. outbox.SelectMany(OfEmail),
            .. OfLedger(ledger),
            .. _taken.GroupBy(mail => mail.MessageId).SelectMany(OfRepeats),
            .. OfParts(),
            .. rounds.SelectMany(OfRound),
            .. damage.Where(words => words != "ok").Select(words => $"The database is damaged: {words}"),
        ];
    }

    /// <summary>The state of an email is what the server's log says of it, in the server's words.</summary>
    private IEnumerable<string> OfEmail(OutboxEmail email)
    {
        var taken = _taken.Where(mail => mail.MessageId == email.MessageId).ToList();
        var isTrue = email.State switch
        {
            OutboxState.Sent => taken.Any(mail => mail.Words == email.ServerSaid && mail.Recipient == email.ToAddress),
            OutboxState.Refused => log.RefusedForGood.Any(refused => refused.Recipient == email.ToAddress && refused.Words == email.ServerSaid),
            _ => false,
        };
        if (!isTrue)
            yield return $"{email.MessageId} is {email.State} ({email.ServerSaid}; {email.Attempts} attempts, {email.Interruptions} interruptions); the server took it {taken.Count} times";
    }

    /// <summary>Each planned reminder stands once in the ledger, and the server has it or refused it for good.</summary>
    private IEnumerable<string> OfLedger(List<Reminder> ledger)
    {
        for (var number = 0; number < plan.Reminders; number++)
        {
            var (words, address) = (Council.Words(number), Council.Address(plan.RecipientOf(number)));
            var lines = ledger.Where(line => line.Says.Contains(words, StringComparison.Ordinal)).ToList();
            if (lines is not [{ VoidReason: null, Email: { } email } line] || line.DueOn != plan.DayOf(number).AddDays(Council.FirstStep))
                yield return $"“{words}” stands {lines.Count} times in the ledger: {string.Join("; ", lines.Select(one => $"{one.Stage} {one.VoidReason}"))}";
            else if (email.State != OutboxState.Refused && !_taken.Any(mail => mail.MessageId == email.MessageId && mail.Recipient == address && mail.Parts.Contains(number)))
                yield return $"“{words}” was lost: its email is {email.State}";
        }
    }

    /// <summary>A message is taken again only where the tracker cannot have known that it was taken.</summary>
    private IEnumerable<string> OfRepeats(IGrouping<string, TakenMail> same)
    {
        foreach (var earlier in same.SkipLast(1))
        {
            var unheard = !earlier.WasAnswered || (!earlier.WasFollowed && _killed.Contains((earlier.Round, earlier.Tracker)));
            if (!unheard)
                yield return $"{same.Key} was taken again although the tracker heard “{earlier.Words}” in round {earlier.Round}";
        }
    }

    /// <summary>No reminder comes again under another Message-ID.</summary>
    private IEnumerable<string> OfParts() => _taken.SelectMany(mail => mail.Parts.Select(part => (part, mail.MessageId))).Distinct()
        .GroupBy(one => one.part).Where(same => same.Count() > 1)
        .Select(same => $"“{Council.Words(same.Key)}” came in several messages: {string.Join(", ", same.Select(one => one.MessageId))}");

    /// <summary>1 is how the verb says that something waits; any other end is not meant.</summary>
    private static IEnumerable<string> OfRound(RoundResult round) => round.Trackers
        .Where(tracker => tracker.Hung || tracker.ExitCode is not (0 or 1) || tracker.Complained.Contains("   at ", StringComparison.Ordinal))
        .Select(tracker => $"Round {round.Number}, {tracker.Plan.Name}: {(tracker.Hung ? "did not end" : $"ended with {tracker.ExitCode}")} {tracker.Complained}");
}
