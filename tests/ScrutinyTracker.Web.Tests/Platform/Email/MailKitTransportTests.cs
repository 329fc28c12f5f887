#if WITH_MAILKIT
using System.Security.Cryptography.X509Certificates;
using ScrutinyTracker.MailKit;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

public sealed class MailKitTransportTests : SmtpContract
{
    protected override IMailTransport Create(SmtpOptions options, X509Certificate2Collection? trustedRoots, IMailTokens? tokens = null) =>
        new MailKitTransport(options, trustedRoots, tokens);
}
#endif
