using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>How a server lets clients in.</summary>
public enum SmtpDoor
{
    /// <summary>No TLS, no sign-in: an internal relay, or a server that hides its STARTTLS.</summary>
    Relay,
    StartTls,
    StartTlsLoginOnly,
    StartTlsOtherSignInOnly,
    Tls,
}

/// <summary>A real SMTP server with several doors, in a child process that ends with this one. Recipients named
/// <c>refused-for-now@</c> (450), <c>refused-for-good@</c> (550), <c>shutting-down@</c> (421), <c>sign-in-first@</c> (530), <c>hang@</c>,
/// <c>refused-after-data@</c> (554) and <c>drop-after-data@</c> get just that, in any domain. Needs <see cref="RequiresNodeFactAttribute"/>.</summary>
public sealed class SmtpServer : IDisposable
{
    public const string User = "tracker@example.org";
    public const string Password = "not a secret: ünïcode";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<Task<SmtpServer>> SharedServer = new(StartAsync);

    private readonly Process process;
    private readonly TextWriter input;
    private readonly X509Certificate2 certificate;
    private readonly ConcurrentQueue<ReceivedMail> messages = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<ReceivedMail?>> asked = new();
    private readonly TaskCompletionSource<Dictionary<string, int>> ports = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastAsked;

    private SmtpServer(Process process, X509Certificate2 certificate)
    {
        this.process = process;
        input = TextWriter.Synchronized(process.StandardInput);
        this.certificate = certificate;
    }

    /// <summary>One server for all tests that tell their messages by id.</summary>
    public static Task<SmtpServer> Shared => SharedServer.Value;

    /// <summary>The server's own certificate, which no machine trusts by itself.</summary>
    public X509Certificate2Collection TrustedRoots => [X509CertificateLoader.LoadCertificate(certificate.RawData)];

    public static async Task<SmtpServer> StartAsync()
    {
        if (Node.WhyMissing is { } why) throw new InvalidOperationException(why);
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Node.ProjectDirectory, "Harness", "smtp-server.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var server = new SmtpServer(process, CreateCertificate(out var key));
        _ = server.ListenAsync();
        await server.TellAsync(new { key, certificate = server.certificate.ExportCertificatePem() });
        await server.ports.Task.WaitAsync(Patience);
        return server;
    }

    /// <summary>Settings that get in by this door.</summary>
    public async Task<SmtpOptions> OptionsAsync(SmtpDoor door)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(door.ToString());
        var options = new SmtpOptions { Host = "localhost", Port = (await ports.Task)[name], TimeoutSeconds = 30 };
        options.Security = door switch { SmtpDoor.Relay => SmtpSecurity.None, SmtpDoor.Tls => SmtpSecurity.Tls, _ => SmtpSecurity.StartTls };
        if (door != SmtpDoor.Relay) (options.User, options.Password) = (User, Password);
        return options;
    }

    /// <summary>Every message accepted until now.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> MessagesAsync()
    {
        await AskAsync(parse: null);
        return [.. messages];
    }

    public async Task<ReceivedMail> ParseAsync(byte[] message) => (await AskAsync(Convert.ToBase64String(message)))!;

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        certificate.Dispose();
    }

    private async Task<ReceivedMail?> AskAsync(string? parse)
    {
        var number = Interlocked.Increment(ref lastAsked);
        var answer = asked[number] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await TellAsync(new { ask = number, parse });
        return await answer.Task.WaitAsync(Patience);
    }

    private async Task TellAsync(object message)
    {
        var line = JsonSerializer.Serialize(message, Json);
        await input.WriteLineAsync(line);
        await input.FlushAsync();
    }

    private async Task ListenAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var told = JsonSerializer.Deserialize<Told>(line, Json)!;
            if (told.Ports is not null) ports.SetResult(told.Ports);
            if (told.Received is not null) messages.Enqueue(told.Received);
            if (told.Answer is { } number && asked.TryRemove(number, out var answer)) answer.SetResult(told.Mail);
        }

        ports.TrySetException(new InvalidOperationException("The SMTP server ended before it began; its reason is on standard error."));
    }

    /// <summary>For "localhost"; nobody vouches for it.</summary>
    internal static X509Certificate2 CreateCertificate(out string key)
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", ecdsa, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        key = ecdsa.ExportPkcs8PrivateKeyPem();
        return request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    private sealed record Told(Dictionary<string, int>? Ports, ReceivedMail? Received, int? Answer, ReceivedMail? Mail);
}
