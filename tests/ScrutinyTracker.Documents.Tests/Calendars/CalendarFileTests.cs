using System.Text;
using ScrutinyTracker.Documents.Calendars;
using Xunit;

namespace ScrutinyTracker.Documents.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Entry = new(
        "occurrence-41@tracker.example.org", 3, new DateTime(2019, 3, 1, 7, 0, 5, DateTimeKind.Utc), new DateOnly(2019, 12, 31),
        "Promise due", "What was promised", new Uri("https://tracker.example.org/recommendations/CYP"));

    private static string[] Lines(CalendarEntry entry) => CalendarFile.Write("Due dates", [entry], TimeSpan.FromHours(6)).Split("\r\n");

    [Fact]
    public void Write_AnEntry_IsAWholeDayWithAnExclusiveEndInTheNextYear()
    {
        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ScrutinyTracker//ScrutinyTracker//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                "X-WR-CALNAME:Due dates", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
                "BEGIN:VEVENT", "UID:occurrence-41@tracker.example.org", "DTSTAMP:20190301T070005Z", "LAST-MODIFIED:20190301T070005Z", "SEQUENCE:3",
                "DTSTART;VALUE=DATE:20191231", "DTEND;VALUE=DATE:20200101", "SUMMARY:Promise due", "DESCRIPTION:What was promised",
                "URL:https://tracker.example.org/recommendations/CYP", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR", "",
            ],
            Lines(Entry));
    }

    [Fact]
    public void WriteOne_NamesNoCalendar_AndIsPublishedAlsoWhenItIsCancelled()
    {
        var lines = CalendarFile.WriteOne(Entry with { IsCancelled = true }).Split("\r\n");
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ScrutinyTracker//ScrutinyTracker//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT"], lines[..6]);
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Equal(["END:VEVENT", "END:VCALENDAR", ""], lines[^3..]);
    }

    [Fact]
    public void Write_WhatIsNoLongerDue_IsCancelled() => Assert.Contains("STATUS:CANCELLED", Lines(Entry with { IsCancelled = true }));

    [Theory]
    [InlineData("a, b; c\\d", "a\\, b\\; c\\\\d")]
    [InlineData("one\r\ntwo\nthree", "one\\ntwo\\nthree")]
    [InlineData("no\u0000 bell\u0007 here", "no bell here")]
    [InlineData("END:VEVENT\r\nBEGIN:VEVENT", "END:VEVENT\\nBEGIN:VEVENT")]
    public void Write_Text_CannotEndItsLine(string title, string written) => Assert.Contains($"SUMMARY:{written}", Lines(Entry with { Title = title }));

    [Theory]
    [InlineData('x', 300)]
    [InlineData('é', 300)]
    [InlineData('€', 101)]
    public void Write_LongLines_AreFoldedAt75OctetsAndUnfoldToWhatWasWritten(char c, int times)
    {
        var title = new string(c, times) + "🏛️ Tŷ’r Cyngor";
        var file = CalendarFile.Write("Due dates", [Entry with { Title = title }], TimeSpan.FromHours(6));
        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains($"\r\nSUMMARY:{title}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Nothing_IsAnEmptyCalendar() =>
        Assert.DoesNotContain("VEVENT", CalendarFile.Write("Due dates", [], TimeSpan.FromHours(6)), StringComparison.Ordinal);
}
