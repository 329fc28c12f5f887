using System.Text;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

public sealed class MailTextTests
{
    private static readonly OutgoingMail Mail = new("reminder.41@example.org", new DateTimeOffset(2026, 11, 5, 8, 7, 6, TimeSpan.Zero),
        new MailAddress("scrutiny@example.org", "Scrutiny team"), new MailAddress("clerk@example.org"), "Due: Tŷ", "Dyddiad – date", "<p>Date</p>");

    private static string Write(OutgoingMail mail) => Encoding.ASCII.GetString(MailText.Write(mail));

    [Fact]
    public void Write_PlainMail_IsTheseBytes() => Assert.Equal(
        """
        Date: Thu, 05 Nov 2026 08:07:06 +0000
        From: Scrutiny team <scrutiny@example.org>
        To: <clerk@example.org>
        Subject: =?utf-8?B?RHVlOiBUxbc=?=
        Message-ID: <reminder.41@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/alternative;
         boundary="=_56260D6D70DD4C2C72D91F57_alternative"

        --=_56260D6D70DD4C2C72D91F57_alternative
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Dyddiad =E2=80=93 date
        --=_56260D6D70DD4C2C72D91F57_alternative
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>Date</p>
        --=_56260D6D70DD4C2C72D91F57_alternative--

        """.ReplaceLineEndings("\r\n"), Write(Mail));

    [Fact]
    public void Write_LongTextAndAttachment_KeepsLinesShort()
    {
        var text = Write(Mail with
        {
            Subject = string.Join(' ', Enumerable.Repeat("recommendation", 40)),
            To = Mail.To with { Name = string.Join(' ', Enumerable.Repeat("Tŷ’r", 40)) },
            Text = new string('–', 500),
            Attachments = [new MailAttachment("a.bin", "application/octet-stream", new byte[500])],
        });
        Assert.All(text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
    }

    [Fact]
    public void Write_WordLongerThanAnyLine_IsEncoded()
    {
        var text = Write(Mail with { Subject = new string('x', 950) });
        Assert.All(text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
    }

    [Fact]
    public void Write_WithADefect_Throws() => Assert.Throws<ArgumentException>(() => MailText.Write(Mail with { Subject = "a\r\nb" }));
}
