using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using ScrutinyTracker.Web.Email;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>
/// A real Postfix with configuration, queue, log and mailboxes of its own in a temporary folder, on a free port of this machine alone. It
/// wants TLS, knows <see cref="Mailboxes"/>, and refuses every other recipient.
/// </summary>
internal sealed class Postfix : IAsyncDisposable
{
    public static readonly string[] Mailboxes = ["clerk@example.org", "director@example.org"];

    private const string Program = "/usr/sbin/postfix";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(100);

    private readonly string _folder;
    private readonly X509Certificate2 _certificate;

    private Postfix(string folder, int port, X509Certificate2 certificate)
    {
        (_folder, _certificate) = (folder, certificate);
        Options = new() { Host = "localhost", Port = port, Security = SmtpSecurity.StartTls, TimeoutSeconds = 30 };
    }

    public SmtpOptions Options { get; }

    /// <summary>The server's own certificate, which no machine trusts by itself.</summary>
    public X509Certificate2Collection TrustedRoots => [X509CertificateLoader.LoadCertificate(_certificate.RawData)];

    /// <summary>Why it cannot run on this machine, or null.</summary>
    public static string? WhyMissing { get; } = !File.Exists(Program) ? "Postfix is not installed (apt-get install postfix)."
        : !Environment.IsPrivilegedProcess ? "Postfix can only be started by root."
        : Node.WhyMissing;

    public static async Task<Postfix> StartAsync()
    {
        if (WhyMissing is { } why)
            throw new InvalidOperationException(why);
        var postfix = new Postfix(Directory.CreateTempSubdirectory("tracker-postfix-").FullName, FreePort(), SmtpServer.CreateCertificate(out var key));
        await postfix.ConfigureAsync(key);
        await postfix.RunAsync(Program, "-c", postfix.In("etc"), "start");
        return postfix;
    }

    /// <summary>What lies in the mailboxes once so many messages do, as a reader of mail understands it.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> ReceivedAsync(int count)
    {
        using var limit = new CancellationTokenSource(Patience);
        string[] files;
        while ((files = Delivered()).Length < count)
        {
            if (limit.IsCancellationRequested)
                Assert.Fail($"Only {files.Length} of {count} messages were delivered.\n{await LogAsync()}");
            await Task.Delay(LookAgainAfter, CancellationToken.None);
        }
        var server = await SmtpServer.Shared;
        var mails = new List<ReceivedMail>();
        foreach (var file in files)
            mails.Add(await server.ParseAsync(await File.ReadAllBytesAsync(file)));
        return mails;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(Program, "-c", In("etc"), "stop");
        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string In(params string[] path) => Path.Combine([_folder, .. path]);

    /// <summary>A message is in "new" as soon as it is whole.</summary>
    private string[] Delivered() =>
        [.. Directory.GetDirectories(In("mail")).Select(box => Path.Combine(box, "new")).Where(Directory.Exists).SelectMany(Directory.GetFiles)];

    private async Task ConfigureAsync(string key)
    {
        foreach (var part in new[] { "etc", "queue", "data", "mail" })
            Directory.CreateDirectory(In(part));
        // Its processes run as users of their own and must find their way in.
        await RunAsync("chmod", "711", _folder);
        await RunAsync("chown", "postfix", In("data"));
        await RunAsync("chown", "nobody", In("mail"));
        await File.WriteAllTextAsync(In("etc", "key.pem"), key);
        await File.WriteAllTextAsync(In("etc", "certificate.pem"), _certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(In("etc", "main.cf"), MainSettings);
        await File.WriteAllTextAsync(In("etc", "master.cf"), Services);
    }

    private string MainSettings => $"""
        compatibility_level = 3.6
        queue_directory = {In("queue")}
        data_directory = {In("data")}
        maillog_file = {In("log")}
        maillog_file_prefixes = {_folder}
        myhostname = mail.example.org
        mydestination =
        alias_maps =
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        mynetworks = 127.0.0.0/8
        smtpd_relay_restrictions = permit_mynetworks, reject
        smtpd_tls_security_level = encrypt
        smtpd_tls_cert_file = {In("etc", "certificate.pem")}
        smtpd_tls_key_file = {In("etc", "key.pem")}
        virtual_mailbox_domains = example.org
        virtual_mailbox_base = {In("mail")}
        virtual_mailbox_maps = inline:{"{"} {string.Join(", ", Mailboxes.Select(address => $"{address}={address.Split('@')[0]}/"))} {"}"}
        virtual_minimum_uid = 100
        virtual_uid_maps = static:{NobodyId}
        virtual_gid_maps = static:{NobodyId}

        """;

    /// <summary>Every Debian's "nobody" and "nogroup".</summary>
    private const int NobodyId = 65534;

    private string Services => string.Join('\n', new[]
    {
        string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Options.Port} inet n - n - - smtpd"),
        "cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr", "rewrite unix - - n - - trivial-rewrite", "bounce unix - - n - 0 bounce",
        "defer unix - - n - 0 bounce", "trace unix - - n - 0 bounce", "proxymap unix - - n - - proxymap", "error unix - - n - - error",
        "retry unix - - n - - error", "virtual unix - n n - - virtual", "anvil unix - - n - 1 anvil", "tlsmgr unix - - n 1000? 1 tlsmgr",
        "showq unix n - n - - showq", "postlog unix-dgram n - n - 1 postlogd", "",
    });

    private async Task<string> LogAsync() => File.Exists(In("log")) ? await File.ReadAllTextAsync(In("log")) : "";

    private async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{await LogAsync()}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that is skipped, with the reason, where Postfix cannot run; with CI=true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresPostfixFactAttribute : FactAttribute
{
    public RequiresPostfixFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : Postfix.WhyMissing;
}
