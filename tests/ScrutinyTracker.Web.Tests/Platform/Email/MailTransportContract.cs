using System.Text;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>What arrives is what was sent, whichever way it travels.</summary>
public abstract class MailTransportContract
{
    protected abstract Task<IMailTransport> TransportAsync();

    protected abstract Task<ReceivedMail> ReceivedAsync(string messageId);

    protected static OutgoingMail Mail(string to = "clerk@example.org") => new(
        $"reminder.{Guid.NewGuid():N}@example.org", new DateTimeOffset(2026, 7, 1, 0, 30, 0, TimeSpan.FromHours(1)),
        new MailAddress("scrutiny@example.org", "Scrutiny team"), new MailAddress(to), "A response is due", "Please respond.", "<p>Please respond.</p>");

    protected async Task<ReceivedMail> SendAsync(OutgoingMail mail)
    {
        await using var session = await (await TransportAsync()).OpenAsync(CancellationToken.None);
        var receipt = await session.SendAsync(mail, CancellationToken.None);
        Assert.Equal(MailVerdict.Accepted, receipt.Verdict);
        Assert.NotEmpty(receipt.ServerSaid);
        return await ReceivedAsync(mail.MessageId);
    }

    [RequiresNodeTheory]
    [InlineData("A response is due")]
    [InlineData("Ymateb i’r argymhelliad – Tŷ’r Cyngor: 3 diwrnod ar ôl")]
    [InlineData("A subject that is long enough to be folded more than once, because it names the committee, the review and the recommendation in full")]
    [InlineData("Hwyrach: pwnc hir iawn â llawer o lythrennau acennog – ôôôôôôôôôôôôôôôôôôôôôôôôôôôôôôôô 🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️ ŵŷ")]
    public async Task SendAsync_AnySubject_ArrivesAsWritten(string subject) =>
        Assert.Equal(subject, (await SendAsync(Mail() with { Subject = subject })).Subject);

    [RequiresNodeFact]
    public async Task SendAsync_TextThatTriesTheFormat_ArrivesAsWritten()
    {
        var text = string.Join('\n', ".", "..", ".hidden", "", "From here on", "=3D and =", "a tab\tand a trailing space ", "\tfirst",
            new string('x', 2500), new string('é', 300), "🏛️ Tŷ’r Cyngor", "--", "the end");
        var received = await SendAsync(Mail() with { Text = text.ReplaceLineEndings("\r\n"), Html = $"<pre>{text}</pre>" });
        Assert.Equal(text, received.Text.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Equal($"<pre>{text}</pre>", received.Html.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.All(received.Raw.Split("\r\n"), line => Assert.True(line.Length <= 998 && line.All(c => c < 128)));
        Assert.DoesNotContain('\n', received.Raw.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [RequiresNodeFact]
    public async Task SendAsync_Attachments_ArriveByteForByte()
    {
        var bytes = Enumerable.Range(0, 3000).Select(i => (byte)i).ToArray();
        var received = await SendAsync(Mail() with
        {
            Attachments =
            [
                new MailAttachment("report.bin", "application/octet-stream", bytes),
                new MailAttachment("Agenda – “Tŷ’r Cyngor”.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\n"u8.ToArray()),
            ],
        });
        Assert.Equal(["report.bin", "Agenda – “Tŷ’r Cyngor”.ics"], received.Attachments.Select(attachment => attachment.FileName));
        Assert.Equal(["application/octet-stream", "text/calendar"], received.Attachments.Select(attachment => attachment.ContentType));
        Assert.Equal(bytes, received.Attachments[0].Content);
        Assert.Equal("BEGIN:VCALENDAR\r\n"u8.ToArray(), received.Attachments[1].Content);
        Assert.Equal("Please respond.", received.Text.TrimEnd());
    }

    [RequiresNodeFact]
    public async Task SendAsync_Headers_ArriveAsWritten()
    {
        var mail = Mail() with
        {
            From = new MailAddress("scrutiny@example.org", "Scrutiny, \"Overview\" \\ team"),
            To = new MailAddress("o'post+tag@example.org", "Prif Swyddog Tŷ’r Cyngor"),
            InReplyTo = ["reminder.1@example.org"],
            Headers = new Dictionary<string, string> { ["Auto-Submitted"] = "auto-generated", ["X-Auto-Response-Suppress"] = "All" },
        };
        var received = await SendAsync(mail);
        Assert.Equal($"<{mail.MessageId}>", received.MessageId);
        Assert.Equal("<reminder.1@example.org>", received.InReplyTo);
        Assert.Equal(["<reminder.1@example.org>"], received.References);
        Assert.Equal(mail.Date, received.Date);
        Assert.Contains("Date: Wed, 01 Jul 2026 00:30:00 +0100\r\n", received.Raw, StringComparison.Ordinal);
        Assert.Equal(mail.From, received.From);
        Assert.Equal(mail.To, received.To);
        Assert.Equal("auto-generated", received.Headers["auto-submitted"]);
        Assert.Equal("All", received.Headers["x-auto-response-suppress"]);
    }

    [RequiresNodeFact]
    public async Task SendAsync_AfterManyOthers_NamesThemAll()
    {
        var domain = $"{string.Join('.', Enumerable.Repeat(new string('x', 60), 3))}.example.org";
        string[] ids = [.. Enumerable.Range(1, 10).Select(number => $"reminders.2019-03-{number:00}.5d41402abc4b2a76@{domain}")];
        var received = await SendAsync(Mail() with { InReplyTo = ids });
        Assert.Equal(ids.Select(id => $"<{id}>"), received.InReplyTo!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ids.Reverse().Select(id => $"<{id}>"), received.References);
        Assert.All(received.Raw.Split("\r\n"), line => Assert.True(line.Length <= 998));
    }

    /// <summary>An entry for a calendar is text whose lines end as they do and whose parameters reach the program that opens it (RFC 5545, RFC 6047).</summary>
    [RequiresNodeFact]
    public async Task SendAsync_CalendarEntry_ArrivesByteForByteWithItsMethod()
    {
        var entry = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nX-A:Tŷ’r\r\n  Cyngor\r\nEND:VCALENDAR\r\n");
        var received = await SendAsync(Mail() with
        {
            Attachments = [new MailAttachment("CYP-2018-19-R04.ics", "text/calendar; charset=utf-8; method=PUBLISH", entry)],
        });
        var arrived = Assert.Single(received.Attachments);
        Assert.Equal(("CYP-2018-19-R04.ics", "text/calendar"), (arrived.FileName, arrived.ContentType));
        Assert.Equal(entry, arrived.Content);
        Assert.Matches("Content-Type: text/calendar;\\s+charset=\"?utf-8\"?;\\s+method=\"?PUBLISH", received.Raw);
        Assert.Equal("Please respond.", received.Text.TrimEnd());
        Assert.Equal("<p>Please respond.</p>", received.Html.TrimEnd());
    }

    [RequiresNodeFact]
    public async Task SendAsync_SeveralOnOneSession_AllArrive()
    {
        OutgoingMail[] mails = [Mail() with { Subject = "First" }, Mail() with { Subject = "Second" }, Mail() with { Subject = "Third" }];
        await using (var session = await (await TransportAsync()).OpenAsync(CancellationToken.None))
        {
            foreach (var mail in mails)
                Assert.Equal(MailVerdict.Accepted, (await session.SendAsync(mail, CancellationToken.None)).Verdict);
        }

        foreach (var mail in mails) Assert.Equal(mail.Subject, (await ReceivedAsync(mail.MessageId)).Subject);
    }

    [RequiresNodeFact]
    public async Task SendAsync_MailWithADefect_ThrowsAndTheSessionGoesOn()
    {
        await using var session = await (await TransportAsync()).OpenAsync(CancellationToken.None);
        await Assert.ThrowsAsync<ArgumentException>(() =>
            session.SendAsync(Mail() with { Subject = "Due\r\nBcc: everyone@example.org" }, CancellationToken.None));
        Assert.Equal(MailVerdict.Accepted, (await session.SendAsync(Mail(), CancellationToken.None)).Verdict);
    }
}
