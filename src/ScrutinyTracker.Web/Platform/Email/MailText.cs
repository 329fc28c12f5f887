using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>A message as it stands on the wire: RFC 5322 and MIME, all ASCII, lines ending in CRLF.</summary>
internal static class MailText
{
    /// <summary>The same mail always gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The mail has a defect (<see cref="OutgoingMail.FindDefect"/>).</exception>
    public static byte[] Write(OutgoingMail mail)
    {
        if (mail.FindDefect() is { } defect) throw new ArgumentException(defect, nameof(mail));
        var output = new StringBuilder();
        AppendHeaders(output, mail);
        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(mail.MessageId)))[..24];
        if (mail.Attachments.Count == 0) AppendBodies(output, mail, $"=_{mark}_alternative");
        else AppendMixed(output, mail, mark);
        return Encoding.ASCII.GetBytes(output.ToString());
    }

    private static void AppendHeaders(StringBuilder output, OutgoingMail mail)
    {
        MailHeader.Append(output, "Date", mail.Date.ToString("ddd, dd MMM yyyy HH':'mm':'ss ", CultureInfo.InvariantCulture)
            + mail.Date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal));
        MailHeader.Append(output, "From", mail.From);
        MailHeader.Append(output, "To", mail.To);
        MailHeader.Append(output, "Subject", mail.Subject);
        MailHeader.Append(output, "Message-ID", $"<{mail.MessageId}>");
        if (mail.InReplyTo.Count > 0)
        {
            MailHeader.Append(output, "In-Reply-To", string.Join(' ', mail.InReplyTo.Select(id => $"<{id}>")));
            // Here the parent comes last (RFC 5322 section 3.6.4).
            MailHeader.Append(output, "References", string.Join(' ', mail.InReplyTo.Reverse().Select(id => $"<{id}>")));
        }

        foreach (var (name, value) in mail.Headers) MailHeader.Append(output, name, value);
        MailHeader.Append(output, "MIME-Version", "1.0");
    }

    private static void AppendMixed(StringBuilder output, OutgoingMail mail, string mark)
    {
        var boundary = $"=_{mark}_mixed";
        output.Append("Content-Type: multipart/mixed;\r\n boundary=\"").Append(boundary).Append("\"\r\n\r\n--").Append(boundary).Append("\r\n");
        AppendBodies(output, mail, $"=_{mark}_alternative");
        foreach (var attachment in mail.Attachments)
        {
            output.Append("--").Append(boundary).Append("\r\n");
            AppendAttachment(output, attachment);
        }

        output.Append("--").Append(boundary).Append("--\r\n");
    }

    /// <summary>A boundary that begins with "=_" can occur in neither quoted-printable nor base64.</summary>
    private static void AppendBodies(StringBuilder output, OutgoingMail mail, string boundary)
    {
        output.Append("Content-Type: multipart/alternative;\r\n boundary=\"").Append(boundary).Append("\"\r\n\r\n");
        AppendBody("plain", mail.Text);
        AppendBody("html", mail.Html);
        output.Append("--").Append(boundary).Append("--\r\n");

        void AppendBody(string subtype, string text)
        {
            output.Append("--").Append(boundary).Append("\r\nContent-Type: text/").Append(subtype)
                .Append("; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
            QuotedPrintable.Append(output, text);
            output.Append("\r\n");
        }
    }

    /// <summary>Old readers know only <c>filename</c>; RFC 2231's <c>filename*</c> has the real one.</summary>
    private static void AppendAttachment(StringBuilder output, MailAttachment attachment)
    {
        var ascii = string.Concat(attachment.FileName.Select(c => c is >= ' ' and <= '~' and not '"' ? c : '_'));
        output.Append("Content-Type: ").Append(attachment.ContentType)
            .Append("\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\"").Append(ascii).Append('"');
        if (ascii != attachment.FileName) output.Append(";\r\n filename*=utf-8''").Append(Uri.EscapeDataString(attachment.FileName));
        output.Append("\r\n\r\n").Append(Convert.ToBase64String(attachment.Content, Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
    }
}
