using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>What an email in the outbox carries, kept as it was sent.</summary>
internal sealed class OutboxAttachment
{
    private OutboxAttachment() { }

    public OutboxAttachment(MailAttachment attachment) =>
        (FileName, ContentType, Content) = (attachment.FileName, attachment.ContentType, attachment.Content);

    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public byte[] Content { get; private set; } = [];

    public MailAttachment AsMail => new(FileName, ContentType, Content);

    public bool Is(MailAttachment other) =>
        FileName == other.FileName && ContentType == other.ContentType && Content.AsSpan().SequenceEqual(other.Content);
}
