using System.Text;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>The tracker's own client against the mail server that many councils run, as far as the mailbox.</summary>
public sealed class PostfixTests
{
    private static readonly byte[] Entry = Encoding.UTF8.GetBytes(
        "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nSUMMARY:Tŷ’r Cyngor\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

    [RequiresPostfixFact]
    public async Task Send_ABatchOverOneConnection_ReachesTheMailboxes_AndTheRefusedOneStopsNothing()
    {
        await using var postfix = await Postfix.StartAsync();
        OutgoingMail[] batch =
        [
            Mail("clerk@example.org", "Ymateb i’r argymhelliad – Tŷ’r Cyngor: 3 diwrnod ar ôl") with { Attachments = [Calendar] },
            Mail("no-such-mailbox@example.org", "For nobody"),
            Mail("director@example.org", "3 things due: 1 overdue — Monday 1 April 2019") with
            {
                InReplyTo = ["reminders.2019-03-01.1@example.org", "reminders.2019-03-04.1@example.org"],
            },
        ];
        var receipts = new List<MailReceipt>();

        await using (var session = await new SmtpTransport(postfix.Options, postfix.TrustedRoots).OpenAsync(CancellationToken.None))
            foreach (var mail in batch)
                receipts.Add(await session.SendAsync(mail, CancellationToken.None));

        Assert.Equal([MailVerdict.Accepted, MailVerdict.RefusedForGood, MailVerdict.Accepted], receipts.Select(receipt => receipt.Verdict));
        Assert.StartsWith("250 2.0.0 Ok: queued as ", receipts[0].ServerSaid, StringComparison.Ordinal);
        Assert.Equal(
            "550 5.1.1 <no-such-mailbox@example.org>: Recipient address rejected: User unknown in virtual mailbox table", receipts[1].ServerSaid);
        var received = (await postfix.ReceivedAsync(2)).ToDictionary(mail => mail.To.Address);
        Assert.Equal(Postfix.Mailboxes, received.Keys.Order());
        foreach (var sent in new[] { batch[0], batch[2] })
        {
            var arrived = received[sent.To.Address];
            Assert.Equal((sent.Subject, sent.From, sent.To, $"<{sent.MessageId}>"), (arrived.Subject, arrived.From, arrived.To, arrived.MessageId));
            Assert.Equal(sent.Text, arrived.Text.ReplaceLineEndings("\n").TrimEnd('\n'));
            Assert.Equal(sent.Html, arrived.Html.TrimEnd());
        }
        var file = Assert.Single(received["clerk@example.org"].Attachments);
        Assert.Equal((Calendar.FileName, "text/calendar"), (file.FileName, file.ContentType));
        Assert.Equal(Entry, file.Content);
        Assert.Equal(["<reminders.2019-03-04.1@example.org>", "<reminders.2019-03-01.1@example.org>"], received["director@example.org"].References);
    }

    /// <summary>A server with a certificate that this machine has no reason to trust gets nothing.</summary>
    [RequiresPostfixFact]
    public async Task Open_CertificateNobodyVouchesFor_IsUnavailable()
    {
        await using var postfix = await Postfix.StartAsync();
        var unavailable = await Assert.ThrowsAsync<MailUnavailableException>(() => new SmtpTransport(postfix.Options).OpenAsync(CancellationToken.None));
        Assert.Contains("not safe to talk to", unavailable.Message, StringComparison.Ordinal);
    }

    private static MailAttachment Calendar => new("Addewid – “Tŷ’r Cyngor”.ics", "text/calendar; charset=utf-8; method=PUBLISH", Entry);

    private static OutgoingMail Mail(string to, string subject) => new(
        $"reminders.{Guid.NewGuid():N}@example.org", new DateTimeOffset(2019, 4, 1, 7, 0, 0, TimeSpan.FromHours(1)),
        new("scrutiny@example.org", "Scrutiny team"), new(to, "Prif Swyddog Tŷ’r Cyngor"), subject,
        ".\n..\nDyddiad – date\nFrom here on\n" + new string('é', 300), "<p>Dyddiad – date 🏛️</p>");
}
