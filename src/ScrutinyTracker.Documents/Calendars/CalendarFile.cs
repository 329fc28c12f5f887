using System.Globalization;
using System.Text;

namespace ScrutinyTracker.Documents.Calendars;

/// <summary>
/// Whole days as an iCalendar file (RFC 5545): CRLF, lines folded at 75 octets, an exclusive end and no time zone, without which Outlook
/// shows two days or the wrong one (P54).
/// </summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <param name="refreshEvery">How often a program that subscribes is asked to look again. Many look when they like.</param>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, TimeSpan refreshEvery)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var hours = string.Create(CultureInfo.InvariantCulture, $"PT{(int)refreshEvery.TotalHours}H");
        return Write([$"X-WR-CALNAME:{Escaped(name)}", $"REFRESH-INTERVAL;VALUE=DURATION:{hours}", $"X-PUBLISHED-TTL:{hours}"], entries);
    }

    /// <summary>
    /// One entry, to be taken into a calendar that somebody has: without a name, of which Outlook would make another calendar.
    /// It is published, cancelled or not: a METHOD of CANCEL is for meetings, whose organiser the sender would have to be
    /// (RFC 5546 section 3.2.5; docs/decisions/0008).
    /// </summary>
    public static string WriteOne(CalendarEntry entry) => Write([], [entry]);

    private static string Write(IEnumerable<string> properties, IEnumerable<CalendarEntry> entries)
    {
        string[] head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ScrutinyTracker//ScrutinyTracker//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
        var file = new StringBuilder();
        foreach (var line in head.Concat(properties).Concat(entries.SelectMany(Lines)).Append("END:VCALENDAR"))
            AppendFolded(file, line);
        return file.ToString();
    }

    private static IEnumerable<string> Lines(CalendarEntry entry) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Escaped(entry.Uid)}",
        $"DTSTAMP:{Instant(entry.ChangedAtUtc)}",
        $"LAST-MODIFIED:{Instant(entry.ChangedAtUtc)}",
        string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"),
        $"DTSTART;VALUE=DATE:{Day(entry.On)}",
        $"DTEND;VALUE=DATE:{Day(entry.On.AddDays(1))}",
        $"SUMMARY:{Escaped(entry.Title)}",
        $"DESCRIPTION:{Escaped(entry.Description)}",
        $"URL:{entry.Link.AbsoluteUri}",
        $"STATUS:{(entry.IsCancelled ? "CANCELLED" : "CONFIRMED")}",
        // A due day does not make anybody busy.
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545 section 3.3.11. Other control characters have no place in a text and are left out.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\t' => escaped.Append(c),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        return escaped.ToString();
    }

    /// <summary>Section 3.1: octets are counted, and no character is cut in two.</summary>
    private static void AppendFolded(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
