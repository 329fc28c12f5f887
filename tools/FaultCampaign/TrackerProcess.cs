using System.Diagnostics;
using System.Globalization;
using System.Text;
using ScrutinyTracker.Web.Platform.CommandLine;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>The tracker's own executable, as people run it.</summary>
public sealed class TrackerProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly StringBuilder _complained = new();

    private TrackerProcess(Process process, string name)
    {
        (_process, Name) = (process, name);
        Ended = EndAsync();
    }

    public string Name { get; }

    public Task Ended { get; }

    public bool WasKilled { get; private set; }

    /// <summary>Once it has ended.</summary>
    public int ExitCode { get; private set; }

    public string Said => _said.ToString();

    public string Complained => _complained.ToString();

    /// <param name="at">When it thinks it is.</param>
    /// <param name="patience">How many seconds it waits for each answer of the mail server.</param>
    public static TrackerProcess Start(string name, TrackerKind kind, string folder, MailServer mail, DateTime at, int patience = 2)
    {
        string[] arguments = kind == TrackerKind.Verb ? ["reminders", "send"] : ["serve", "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (setting, value) in Settings(name, folder, mail, at, patience))
            start.Environment[setting] = value;
        return new TrackerProcess(Process.Start(start) ?? throw new InvalidOperationException("The tracker could not be started."), name);
    }

    /// <summary>As kill -9 does: it gets no chance to tidy up.</summary>
    public void Kill()
    {
        if (Ended.IsCompleted || _process.HasExited)
            return;
        WasKilled = true;
        _process.Kill();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static Dictionary<string, string> Settings(string name, string folder, MailServer mail, DateTime at, int patience)
    {
        var trusted = Path.Combine(folder, "mail-server.pem");
        if (!File.Exists(trusted))
            File.WriteAllText(trusted, mail.CertificatePem);
        return new()
        {
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["SSL_CERT_FILE"] = trusted,
            ["Data__Folder"] = folder,
            ["ConnectionStrings__Tracker"] = "",
            ["Clock__Today"] = at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["SampleData__LoadAtStart"] = "false",
            ["Mail__Transport"] = "Smtp",
            ["Mail__Smtp__Host"] = "localhost",
            ["Mail__Smtp__Port"] = mail.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail__Smtp__Security"] = "StartTls",
            ["Mail__Smtp__User"] = $"{name}{MailServer.Domain}",
            ["Mail__Smtp__Password"] = MailServer.Password,
            ["Mail__Smtp__TimeoutSeconds"] = patience.ToString(CultureInfo.InvariantCulture),
            ["Serilog__MinimumLevel__Default"] = "Warning",
        };
    }

    private async Task EndAsync()
    {
        await Task.WhenAll(ReadAsync(_process.StandardOutput, _said), ReadAsync(_process.StandardError, _complained), _process.WaitForExitAsync());
        ExitCode = _process.ExitCode;
    }

    private static async Task ReadAsync(StreamReader from, StringBuilder to)
    {
        while (await from.ReadLineAsync() is { } line)
            to.AppendLine(line);
    }
}
