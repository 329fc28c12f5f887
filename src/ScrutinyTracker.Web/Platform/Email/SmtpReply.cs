using System.Globalization;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>A server's answer; one answer may have several lines.</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    /// <summary>The server's own words on one line.</summary>
    public string Words => string.Join(' ', Lines);

    public bool IsDone => Code is >= 200 and < 300;

    /// <summary>Adds a line to those that came before it.</summary>
    /// <returns>The reply when this was its last line, otherwise null.</returns>
    public static SmtpReply? Read(string line, List<string> earlier)
    {
        var hasCode = line.Length >= 3 && line.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (line.Length == 3 || line[3] is ' ' or '-');
        if (!hasCode) throw new MailUnavailableException("The mail server’s answer is not SMTP.");
        earlier.Add(line.Length > 4 ? line[4..] : "");
        var isLast = line.Length == 3 || line[3] == ' ';
        return isLast ? new SmtpReply(int.Parse(line.AsSpan(0, 3), CultureInfo.InvariantCulture), earlier) : null;
    }
}
