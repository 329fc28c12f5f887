using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Sends one email past the outbox, at once, to see what the mail server says: for what is asked for on a page and is nobody's reminder.</summary>
internal sealed class DirectMail(IMailTransport transport, IOptions<MailOptions> mail, TimeProvider clock)
{
    /// <param name="purpose">What its Message-ID begins with.</param>
    /// <returns>What the server said, or why it could not be asked.</returns>
    public async Task<MailReceipt> SendAsync(string purpose, ComposedEmail email, CancellationToken cancellation)
    {
        var sender = mail.Value.Sender;
        try
        {
            await using var session = await transport.OpenAsync(cancellation);
            return await session.SendAsync(
                new($"{purpose}.{Guid.NewGuid():N}@{mail.Value.SenderDomain}", clock.GetUtcNow(), sender, email.To, email.Subject, email.Text, email.Html)
                {
                    Headers = OutboxEnvelope.NotToBeAnswered,
                },
                cancellation);
        }
        catch (MailUnavailableException unavailable)
        {
            return new(MailVerdict.RefusedForNow, unavailable.Message);
        }
    }
}
