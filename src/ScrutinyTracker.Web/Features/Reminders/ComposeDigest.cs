using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Features.Reminders.Pauses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// Looks once more, at the moment of sending, at what each line of the ledger says: what was answered, moved, closed or handed to
/// somebody else meanwhile is void, with the reason, and isn't in the email (P21).
/// </summary>
internal sealed class ComposeDigest(
    TrackerContext context, OpenObligations obligations, Recipients recipients, EscalationOutlook outlook, EarlierEmails earlier, CalendarLedger calendars,
    CalendarAttachments attachments, DigestFacts facts, DigestWriter writer, CouncilPauses pauses, HeldReminders held, TimeProvider clock)
{
    private const string MayHaveArrived =
        "It may have arrived: the mail server's answer was not heard. When the email was to be sent again, this was no longer due from the same person on the same date.";

    /// <returns>Null when no line is still due and nothing changes in the reader's calendar: there is no email then.</returns>
    public async Task<ComposedEmail?> ComposeAsync(OutboxEmail email, CancellationToken cancellationToken)
    {
        var (today, recipient) = (UkCalendar.Today(clock), Recipient.KeyIn(email));
        var lines = await context.Set<Reminder>().Where(line => line.EmailId == email.Id && line.VoidReason == null).ToListAsync(cancellationToken);
        var standing = await calendars.StandingAsync(recipient, email, cancellationToken);
        var others = standing.Where(entry => entry.DueOn >= today && lines.All(line => line.ObligationKey != entry.Thing)).ToList();
        List<int> recommendations = [.. lines.Select(line => line.RecommendationId).OfType<int>().Concat(others.Select(entry => entry.RecommendationId)).Distinct()];
        List<ObligationKind> kinds = [.. lines.Select(line => line.Kind).Concat(others.Count == 0 ? [] : OpenObligation.ComeAsEntries).Distinct()];
        List<int> committees = [.. lines.Select(line => line.CommitteeId).OfType<int>().Distinct()];
        var holders = await recipients.LoadAsync(cancellationToken);
        var stillOwed = await obligations.StillOwedAsync(kinds, recommendations, committees, cancellationToken);
        var owed = holders.OncePerPerson(stillOwed, today)
            .SelectMany(open => Escalated.With(open, holders)).ToDictionary(open => open.Owed.Key);

        var chasing = new ChasingNow(holders, (await held.LoadAsync(cancellationToken)).HeldBack, await pauses.LoadAsync(cancellationToken), today);
        foreach (var line in lines)
        {
            if (chasing.WhyVoid(line, owed.GetValueOrDefault(line.ObligationKey)) is { } why)
                line.Void(email.UnansweredSinceUtc is null ? why : MayHaveArrived);
        }
        VoidOvertaken(lines);

        var due = DigestFacts.MostUrgentFirst(
            lines.Where(line => line.VoidReason is null).Select(line => (Open: owed[line.ObligationKey], Stage: StageOf(line)))).ToList();
        var news = calendars.News(recipient, today, due.Select(one => one.Open).Where(open => open.EscalatedFrom is null), standing, stillOwed, holders);
        if (due.Count == 0 && news.All(one => !one.IsCancelled))
            return null;
        var to = due is [var (first, _), ..] ? holders.On(today, first.Owed).To! : email.To;
        var escalations = await outlook.LoadAsync(due.Select(one => one.Open), holders, today, [], cancellationToken);
        List<string> keys = [.. due.Select(one => one.Open.Owed.Key)];
        var follows = await earlier.BeforeAsync(email, keys, cancellationToken);
        var said = await facts.ForAsync(to.Name ?? to.Address, today, due, news, escalations, cancellationToken);
        var digest = said with { StandsInFor = [.. holders.StandsInFor(recipient, today)] };
        if (email.Purpose == SendByHand.Purpose)
            digest = digest with { Lines = [.. digest.Lines.Select(line => line with { IsByHand = true })] };
        return await writer.WriteAsync(digest, to) with
        {
            InReplyTo = follows,
            Attachments = await attachments.AttachAsync(email, news, cancellationToken),
            DependsOnTheOneOnItsWay = await earlier.OneIsOnItsWayAsync(email, keys, cancellationToken),
        };
    }

    /// <summary>An email that waited for days says only the newest step of each thing.</summary>
    private static void VoidOvertaken(IEnumerable<Reminder> lines)
    {
        foreach (var sameThing in lines.Where(line => line.VoidReason is null).GroupBy(line => line.ObligationKey))
        {
            foreach (var earlier in sameThing.OrderByDescending(line => StageOf(line).DaysFromDue).Skip(1))
                earlier.Void("A later reminder of the same thing took its place in the email.");
        }
    }

    private static ReminderStage StageOf(Reminder line) =>
        ReminderStage.TryParse(line.Stage, out var stage) ? stage : throw new InvalidOperationException($"The ledger holds the stage {line.Stage}.");
}
