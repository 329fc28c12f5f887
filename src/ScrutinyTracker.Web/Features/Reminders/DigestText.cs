using System.Globalization;
using System.Text;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The email for whoever reads mail as text. The HTML says the same.</summary>
internal static class DigestText
{
    public static string Write(ReminderDigest digest)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Dear {digest.RecipientName},\n\n{digest.Opening}\n");
        for (var i = 0; i < digest.Lines.Count; i++)
            Write(text, digest.Lines[i], i + 1);
        if (digest.CalendarChanges.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n{ReminderDigest.CalendarHeading}\n{string.Concat(digest.CalendarChanges.Select(change => $"   {change}\n"))}   {ReminderDigest.CalendarHint}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n--\n{digest.Why}\n{digest.Sender}\n");
        if (digest.ContactEmail is { } contact)
            text.Append(CultureInfo.InvariantCulture, $"Questions: {contact}\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, DigestLine line, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{number}. {line.Heading}\n");
        foreach (var (label, words) in line.Said)
            text.Append(CultureInfo.InvariantCulture, $"   {label}: {Indented(words)}\n");
        text.Append(CultureInfo.InvariantCulture, $"   {line.Action}: {line.Link}\n");
        text.Append(CultureInfo.InvariantCulture, $"   {line.Step}\n");
    }

    private static string Indented(string ownWords) => ownWords.ReplaceLineEndings("\n   ");
}
