using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>Sends a letter in the words of an officer: it leaves with what is still overdue at that moment, or not at all.</summary>
internal sealed class WriteLetter(
    TrackerContext context, WaitingLetters letters, Recipients recipients, DigestFacts facts, DigestWriter writer, EscalationOutlook outlook, IOptions<MailOptions> mail, TimeProvider clock)
{
    public const string Purpose = "letters";
    private const string Marked = " letter:";

    /// <summary>What of an email's recipient names the letter.</summary>
    public static string MarkOf(int letterId) => $"{Marked}{letterId.ToString(CultureInfo.InvariantCulture)} ";

    /// <summary>Puts it into the outbox and into the ledger; the caller saves.</summary>
    public async Task<Outcome> PostAsync(EscalationLetter letter, Viewer officer, CancellationToken cancellationToken)
    {
        var (today, now) = (UkCalendar.Today(clock), clock.GetUtcNow().UtcDateTime);
        var holders = await recipients.LoadAsync(cancellationToken);
        var things = Things(letter, await letters.StillOwedAsync(letter.Things, cancellationToken), holders);
        if (things is not [var (first, _), ..] || holders.On(today, first.Owed) is not { To: { } to } recipient)
            return Refusal.LetterToNobody;
        if (letter.Send($"{first.Post}, by {officer.Name}", today) is { IsDone: false } refused)
            return refused;
        var email = new OutboxEmail(
            Purpose, $"{recipient.Key}{MarkOf(letter.Id)}{officer.PersonId.ToString(CultureInfo.InvariantCulture)}",
            today, to, mail.Value.SenderDomain, now);
        foreach (var (thing, stage) in things)
            context.Add(new Reminder(new(thing, stage, today, recipient), email, now));
        context.Add(email);
        return Outcome.Done;
    }

    /// <summary>Null when all of it was done before it left.</summary>
    public async Task<ComposedEmail?> ComposeAsync(OutboxEmail email, CancellationToken cancellationToken)
    {
        var today = UkCalendar.Today(clock);
        var (letterId, officerId) = Read(email.Recipient);
        var letter = await context.Set<EscalationLetter>().Include(one => one.Things).SingleAsync(one => one.Id == letterId, cancellationToken);
        var holders = await recipients.LoadAsync(cancellationToken);
        var things = Things(letter, await letters.StillOwedAsync(letter.Things, cancellationToken), holders);
        var lines = await context.Set<Reminder>().Where(line => line.EmailId == email.Id && line.VoidReason == null).ToListAsync(cancellationToken);
        foreach (var line in lines.Where(line => !things.Any(one => one.Open.Owed.Key == line.ObligationKey && one.Open.Owed.Due.On == line.DueOn)))
            line.Void("It was answered, delivered, moved or closed before the letter left.");
        return things is [var (first, _), ..] && holders.On(today, first.Owed).To is { } to
            ? await writer.WriteAsync(await DigestAsync(letter, officerId, things, to, today, cancellationToken), to)
            : null;
    }

    /// <summary>The letter as it would leave now.</summary>
    public async Task<ReminderDigest> DigestAsync(
        EscalationLetter letter, int officerId, IEnumerable<(OpenObligation Open, ReminderStage Stage)> things, MailAddress to, DateOnly day,
        CancellationToken cancellationToken)
    {
        var officer = await context.People.AsNoTracking().SingleAsync(person => person.Id == officerId, cancellationToken);
        var named = things.ToList();
        var news = await outlook.LoadAsync(named.Select(thing => thing.Open), await recipients.LoadAsync(cancellationToken), day, [], cancellationToken);
        var said = await facts.ForAsync(to.Name ?? to.Address, day, named, [], news, cancellationToken);
        return said with
        {
            Letter = new(letter.Words, officer.Name, officer.Email),
        };
    }

    /// <summary>What of a letter is still owed, as its reader is told of it; empty when nobody can be told.</summary>
    public static IReadOnlyList<(OpenObligation Open, ReminderStage Stage)> Things(
        EscalationLetter letter, IReadOnlyDictionary<EscalatedThing, OpenObligation> open, PostHolders holders) =>
    [
        .. open.Select(one => (Open: Escalated.InALetter(letter.To, one.Value, holders), Stage: new ReminderStage(one.Key.DaysOverdue)))
            .Where(one => one.Open is not null).Select(one => (one.Open!, one.Stage)),
    ];

    private static (int Letter, int Officer) Read(string recipient) =>
        recipient.Split(Marked)[1].Split(' ') is [var letter, var officer, ..]
            ? (int.Parse(letter, CultureInfo.InvariantCulture), int.Parse(officer, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The outbox holds the recipient {recipient}.");
}
