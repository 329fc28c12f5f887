using System.Diagnostics;
using ScrutinyTracker.Web.Platform.CommandLine;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>The tracker's own executable, run as a person at a command line runs it, on a data folder of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, string> _settings;

    /// <param name="today">Needs Development; null for the real day, as Production has it.</param>
    /// <param name="settings">As environment variables: "Mail__Transport".</param>
    public CommandLine(DateOnly? today, string environment = "Development", Dictionary<string, string>? settings = null)
    {
        _settings = new Dictionary<string, string>
        {
            ["DOTNET_ENVIRONMENT"] = environment,
            ["ASPNETCORE_ENVIRONMENT"] = environment,
            ["Data__Folder"] = Folder,
            ["Clock__Today"] = $"{today:yyyy-MM-dd}",
        };
        foreach (var (name, value) in settings ?? [])
            _settings[name] = value;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("tracker-verb-").FullName;

    public async Task<Said> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new Said(process.ExitCode, await output, await error);
    }

    /// <summary>Begins it, for a test that does something to it before it ends.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        foreach (var (name, value) in _settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed record Said(int ExitCode, string Output, string Error);
