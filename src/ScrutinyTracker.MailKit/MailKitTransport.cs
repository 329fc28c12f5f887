using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using ScrutinyTracker.Web.Email;
using IMailTransport = ScrutinyTracker.Web.Email.IMailTransport;

namespace ScrutinyTracker.MailKit;

/// <summary>Sends mail with MailKit, under the same rules as the tracker's own client.</summary>
/// <param name="trustedRoots">Trusted instead of the machine's own roots; null, as outside tests, for those.</param>
/// <param name="tokens">To sign in with in place of a password; null for a password.</param>
public sealed class MailKitTransport(SmtpOptions options, X509Certificate2Collection? trustedRoots = null, IMailTokens? tokens = null) : IMailTransport
{
    public async Task<IMailSession> OpenAsync(CancellationToken cancellationToken)
    {
        var signsIn = !string.IsNullOrEmpty(options.User);
        if (signsIn && options.Security == SmtpSecurity.None)
            throw new MailUnavailableException("A password is never sent over a connection that is not encrypted: set Mail:Smtp:Security to StartTls or Tls.");
        var client = new TrustingClient(trustedRoots) { Timeout = options.TimeoutSeconds * 1000, CheckCertificateRevocation = false };
        try
        {
            await client.ConnectAsync(options.Host, options.Port, Security, cancellationToken);
            if (signsIn) await SignInAsync(client, options.User!, cancellationToken);
            return new MailKitSession(client);
        }
        catch (Exception e)
        {
            client.Dispose();
            if (WhyUnavailable(e) is { } why) throw new MailUnavailableException($"{options.Host} {why}", e);
            throw;
        }
    }

    private async Task SignInAsync(SmtpClient client, string user, CancellationToken cancellationToken)
    {
        if (tokens is null)
        {
            await client.AuthenticateAsync(user, options.Password ?? "", cancellationToken);
            return;
        }
        var token = await tokens.GetAsync(cancellationToken);
        try
        {
            await client.AuthenticateAsync(new SaslMechanismOAuth2(user, token), cancellationToken);
        }
        catch (AuthenticationException)
        {
            tokens.Forget(token);
            throw;
        }
    }

    /// <summary>Never <c>Auto</c> or <c>StartTlsWhenAvailable</c>, which go on in plain text (P30).</summary>
    private SecureSocketOptions Security => options.Security switch
    {
        SmtpSecurity.None => SecureSocketOptions.None,
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => throw new InvalidOperationException($"Mail:Smtp:Security {options.Security} is not known."),
    };

    private static string? WhyUnavailable(Exception e) => e switch
    {
        SslHandshakeException => $"is not safe to talk to: {e.GetBaseException().Message}",
        AuthenticationException => $"refused the sign-in of Mail:Smtp:User: {e.Message}",
        CommandException or ProtocolException or NotSupportedException => $"cannot be used: {e.Message}",
        IOException or SocketException or TimeoutException => $"cannot be reached: {e.Message}",
        _ => null,
    };

    private sealed class TrustingClient(X509Certificate2Collection? trustedRoots) : SmtpClient
    {
        protected override System.Net.Security.SslClientAuthenticationOptions GetSslClientAuthenticationOptions(
            string host, System.Net.Security.RemoteCertificateValidationCallback remoteCertificateValidationCallback)
        {
            var terms = base.GetSslClientAuthenticationOptions(host, remoteCertificateValidationCallback);
            if (trustedRoots is null) return terms;
            terms.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            terms.CertificateChainPolicy.CustomTrustStore.AddRange(trustedRoots);
            return terms;
        }
    }
}
