using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Lines to and from a mail server. Whatever breaks or takes too long is a <see cref="MailUnavailableException"/>.</summary>
internal sealed class SmtpConnection(SmtpOptions options) : IDisposable
{
    private const int LongestLine = 4096;
    private const int MostLines = 100;

    private readonly TcpClient tcp = new();
    private readonly byte[] received = new byte[LongestLine];
    private Stream stream = Stream.Null;
    private int receivedCount;

    /// <summary>As a client without a name of its own introduces itself (RFC 5321 section 4.1.3).</summary>
    public string AddressLiteral
    {
        get
        {
            var address = (tcp.Client.LocalEndPoint as IPEndPoint)?.Address ?? IPAddress.Loopback;
            if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
            return address.AddressFamily == AddressFamily.InterNetworkV6
                ? $"[IPv6:{new IPAddress(address.GetAddressBytes())}]"
                : $"[{address}]";
        }
    }

    public Task ConnectAsync(CancellationToken cancellationToken) => WithinAsync(async token =>
    {
        await tcp.ConnectAsync(options.Host, options.Port, token);
        stream = tcp.GetStream();
    }, $"{options.Host} cannot be reached on port {options.Port}", cancellationToken);

    /// <param name="trustedRoots">Trusted instead of the machine's own roots; null for those.</param>
    public async Task EncryptAsync(X509Certificate2Collection? trustedRoots, CancellationToken cancellationToken)
    {
        // Whatever came before the handshake was sent by anybody on the wire, and must not be read as said under TLS (CVE-2026-41319).
        if (receivedCount > 0) throw new MailUnavailableException($"{options.Host} is not safe to talk to: it spoke on after agreeing to TLS.");
        var secure = new SslStream(stream);
        stream = secure;
        var terms = new SslClientAuthenticationOptions { TargetHost = options.Host };
        if (trustedRoots is not null)
        {
            terms.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            terms.CertificateChainPolicy.CustomTrustStore.AddRange(trustedRoots);
        }

        await WithinAsync(token => secure.AuthenticateAsClientAsync(terms, token), $"{options.Host} is not safe to talk to", cancellationToken);
    }

    public async Task<SmtpReply> CommandAsync(string command, CancellationToken cancellationToken)
    {
        if (command.Any(char.IsControl)) throw new ArgumentException("A command is one line.", nameof(command));
        await WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), cancellationToken);
        return await ReadReplyAsync(cancellationToken);
    }

    /// <param name="message">Lines ending in CRLF, the last one too.</param>
    public async Task<SmtpReply> MessageAsync(byte[] message, Action onceTheServerHasIt, CancellationToken cancellationToken)
    {
        await WriteAsync(WithDotsDoubled(message), cancellationToken);
        onceTheServerHasIt();
        return await ReadReplyAsync(cancellationToken);
    }

    public async Task<SmtpReply> ReadReplyAsync(CancellationToken cancellationToken)
    {
        SmtpReply? reply = null;
        await WithinAsync(async token =>
        {
            for (var lines = new List<string>(); reply is null; reply = SmtpReply.Read(await ReadLineAsync(token), lines))
                if (lines.Count == MostLines) throw new IOException("Its answer has no end.");
        }, Broke, cancellationToken);
        return reply!;
    }

    public void Dispose()
    {
        stream.Dispose();
        tcp.Dispose();
    }

    private string Broke => $"The connection to {options.Host} broke";

    private Task WriteAsync(byte[] bytes, CancellationToken cancellationToken) => WithinAsync(async token =>
    {
        await stream.WriteAsync(bytes, token);
        await stream.FlushAsync(token);
    }, Broke, cancellationToken);

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = received.AsSpan(0, receivedCount).IndexOf((byte)'\n')) < 0)
        {
            if (receivedCount == received.Length) throw new IOException("Its answer has no end.");
            var count = await stream.ReadAsync(received.AsMemory(receivedCount), cancellationToken);
            if (count == 0) throw new IOException("It hung up.");
            receivedCount += count;
        }

        var line = Encoding.UTF8.GetString(received, 0, end).TrimEnd('\r');
        receivedCount -= end + 1;
        received.AsSpan(end + 1, receivedCount).CopyTo(received);
        return string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
    }

    /// <summary>A line that is a single dot ends the message, so a dot at the beginning of a line is doubled (RFC 5321 section 4.5.2).</summary>
    private static byte[] WithDotsDoubled(byte[] message)
    {
        var result = new List<byte>(message.Length + 64);
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] == (byte)'.' && (i == 0 || message[i - 1] == (byte)'\n')) result.Add((byte)'.');
            result.Add(message[i]);
        }

        result.AddRange(".\r\n"u8);
        return [.. result];
    }

    private async Task WithinAsync(Func<CancellationToken, Task> step, string whatFailed, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            await step(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailUnavailableException($"{whatFailed}: no answer within {options.TimeoutSeconds} seconds.");
        }
        catch (Exception e) when (e is IOException or SocketException or AuthenticationException)
        {
            throw new MailUnavailableException($"{whatFailed}: {e.Message}", e);
        }
    }
}
