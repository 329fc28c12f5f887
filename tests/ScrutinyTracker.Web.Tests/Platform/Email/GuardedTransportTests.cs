using Microsoft.Extensions.Hosting.Internal;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

public sealed class GuardedTransportTests
{
    private readonly List<OutgoingMail> sent = [];

    private static OutgoingMail Mail(string to) => new("reminder.1@example.org", new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero),
        new MailAddress("scrutiny@example.org"), new MailAddress(to, "Chair"), "Due", "Due", "<p>Due</p>");

    private async Task<MailReceipt> SendAsync(string environment, OutgoingMail mail, MailTransportKind kind = MailTransportKind.Smtp,
        string? redirect = null, params string[] allowOnly)
    {
        var options = new MailOptions { Transport = kind, RedirectAllTo = redirect };
        foreach (var entry in allowOnly) options.AllowOnly.Add(entry);
        var guard = new GuardedTransport(new RecordingTransport(sent), options, new HostingEnvironment { EnvironmentName = environment });
        await using var session = await guard.OpenAsync(CancellationToken.None);
        return await session.SendAsync(mail, CancellationToken.None);
    }

    [Theory]
    [InlineData("chair@council.example")]
    [InlineData("CHAIR@Council.example")]
    [InlineData("officer@elsewhere.example")]
    public async Task SendAsync_ListedOutsideProduction_IsSent(string to)
    {
        Assert.Equal(MailVerdict.Accepted, (await SendAsync("Staging", Mail(to), allowOnly: ["council.example", "officer@elsewhere.example"])).Verdict);
        Assert.Equal(to, Assert.Single(sent).To.Address);
    }

    [Theory]
    [InlineData("chair@sub.council.example")]
    [InlineData("chair@notcouncil.example")]
    [InlineData("chair@council.example.org")]
    [InlineData("notofficer@elsewhere.example")]
    public async Task SendAsync_NotListedOutsideProduction_IsRefusedInPlainWords(string to)
    {
        var receipt = await SendAsync("Staging", Mail(to), allowOnly: ["council.example", "officer@elsewhere.example"]);
        Assert.Equal(MailVerdict.RefusedForGood, receipt.Verdict);
        Assert.Equal("Not sent. This is not Production, and Mail:AllowOnly does not list the recipient.", receipt.ServerSaid);
        Assert.Empty(sent);
    }

    [Fact]
    public async Task SendAsync_EmptyListOutsideProduction_SendsNothing()
    {
        await SendAsync("Development", Mail("chair@council.example"));
        Assert.Empty(sent);
    }

    [Theory]
    [InlineData("Production", nameof(MailTransportKind.Smtp))]
    [InlineData("Development", nameof(MailTransportKind.Folder))]
    public async Task SendAsync_ProductionOrFolder_NeedsNoList(string environment, string kind)
    {
        await SendAsync(environment, Mail("chair@council.example"), Enum.Parse<MailTransportKind>(kind));
        Assert.Single(sent);
    }

    [Fact]
    public async Task SendAsync_RedirectOutsideProduction_GoesThereAndSaysWhereFrom()
    {
        var html = "<!DOCTYPE html><html><head></head><BODY style=\"x\"><p>Due</p></BODY></html>";
        var receipt = await SendAsync("Staging", Mail("chair@council.example") with { Html = html }, redirect: "tester@example.org");
        var mail = Assert.Single(sent);
        Assert.Equal("tester@example.org", receipt.WentTo);
        Assert.Equal(new MailAddress("tester@example.org", "Chair"), mail.To);
        Assert.Equal("For Chair: Due", mail.Subject);
        Assert.StartsWith("For Chair (chair@council.example). ", mail.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nDue", mail.Text, StringComparison.Ordinal);
        Assert.Matches("<BODY style=\"x\"><p style=[^>]+>For Chair \\(chair@council.example\\). [^<]+</p><p>Due</p></BODY>", mail.Html);
        Assert.Equal("chair@council.example", mail.Headers["X-Redirected-From"]);
    }

    [Fact]
    public async Task SendAsync_RedirectOfANamelessRecipient_NamesTheAddressAndEncodesIt()
    {
        await SendAsync("Staging", Mail("o'neil&co@council.example") with { To = new("o'neil&co@council.example") }, redirect: "tester@example.org");
        var mail = Assert.Single(sent);
        Assert.Equal("For o'neil&co@council.example: Due", mail.Subject);
        Assert.Contains("For o&#39;neil&amp;co@council.example. ", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_NoRedirect_WentWhereItShould() =>
        Assert.Null((await SendAsync("Production", Mail("chair@council.example"))).WentTo);

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task SendAsync_MailWithADefect_IsRefusedForGoodAndNotSent(string words, OutgoingMail mail)
    {
        Assert.Equal(new MailReceipt(MailVerdict.RefusedForGood, $"Not sent. {words}"), await SendAsync("Production", mail));
        Assert.Empty(sent);
    }

    public static TheoryData<string, OutgoingMail> Defects()
    {
        var mail = Mail("chair@council.example");
        MailAttachment Attachment(string name, string type = "text/plain") => new(name, type, []);
        return new()
        {
            { "The recipient’s address is not a plain email address.", Mail("chair@council.example\r\nBcc: all@council.example") },
            { "The recipient’s address is not a plain email address.", Mail("chair@council.example\n") },
            { "The recipient’s address is not a plain email address.", Mail("\"a\r\nb\"@council.example") },
            { "The recipient’s address is not a plain email address.", Mail("chair@council.example>,<all@council.example") },
            { "The recipient’s address is not a plain email address.", Mail("cadeirydd@tŷ.example") },
            { "The recipient’s address is not a plain email address.", Mail("") },
            { "The recipient’s address is not a plain email address.", Mail(new string('x', 65) + "@council.example") },
            { "The sender’s address is not a plain email address.", mail with { From = new MailAddress("scrutiny") } },
            { "The recipient’s name holds a control character.", mail with { To = mail.To with { Name = "Chair\r\nBcc: all@council.example" } } },
            { "The sender’s name holds a control character.", mail with { From = mail.From with { Name = "Team\0" } } },
            { "The subject holds a control character.", mail with { Subject = "Due\nBcc: all@council.example" } },
            { "The message id is not of the form name@domain.", mail with { MessageId = "1> <2@example.org" } },
            { "The id of the earlier message is not of the form name@domain.", mail with { InReplyTo = ["reminder.2@example.org", "1\r\n@example.org"] } },
            { "A header holds a control character.", mail with { Headers = new Dictionary<string, string> { ["X-A"] = "1\r\nBcc: a@b.example" } } },
            { "A header’s name holds a character that names cannot have.", mail with { Headers = new Dictionary<string, string> { ["Bcc: a@b.example\r\nX"] = "1" } } },
            { "The header bcc is written by the transport alone.", mail with { Headers = new Dictionary<string, string> { ["bcc"] = "a@b.example" } } },
            { "The header Content-Type is written by the transport alone.", mail with { Headers = new Dictionary<string, string> { ["Content-Type"] = "x/y" } } },
            { "An attachment’s name is empty, or holds a slash or a control character.", mail with { Attachments = [Attachment("../a\n.txt")] } },
            { "An attachment’s name is too long.", mail with { Attachments = [Attachment(new string('x', 251))] } },
            { "An attachment’s content type is not of the form type/subtype.", mail with { Attachments = [Attachment("a", "text/plain\r\nX: 1")] } },
        };
    }

    private sealed class RecordingTransport(List<OutgoingMail> sent) : IMailTransport, IMailSession
    {
        public Task<IMailSession> OpenAsync(CancellationToken cancellationToken) => Task.FromResult<IMailSession>(this);

        public Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
        {
            sent.Add(mail);
            return Task.FromResult(new MailReceipt(MailVerdict.Accepted, "Taken"));
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
