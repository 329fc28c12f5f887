using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>
/// Sends emails of the outbox one after the other over one connection. Each is claimed, asked once more what it says, handed over outside
/// any transaction, and what the server said is written down. Killed anywhere, it leaves an email that is sent again under the same
/// Message-ID: twice rather than never (P21).
/// </summary>
/// <remarks>
/// While the server has one, the next is prepared, in memory only: on the disk it waits as before, and neither a kill nor a broken connection
/// leaves anything of it to be taken back. Before it leaves, SQLite says whether anybody has written since: if so, or if the day has
/// ended, or if it speaks of the one before, it is prepared again. So what leaves is what it would be if it were prepared at the moment of
/// sending.
/// </remarks>
internal sealed class OutboxDelivery(TrackerContext context, PrepareEmail preparation, OutboxClaims claims, OutboxEnvelope envelope, TimeProvider clock)
{
    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <param name="waiting">Each is taken out when it is claimed.</param>
    /// <param name="done">What became of each is counted there.</param>
    /// <exception cref="MailUnavailableException">The session broke; the email waits, and the session must not be used again.</exception>
    public async Task SendAsync(Queue<DueEmail> waiting, IMailSession session, Deliveries done, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        PreparedEmail? ahead = null;
        OutboxEmail? answered = null;
        while (waiting.TryPeek(out var due))
        {
            var taken = ahead is null ? null : await claims.TakeAsync(due, ahead, cancellationToken);
            if (taken is null)
            {
                await SaveAsync(answered);
                taken = await claims.TakeAsync(due, cancellationToken);
            }
            (ahead, answered) = (null, taken?.Email);
            waiting.Dequeue();
            if (taken is { IsToLeave: true })
                ahead = await SendAsync(taken, session, NextAfter(due, waiting), cancellationToken);
            done.Count(taken?.Email.State);
        }
        await SaveAsync(answered);
    }

    /// <summary>
    /// None beside one that was on its way when a tracker was killed: whichever of the two stops the tracker, that one is known, and given
    /// up in the end.
    /// </summary>
    private static DueEmail? NextAfter(DueEmail due, Queue<DueEmail> waiting) =>
        due.State == OutboxState.Pending && waiting.TryPeek(out var next) && next.State == OutboxState.Pending ? next : null;

    /// <summary>What the server said is not saved yet when this returns, so that it can be with what comes next.</summary>
    /// <returns>The next, prepared while the server had this one; null where it was not.</returns>
    private async Task<PreparedEmail?> SendAsync(TakenEmail taken, IMailSession session, DueEmail? next, CancellationToken cancellationToken)
    {
        var email = taken.Email;
        var serverHasIt = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = AskAsync(envelope.Around(email, NowUtc), session, serverHasIt.SetResult, cancellationToken);
        // Earlier, preparing and the conversation would take from each other, and the server would begin its own work later.
        await Task.WhenAny(serverHasIt.Task, answer);
        claims.KeepOnly(email);
        var preparing = next is null ? Task.FromResult<PreparedEmail?>(null) : preparation.FindAsync(next, cancellationToken);
        await ((Task)preparing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            Record(taken, await answer);
        }
        catch (MailUnavailableException broken)
        {
            if (broken.IsSurelyNotTaken)
                email.WasNotTaken(taken.Before);
            email.PutOff(broken.Message, NowUtc);
            await SaveAsync(email);
            throw;
        }
        // What failed here is tried again by itself, where it says why.
        return preparing.IsCompletedSuccessfully ? await preparing : null;
    }

    /// <summary>A transport may also throw before it has a task to return.</summary>
    private static async Task<MailReceipt> AskAsync(OutgoingMail mail, IMailSession session, Action onceTheServerHasIt, CancellationToken cancellationToken) =>
        await session.SendAsync(mail, onceTheServerHasIt, cancellationToken);

    /// <summary>What became of one, and nothing of what was prepared after it.</summary>
    private async Task SaveAsync(OutboxEmail? answered)
    {
        if (answered is null)
            return;
        claims.KeepOnly(answered);
        await context.SaveChangesAsync(CancellationToken.None);
    }

    private void Record(TakenEmail taken, MailReceipt receipt)
    {
        taken.Email.GoTo(receipt.WentTo);
        switch (receipt.Verdict)
        {
            case MailVerdict.Accepted:
                taken.Email.Accept(receipt.ServerSaid, NowUtc);
                break;
            case MailVerdict.RefusedForGood:
                taken.Email.Refuse(receipt.ServerSaid);
                break;
            default:
                taken.Email.WasNotTaken(taken.Before);
                taken.Email.PutOff(receipt.ServerSaid, NowUtc);
                break;
        }
    }
}
