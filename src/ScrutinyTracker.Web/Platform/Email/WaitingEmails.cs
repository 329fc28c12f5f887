using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Emails that were to leave, and that the mail server has not taken yet.</summary>
internal sealed class WaitingEmails(TrackerContext context)
{
    /// <returns>Null when none waits.</returns>
    public async Task<WaitingForMail?> LookAsync(CancellationToken cancellationToken)
    {
        // A server that cannot be reached was never handed them: what it said instead tells that they were to leave.
        var waiting = await context.Set<OutboxEmail>().AsNoTracking().Where(email => email.State == OutboxState.Pending && (email.Attempts + email.Interruptions > 0 || email.ServerSaid != null))
            .OrderBy(email => email.CreatedAtUtc).Select(email => new { email.CreatedAtUtc, email.NextAttemptAtUtc, email.ServerSaid }).ToListAsync(cancellationToken);
        return waiting is [var first, ..] ? new(waiting.Count, first.CreatedAtUtc, waiting.Min(email => email.NextAttemptAtUtc), first.ServerSaid) : null;
    }
}

internal sealed record WaitingForMail(int Count, DateTime SinceUtc, DateTime NextTryUtc, string? ServerSaid)
{
    public string InWords => $"{Count} {(Count == 1 ? "email waits" : "emails wait")} for the mail server, the first since {InLondon(SinceUtc)}: {ServerSaid} The next try is on {InLondon(NextTryUtc)}.";

    private static string InLondon(DateTime utc) => $"{UkCalendar.UtcToLondon(utc):d MMMM yyyy 'at' HH:mm}";
}
