using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.Web.Email;

/// <summary>One message to one recipient.</summary>
/// <param name="MessageId">Without angle brackets, for example <c>reminder.41@example.org</c>; the same on every attempt.</param>
public sealed partial record OutgoingMail(
    string MessageId,
    DateTimeOffset Date,
    MailAddress From,
    MailAddress To,
    string Subject,
    string Text,
    string Html)
{
    private const int LongestFileNameInBytes = 250;

    private static readonly string[] WrittenByTransports =
        ["Bcc", "Cc", "Date", "From", "In-Reply-To", "Message-ID", "MIME-Version", "References", "Sender", "Subject", "To"];

    /// <summary>The messages this one follows, without angle brackets: mail programs show them together. Most take the first for its parent.</summary>
    public IReadOnlyList<string> InReplyTo { get; init; } = [];

    /// <summary>Further headers, such as <c>Auto-Submitted</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Why no transport may send this message, in plain words, or null. A control character in a name or a subject
    /// could write headers of its own (P29).</summary>
    public string? FindDefect() =>
        Defects().Concat(Headers.SelectMany(HeaderDefects)).Concat(Attachments.SelectMany(AttachmentDefects)).FirstOrDefault();

    private IEnumerable<string> Defects()
    {
        if (!MailAddress.IsWellFormed(From.Address)) yield return "The sender’s address is not a plain email address.";
        if (!MailAddress.IsWellFormed(To.Address)) yield return "The recipient’s address is not a plain email address.";
        if (HasControlCharacter(From.Name)) yield return "The sender’s name holds a control character.";
        if (HasControlCharacter(To.Name)) yield return "The recipient’s name holds a control character.";
        if (HasControlCharacter(Subject)) yield return "The subject holds a control character.";
        if (!MailAddress.IsWellFormed(MessageId)) yield return "The message id is not of the form name@domain.";
        if (!InReplyTo.All(MailAddress.IsWellFormed)) yield return "The id of the earlier message is not of the form name@domain.";
    }

    private static IEnumerable<string> HeaderDefects(KeyValuePair<string, string> header)
    {
        if (!Token().IsMatch(header.Key)) yield return "A header’s name holds a character that names cannot have.";
        if (WrittenByTransports.Contains(header.Key, StringComparer.OrdinalIgnoreCase)
            || header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
            yield return $"The header {header.Key} is written by the transport alone.";
        if (HasControlCharacter(header.Value)) yield return "A header holds a control character.";
    }

    private static IEnumerable<string> AttachmentDefects(MailAttachment attachment)
    {
        if (attachment.FileName.Length == 0 || HasControlCharacter(attachment.FileName) || attachment.FileName.AsSpan().ContainsAny('/', '\\'))
            yield return "An attachment’s name is empty, or holds a slash or a control character.";
        if (Encoding.UTF8.GetByteCount(attachment.FileName) > LongestFileNameInBytes) yield return "An attachment’s name is too long.";
        if (!ContentType().IsMatch(attachment.ContentType)) yield return "An attachment’s content type is not of the form type/subtype.";
    }

    private static bool HasControlCharacter(string? text) => text is not null && text.Any(char.IsControl);

    [GeneratedRegex(@"\A[A-Za-z0-9-]{1,70}\z")]
    private static partial Regex Token();

    [GeneratedRegex(@"\A[A-Za-z0-9.+-]{1,80}/[A-Za-z0-9.+-]{1,80}(; ?[A-Za-z0-9-]{1,30}=[A-Za-z0-9._-]{1,60}){0,3}\z")]
    private static partial Regex ContentType();
}

public sealed partial record MailAddress(string Address, string? Name = null)
{
    /// <summary>Whether it is a plain address, <c>name@domain</c> in ASCII. Quoted local parts are valid on paper and are refused:
    /// they have carried line breaks into headers (P29).</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? address) => address is { Length: <= 254 } && Plain().IsMatch(address);

    [GeneratedRegex(@"\A(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\z")]
    private static partial Regex Plain();
}

/// <param name="ContentType">For example <c>text/calendar; charset=utf-8</c>.</param>
public sealed record MailAttachment(string FileName, string ContentType, byte[] Content);
