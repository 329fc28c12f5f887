using ScrutinyTracker.Web.Platform.Email;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>Words that mail servers and sign-in services really say, and a phrase of the advice that fits them.</summary>
public sealed class MailAdviceTests
{
    [Theory]
    [InlineData("mail.council.example refused the sign-in of Mail:Smtp:User: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", "Mail:Smtp:OAuth")]
    [InlineData("550 5.7.30 Basic authentication is not supported for Client Submission", "Mail:Smtp:OAuth")]
    [InlineData("mail.council.example refused the sign-in of Mail:Smtp:User: 535 5.7.3 Authentication unsuccessful", "enterprise application")]
    [InlineData("sign-in.council.example gave no token: invalid_client: AADSTS7000215: Invalid client secret provided.", "not to its id")]
    [InlineData("sign-in.council.example gave no token: unauthorized_client: AADSTS700016: Application was not found in the directory", "ClientId")]
    [InlineData("sign-in.council.example cannot be reached for a token: No such host is known.", "TokenEndpoint must be reachable")]
    [InlineData("554 5.2.252 SendAsDenied; scrutiny@council.example not allowed to send as chair@council.example", "Send as")]
    [InlineData("mail.council.example refused the sign-in of Mail:Smtp:User: 535 The user name or password is wrong", "name or the password")]
    [InlineData("mail.council.example offers neither PLAIN nor LOGIN to sign in. It offers: GSSAPI.", "another way")]
    [InlineData("mail.council.example does not offer STARTTLS, and Mail:Smtp:Security asks for it. Nothing was sent.", "465")]
    [InlineData("mail.council.example is not safe to talk to: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot", "certificate")]
    [InlineData("mail.council.example cannot be reached on port 587: no answer within 30 seconds.", "firewall")]
    [InlineData("relay.council.example cannot be reached on port 25: Connection refused", "Mail:Smtp:Host and :Port")]
    [InlineData("550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain", "connector")]
    [InlineData("554 5.7.1 <head@other.example>: Relay access denied", "connector")]
    [InlineData("Not sent. This is not Production, and Mail:AllowOnly does not list the recipient.", "Outside Production")]
    [InlineData("450 4.7.1 The mailbox is busy", "tried again")]
    [InlineData("550 5.1.1 There is no such mailbox", "does not know this address")]
    public void For_WordsOfServers_FindsTheLikelyCause(string serverSaid, string part) =>
        Assert.Contains(part, MailAdvice.For(serverSaid), StringComparison.Ordinal);

    [Fact]
    public void For_WordsThatNobodyKnows_SaysNothing() => Assert.Null(MailAdvice.For("554 The message looks like spam"));
}
