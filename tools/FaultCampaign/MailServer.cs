using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>A mail server on loopback which takes mail over STARTTLS from whoever knows the password, and misbehaves as it is told.</summary>
public sealed class MailServer : IAsyncDisposable
{
    public const string Password = "not a secret";

    /// <summary>At the end of every sender's user name.</summary>
    public const string Domain = "@example.org";

    private static readonly Func<string, Moment, Task> Nobody = (_, _) => Task.CompletedTask;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ends = new();
    private readonly Dictionary<string, int> _named = [];
    private readonly Task _listening;
    private int _connections;
    private int _round;

    private MailServer(IFaults faults)
    {
        Faults = faults;
        _listener.Start();
        _listening = ListenAsync();
    }

    public static MailServer Start(IFaults faults) => new(faults);

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public MailLog Log { get; } = new();

    public IFaults Faults { get; set; }

    /// <summary>Told of each moment before the server goes on, with the name of the tracker that signed in.</summary>
    public Func<string, Moment, Task> At { get; set; } = Nobody;

    public X509Certificate2 Certificate { get; } = Sign();

    /// <summary>What a tracker needs to trust it.</summary>
    public string CertificatePem => Certificate.ExportCertificatePem();

    public void BeginRound(int number)
    {
        _round = number;
        _connections = 0;
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        _listener.Dispose();
        await _listening;
        _ends.Dispose();
        Certificate.Dispose();
    }

    internal int Round => _round;

    internal Fault FaultFor(string recipient)
    {
        lock (_named)
            _named[recipient] = _named.GetValueOrDefault(recipient) + 1;
        return Meet(Faults.OfMessage(recipient, _named[recipient]));
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
                _ = HoldAsync(await _listener.AcceptTcpClientAsync(_ends.Token));
        }
        catch (OperationCanceledException)
        {
            // The campaign is over.
        }
    }

    private async Task HoldAsync(TcpClient client)
    {
        var fault = Meet(Faults.OfConnection(_round, Interlocked.Increment(ref _connections)));
        using (client)
        await using (var conversation = new MailConversation(client.GetStream(), this, fault))
        {
            try
            {
                await conversation.HoldAsync(_ends.Token);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // A tracker that was killed hangs up like this.
            }
        }
    }

    private Fault Meet(Fault fault)
    {
        if (fault != Fault.None)
            Log.Meet(fault);
        return fault;
    }

    private static X509Certificate2 Sign()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2119, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
