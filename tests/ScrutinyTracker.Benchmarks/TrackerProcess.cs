using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ScrutinyTracker.Benchmarks;

/// <summary>The built application in a process of its own, as people run it but on loopback and on a data folder of its own.</summary>
internal sealed class TrackerProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private TrackerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The settings that both the process and the application inside this one get.</summary>
    public static IReadOnlyDictionary<string, string> Settings(string dataFolder) => new Dictionary<string, string>
    {
        ["Environment"] = "Development",
        ["Data:Folder"] = dataFolder,
        ["ConnectionStrings:Tracker"] = "",
        ["Clock:Today"] = Plan.Today,
        ["Jobs:Enabled"] = "false",
        ["SampleData:LoadAtStart"] = "false",
        ["Serilog:MinimumLevel:Default"] = "Error",
        ["Serilog:MinimumLevel:Override:Microsoft"] = "Error",
        ["Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime"] = "Error",
    };

    /// <summary>Serves until disposed.</summary>
    public static async Task<TrackerProcess> ServeAsync(string dataFolder, CancellationToken cancellation)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var tracker = new TrackerProcess(Start(dataFolder, ["serve", "--urls", address.ToString()]), address);
        try
        {
            await tracker.AwaitReadyAsync(cancellation);
            return tracker;
        }
        catch
        {
            tracker.Dispose();
            throw;
        }
    }

    /// <summary>Runs one verb to its end.</summary>
    public static async Task RunAsync(string dataFolder, string[] verb, CancellationToken cancellation)
    {
        using var process = Start(dataFolder, verb);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', verb)} ended with {process.ExitCode}.");
    }

    /// <summary>What the process holds in memory now, and at most held, in MB.</summary>
    public (int Now, int Peak) Memory()
    {
        _process.Refresh();
        return (InMegabytes(_process.WorkingSet64), InMegabytes(_process.PeakWorkingSet64));
    }

    /// <summary>How long processors have worked for it since it started; unlike a time on the clock, nobody else's work is in it.</summary>
    public TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private static int InMegabytes(long bytes) => (int)(bytes / (1024 * 1024));

    private static Process Start(string dataFolder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Paths.Application, .. arguments]) { WorkingDirectory = Paths.Web };
        foreach (var (name, value) in Settings(dataFolder))
            start.Environment[name == "Environment" ? "DOTNET_ENVIRONMENT" : name.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        return Process.Start(start) ?? throw new InvalidOperationException("The application could not be started.");
    }

    private async Task AwaitReadyAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(client, cancellation))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The application ended with {_process.ExitCode}.");
            if (Stopwatch.GetElapsedTime(began) > LongestStart)
                throw new InvalidOperationException("The application did not answer.");
            await Task.Delay(100, cancellation);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/live", UriKind.Relative), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
