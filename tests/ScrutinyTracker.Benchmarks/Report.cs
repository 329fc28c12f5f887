using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ScrutinyTracker.Benchmarks;

/// <param name="FewQueries">Commands to the database in the small council.</param>
/// <param name="Queries">Commands to the database in the large one.</param>
internal sealed record ReportLine(string Page, string Person, string Address, int FewQueries, int Queries, int Bytes, Latency Latency);

/// <param name="MachineLoad">The load average before the run; null where the system tells none.</param>
/// <param name="Memory">The working set half a minute after the run, in MB.</param>
/// <param name="BusyMemory">The working set as the last page was answered.</param>
/// <param name="PeakMemory">The largest that it ever was.</param>
internal sealed record Report(DateTimeOffset At, Plan Plan, string? MachineLoad, int Memory, int BusyMemory, int PeakMemory, IReadOnlyList<ReportLine> Lines)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public string Machine => $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>The promises that do not hold, in words.</summary>
    public IReadOnlyList<string> Broken =>
    [
        .. Lines.Where(line => line.FewQueries != line.Queries)
            .Select(line => $"{line.Page} as {line.Person}: {line.FewQueries} queries in the small council, {line.Queries} in the large one."),
        .. Memory >= Plan.MostMemory ? [$"{Memory} MB after the run: under {Plan.MostMemory} were promised."] : Array.Empty<string>(),
    ];

    public static string? ReadMachineLoad() =>
        File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : null;

    /// <summary>The table to standard output, as Markdown; all of it to a file, as JSON.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync(InMarkdown());
        Directory.CreateDirectory(Paths.Results);
        var file = Path.Combine(Paths.Results, $"{At:yyyyMMdd-HHmmss}.json");
        await using (var stream = File.Create(file))
            await JsonSerializer.SerializeAsync(stream, this, Indented, cancellation);
        await Console.Out.WriteLineAsync($"Written to {Path.GetRelativePath(Paths.Root, file)}");
        foreach (var promise in Broken)
            await Console.Error.WriteLineAsync($"Broken: {promise}");
    }

    private string InMarkdown() => string.Join('\n',
    [
        $"{At:yyyy-MM-dd HH:mm} UTC; {Machine}; load average before the run {MachineLoad ?? "unknown"}",
        string.Create(CultureInfo.InvariantCulture,
            $"{Plan.Recommendations:N0} recommendations; each page {Plan.Requests} times over {Plan.Connections} connections after {Plan.WarmUp} to warm up"),
        $"Working set {Plan.Rest.TotalSeconds:N0} seconds after the run {Memory} MB; as its last page was answered {BusyMemory} MB; at most {PeakMemory} MB",
        "",
        string.Create(CultureInfo.InvariantCulture,
            $"| page | as | requests/s | p50 ms | p95 ms | p99 ms | processor ms | queries at {Plan.Few:N0} | queries at {Plan.Recommendations:N0} | kB |"),
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
        .. Lines.Select(line => string.Create(CultureInfo.InvariantCulture,
            $"| {line.Page} | {line.Person} | {line.Latency.PerSecond:F0} | {line.Latency.P50:F0} | {line.Latency.P95:F0} | {line.Latency.P99:F0} | {line.Latency.Processor:F0} | {line.FewQueries} | {line.Queries} | {line.Bytes / 1024} |")),
        "",
    ]);
}
