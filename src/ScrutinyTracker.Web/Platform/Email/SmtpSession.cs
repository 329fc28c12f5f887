using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>One signed-in connection; one transaction for each message.</summary>
internal sealed class SmtpSession(SmtpConnection connection, string host) : IMailSession
{
    /// <summary>False while a message is on its way, and for good once something went wrong: then nobody knows what the server expects next (P31).</summary>
    private bool isReady = true;

    private bool refusedTheLast;

    public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken) => SendAsync(mail, static () => { }, cancellationToken);

    public async Task<MailReceipt> SendAsync(OutgoingMail mail, Action onceTheServerHasIt, CancellationToken cancellationToken)
    {
        var message = MailText.Write(mail);
        if (!isReady) throw new MailUnavailableException($"The connection to {host} broke earlier.") { IsSurelyNotTaken = true };
        isReady = false;
        if (refusedTheLast && await connection.CommandAsync("RSET", cancellationToken) is { IsDone: false } reset) throw Unexpected(reset);
        var reply = await TransactAsync(mail, message, onceTheServerHasIt, cancellationToken);
        var receipt = MailReceipt.FromSmtp(reply.Code, reply.Words);
        refusedTheLast = receipt.Verdict != MailVerdict.Accepted;
        isReady = true;
        return receipt;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (isReady) await connection.CommandAsync("QUIT", CancellationToken.None);
        }
        catch (MailUnavailableException)
        {
            // Everything was answered for before the goodbye.
        }
        finally
        {
            connection.Dispose();
        }
    }

    /// <returns>The refusal, or the answer to the whole message.</returns>
    private async Task<SmtpReply> TransactAsync(OutgoingMail mail, byte[] message, Action onceTheServerHasIt, CancellationToken cancellationToken)
    {
        SmtpReply reply;
        try
        {
            reply = await AnnounceAsync(mail, cancellationToken);
        }
        catch (MailUnavailableException broken)
        {
            throw new MailUnavailableException(broken.Message, broken) { IsSurelyNotTaken = true };
        }
        return reply.Code == 354 ? await connection.MessageAsync(message, onceTheServerHasIt, cancellationToken) : reply;
    }

    private async Task<SmtpReply> AnnounceAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var reply = await connection.CommandAsync($"MAIL FROM:<{mail.From.Address}>", cancellationToken);
        if (!reply.IsDone) return reply;
        reply = await connection.CommandAsync($"RCPT TO:<{mail.To.Address}>", cancellationToken);
        if (!reply.IsDone) return reply;
        reply = await connection.CommandAsync("DATA", cancellationToken);
        return reply.IsDone ? throw Unexpected(reply) : reply;
    }

    private MailUnavailableException Unexpected(SmtpReply reply) => new($"{host} answered {reply.Code} {reply.Words}");
}
