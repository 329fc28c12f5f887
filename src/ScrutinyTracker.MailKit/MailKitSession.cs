using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.MailKit;

internal sealed class MailKitSession(SmtpClient client) : IMailSession
{
    /// <summary>False while a message is on its way, and for good once something went wrong (P31).</summary>
    private bool isReady = true;

    public async Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MailKitMessage.Compose(mail);
        if (!isReady) throw new MailUnavailableException("The connection to the mail server broke earlier.");
        isReady = false;
        var receipt = await SubmitAsync(message, cancellationToken);
        isReady = true;
        return receipt;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await client.DisconnectAsync(quit: isReady);
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException or ProtocolException or CommandException)
        {
            // Everything was answered for before the goodbye.
        }
        finally
        {
            client.Dispose();
        }
    }

    private async Task<MailReceipt> SubmitAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return MailReceipt.FromSmtp((int)SmtpStatusCode.Ok, await client.SendAsync(message, cancellationToken));
        }
        catch (SmtpCommandException e)
        {
            return MailReceipt.FromSmtp((int)e.StatusCode, e.Message);
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException or ProtocolException
            or ServiceNotConnectedException or ServiceNotAuthenticatedException)
        {
            throw new MailUnavailableException($"The connection to the mail server broke: {e.Message}", e);
        }
    }
}
