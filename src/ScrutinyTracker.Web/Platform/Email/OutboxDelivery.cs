using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>
/// Sends one email of the outbox: claims it, asks once more what it says, hands it over outside any transaction, and writes down what the
/// server said. Killed anywhere, it leaves an email that is sent again under the same Message-ID: twice rather than never (P21).
/// </summary>
internal sealed class OutboxDelivery(TrackerContext context, IServiceProvider services, OutboxEnvelope envelope, TimeProvider clock)
{
    private const int MostInterruptions = 3;

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <returns>What became of it; null when somebody else took it.</returns>
    /// <exception cref="MailUnavailableException">The session broke; the email waits, and the session must not be used again.</exception>
    public async Task<OutboxState?> SendAsync(int emailId, OutboxState seen, IMailSession session, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        if (!await ClaimAsync(emailId, seen, cancellationToken))
            return null;
        var email = await context.Set<OutboxEmail>().SingleAsync(email => email.Id == emailId, cancellationToken);
        if (email.Interruptions > MostInterruptions)
            email.GiveUp("The tracker was stopped again and again while it sent this. It may have arrived.");
        else if (await ComposeAsync(email, cancellationToken))
            await HandOverAsync(email, session, cancellationToken);
        await context.SaveChangesAsync(CancellationToken.None);
        return email.State;
    }

    /// <summary>Pending to Sending in one statement, for whoever changes the one row; one found on its way was interrupted.</summary>
    private async Task<bool> ClaimAsync(int id, OutboxState seen, CancellationToken cancellationToken)
    {
        var (sending, expected) = (nameof(OutboxState.Sending), seen.ToString());
        return await context.Database.ExecuteSqlAsync(
            $"""
            UPDATE "OutboxEmails" SET "State" = {sending}, "Interruptions" = "Interruptions" + ("State" = {sending})
            WHERE "Id" = {id} AND "State" = {expected}
            """,
            cancellationToken) == 1;
    }

    private async Task<bool> ComposeAsync(OutboxEmail email, CancellationToken cancellationToken)
    {
        if (services.GetKeyedService<ComposeEmail>(email.Purpose) is not { } compose)
            return true;
        if (await compose(email, cancellationToken) is not { } composed)
        {
            email.Drop();
            return false;
        }
        email.Compose(composed);
        return true;
    }

    private async Task HandOverAsync(OutboxEmail email, IMailSession session, CancellationToken cancellationToken)
    {
        var before = email.HandOver(NowUtc);
        await context.SaveChangesAsync(cancellationToken);
        try
        {
            Record(email, await session.SendAsync(envelope.Around(email, NowUtc), cancellationToken), before);
        }
        catch (MailUnavailableException broken)
        {
            if (broken.IsSurelyNotTaken)
                email.WasNotTaken(before);
            email.PutOff(broken.Message, NowUtc);
            await context.SaveChangesAsync(CancellationToken.None);
            throw;
        }
    }

    private void Record(OutboxEmail email, MailReceipt receipt, DateTime? before)
    {
        email.GoTo(receipt.WentTo);
        switch (receipt.Verdict)
        {
            case MailVerdict.Accepted:
                email.Accept(receipt.ServerSaid, NowUtc);
                break;
            case MailVerdict.RefusedForGood:
                email.Refuse(receipt.ServerSaid);
                break;
            default:
                email.WasNotTaken(before);
                email.PutOff(receipt.ServerSaid, NowUtc);
                break;
        }
    }
}
