using System.Diagnostics;
using ScrutinyTracker.Web.Platform.CommandLine;

namespace ScrutinyTracker.Web.Tests.Harness;

/// <summary>The tracker's own executable, run as a person at a command line runs it, on a data folder of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("tracker-verb-").FullName;
    private readonly Dictionary<string, string> _settings;

    /// <param name="today">Needs Development; null for the real day, as Production has it.</param>
    public CommandLine(DateOnly? today, string environment = "Development") => _settings = new Dictionary<string, string>
    {
        ["DOTNET_ENVIRONMENT"] = environment,
        ["ASPNETCORE_ENVIRONMENT"] = environment,
        ["Data__Folder"] = _folder,
        ["Clock__Today"] = $"{today:yyyy-MM-dd}",
    };

    public async Task<Said> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        foreach (var (name, value) in _settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new Said(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

internal sealed record Said(int ExitCode, string Output, string Error);
