using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Makes of an email in the outbox the message that travels.</summary>
internal sealed class OutboxEnvelope(IOptions<MailOptions> options)
{
    /// <summary>Out-of-office answers and other machines leave it alone (P33).</summary>
    public static readonly IReadOnlyDictionary<string, string> NotToBeAnswered = new Dictionary<string, string>
    {
        ["Auto-Submitted"] = "auto-generated",
        ["X-Auto-Response-Suppress"] = "All",
    };

    public OutgoingMail Around(OutboxEmail email, DateTime atUtc) =>
        new(email.MessageId, atUtc, options.Value.Sender, email.To, email.Subject, email.Text, email.Html)
        {
            Headers = NotToBeAnswered,
            InReplyTo = email.InReplyTo?.Split(' ') ?? [],
            Attachments = [.. email.Attachments.Select(attachment => attachment.AsMail)],
        };
}
