using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Emails of every kind that the mail server refused for good, or that were given up.</summary>
internal sealed class UndeliveredEmails(TrackerContext context, TimeProvider clock)
{
    /// <summary>What is older is history: nobody has missed it for that long.</summary>
    private static readonly TimeSpan ToBeMended = TimeSpan.FromDays(30);

    /// <summary>The latest first. What they said is left out: a link to set a password is for its person alone.</summary>
    public IQueryable<UndeliveredEmail> All() => Failed.OrderByDescending(email => email.Id).Select(email => new UndeliveredEmail(
        email.Id, email.Purpose, email.CreatedAtUtc, email.Recipient, email.ToAddress, email.ToName, email.Subject, email.State, email.ServerSaid));

    /// <summary>How many are to be mended, and what the server said of the last.</summary>
    public async Task<(int Count, string? ServerSaid)> OpenAsync(CancellationToken cancellationToken)
    {
        var open = await ToMend().OrderByDescending(email => email.Id).Select(email => email.ServerSaid).ToListAsync(cancellationToken);
        return (open.Count, open.FirstOrDefault());
    }

    /// <summary>To how many addresses emails of these purposes are to be mended.</summary>
    public Task<int> AddressesAsync(IReadOnlyCollection<string> purposes, CancellationToken cancellationToken) =>
        ToMend().Where(email => purposes.Contains(email.Purpose)).Select(email => email.ToAddress).Distinct().CountAsync(cancellationToken);

    /// <summary>Those of late that no later email of their kind to the same person made good.</summary>
    private IQueryable<OutboxEmail> ToMend()
    {
        var since = clock.GetUtcNow().UtcDateTime - ToBeMended;
        var all = context.Set<OutboxEmail>();
        return Failed.Where(email => email.CreatedAtUtc > since && !all.Any(later => later.Id > email.Id && later.State == OutboxState.Sent
            && later.Purpose == email.Purpose
            && (later.Recipient == email.Recipient || later.Recipient.StartsWith(email.Recipient + " ")
                || (email.Recipient.Contains(' ') && later.Recipient.StartsWith(email.Recipient.Substring(0, email.Recipient.IndexOf(' ') + 1))))));
    }

    private IQueryable<OutboxEmail> Failed => context.Set<OutboxEmail>().AsNoTracking()
        .Where(email => email.State == OutboxState.Refused || email.State == OutboxState.GaveUp);
}

/// <param name="Recipient">As the writer of the email knows them: "person:12", perhaps with something after a space.</param>
internal sealed record UndeliveredEmail(
    int Id, string Purpose, DateTime CreatedAtUtc, string Recipient, string Address, string? Name, string Subject, OutboxState State, string? ServerSaid)
{
    private const string Person = "person:";

    /// <summary>Null when it went to a mailbox.</summary>
    public int? PersonId => Recipient.StartsWith(Person, StringComparison.Ordinal)
        && int.TryParse(Recipient[Person.Length..].Split(' ')[0], CultureInfo.InvariantCulture, out var id) ? id : null;
}
