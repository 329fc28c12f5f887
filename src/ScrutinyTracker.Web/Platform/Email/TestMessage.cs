using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Sends one message past the outbox, at once, to see what the mail server says.</summary>
internal sealed class TestMessage(IMailTransport transport, IOptions<MailOptions> mail, IOptions<CouncilOptions> council, TimeProvider clock)
{
    /// <returns>What the server said, or why it could not be asked.</returns>
    public async Task<MailReceipt> SendAsync(MailAddress to, CancellationToken cancellation)
    {
        try
        {
            await using var session = await transport.OpenAsync(cancellation);
            return await session.SendAsync(Written(to), cancellation);
        }
        catch (MailUnavailableException unavailable)
        {
            return new(MailVerdict.RefusedForNow, unavailable.Message);
        }
    }

    private OutgoingMail Written(MailAddress to)
    {
        var sender = mail.Value.Sender;
        var words = $"This is a test message from the scrutiny tracker of {council.Value.Name}. If you can read it, reminders reach you. Nobody need do anything.";
        return new(
            $"test.{Guid.NewGuid():N}@{sender.Address.Split('@')[1]}", clock.GetUtcNow(), sender, to, "Test message from the scrutiny tracker",
            words, $"<p>{System.Net.WebUtility.HtmlEncode(words)}</p>")
        { Headers = OutboxEnvelope.NotToBeAnswered };
    }
}
