using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>A message as a reader of mail, not written by us, understands it.</summary>
/// <param name="MessageId">With angle brackets; so are the others.</param>
/// <param name="Headers">By name in lower case; those that are plain text only.</param>
/// <param name="Raw">The message as it came, one character per byte.</param>
/// <param name="Connection">The same for messages that came over one connection; null, as what follows, for a message that was only parsed.</param>
public sealed record ReceivedMail(
    string MessageId,
    string? InReplyTo,
    IReadOnlyList<string> References,
    DateTimeOffset Date,
    MailAddress From,
    MailAddress To,
    string Subject,
    string Text,
    string Html,
    IReadOnlyDictionary<string, string> Headers,
    IReadOnlyList<MailAttachment> Attachments,
    string Raw,
    string? Connection,
    string? User,
    bool Secure,
    string? EnvelopeFrom,
    IReadOnlyList<string>? EnvelopeTo);
