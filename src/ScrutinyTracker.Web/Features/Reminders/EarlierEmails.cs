using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Which emails one follows, so that mail programs show what somebody was sent about a promise as one conversation (P33).</summary>
internal sealed class EarlierEmails(TrackerContext context)
{
    /// <summary>Nobody looks further, and a header has an end.</summary>
    private const int Most = 10;

    /// <param name="keys">Of what the email is about, the most urgent first.</param>
    /// <returns>The Message-ID of the last email that the same recipient had about each of them, in the same order.</returns>
    public async Task<IReadOnlyList<string>> BeforeAsync(OutboxEmail email, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var recipient = Recipient.KeyIn(email);
        var sent = await context.Set<Reminder>().AsNoTracking()
            .Where(line => line.Recipient == recipient && keys.Contains(line.ObligationKey) && line.VoidReason == null
                && line.EmailId != email.Id && line.Email!.State == OutboxState.Sent)
            .Select(line => new { line.ObligationKey, line.Email!.SentAtUtc, line.Email.MessageId })
            .ToListAsync(cancellationToken);
        var last = sent.GroupBy(line => line.ObligationKey).ToDictionary(lines => lines.Key, lines => lines.MaxBy(line => line.SentAtUtc)!.MessageId);
        return [.. keys.Where(last.ContainsKey).Select(key => last[key]).Distinct().Take(Most)];
    }

    /// <summary>Whether one is on its way now of which this one would speak: to the same recipient, or to anybody about the same things.</summary>
    public async Task<bool> OneIsOnItsWayAsync(OutboxEmail email, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var (recipient, lines) = (Recipient.KeyIn(email), context.Set<Reminder>());
        var things = keys.Select(Escalated.OwedBehind).ToHashSet();
        var onTheirWay = await context.Set<OutboxEmail>().AsNoTracking().Where(other => other.State == OutboxState.Sending && other.Id != email.Id).Select(other => new
        {
            other.Recipient,
            Lines = lines.Where(line => line.EmailId == other.Id).Select(line => new { line.Recipient, line.ObligationKey }).ToList(),
        }).ToListAsync(cancellationToken);
        return onTheirWay.Any(other => Recipient.KeyIn(other.Recipient) == recipient
            || other.Lines.Any(line => line.Recipient == recipient || things.Contains(Escalated.OwedBehind(line.ObligationKey))));
    }
}
