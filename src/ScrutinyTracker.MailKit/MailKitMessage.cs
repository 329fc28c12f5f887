using System.Text;
using MimeKit;
using MimeKit.Text;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.MailKit;

/// <summary>The mail in MimeKit's terms.</summary>
internal static class MailKitMessage
{
    /// <exception cref="ArgumentException">The mail has a defect (<see cref="OutgoingMail.FindDefect"/>).</exception>
    public static MimeMessage Compose(OutgoingMail mail)
    {
        if (mail.FindDefect() is { } defect) throw new ArgumentException(defect, nameof(mail));
        var message = new MimeMessage { Date = mail.Date, Subject = mail.Subject, MessageId = mail.MessageId, Body = Body(mail) };
        message.From.Add(new MailboxAddress(mail.From.Name, mail.From.Address));
        message.To.Add(new MailboxAddress(mail.To.Name, mail.To.Address));
        if (mail.InReplyTo.Count > 0)
        {
            // The property of that name takes one id only, and a value is not folded.
            var inReplyTo = new Header(HeaderId.InReplyTo, "");
            inReplyTo.SetRawValue(Encoding.ASCII.GetBytes($" {string.Join("\r\n ", mail.InReplyTo.Select(id => $"<{id}>"))}\r\n"));
            message.Headers.Add(inReplyTo);
            // Here the parent comes last (RFC 5322 section 3.6.4).
            message.References.AddRange(mail.InReplyTo.Reverse());
        }

        foreach (var (name, value) in mail.Headers) message.Headers.Add(name, value);
        return message;
    }

    private static Multipart Body(OutgoingMail mail)
    {
        var bodies = new MultipartAlternative(Text(TextFormat.Plain, mail.Text), Text(TextFormat.Html, mail.Html));
        if (mail.Attachments.Count == 0) return bodies;
        var mixed = new Multipart("mixed") { bodies };
        foreach (var attachment in mail.Attachments)
            mixed.Add(new MimePart(ContentType.Parse(attachment.ContentType))
            {
                Content = new MimeContent(new MemoryStream(attachment.Content)),
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
                ContentTransferEncoding = ContentEncoding.Base64,
                FileName = attachment.FileName,
            });
        return mixed;
    }

    private static TextPart Text(TextFormat format, string text)
    {
        var part = new TextPart(format) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }
}
