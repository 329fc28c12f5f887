using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Tests.MadeUp;

namespace ScrutinyTracker.Benchmarks;

/// <summary><c>documents</c>: how fast a long report is read and recognised, from each format, and what mutated ones do.</summary>
internal static class DocumentsBenchmark
{
    private const int MostMegabytes = 300;
    private const double MostSeconds = 3;
    private const double SecondsToPiece = 2;
    private const int Piece = 100_000;

    public static Command Verb()
    {
        var pages = new Option<int>("--pages") { Description = "How many the long report has; 0 for none.", DefaultValueFactory = _ => 300 };
        var mutations = new Option<int>("--mutations") { Description = "How many mutated documents are read; 0 for none.", DefaultValueFactory = _ => 10_000 };
        var verb = new Command("documents", "Measures reading and recognising, and reads mutated documents.") { pages, mutations };
        verb.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(pages), parsed.GetValue(mutations), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(int pages, int mutations, CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync($"Load average before the run {Report.ReadMachineLoad() ?? "unknown"}\n");
        var fast = pages == 0 || await MeasureAsync(pages);
        var sound = mutations == 0 || await MutateAsync(mutations, cancellation);
        return fast && sound ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(int pages)
    {
        var lines = LongReport.Lines(pages);
        (string Name, byte[] File)[] files = [("report.txt", MadeUpFiles.Text(lines)), ("report.html", MadeUpFiles.Html(lines)), ("report.docx", MadeUpFiles.Word(lines)), ("report.pdf", MadeUpFiles.Pdf([.. lines]))];
        await Console.Out.WriteLineAsync($"| {pages} pages | kB | reading, s | recognising, s | together, s | processor s, ours | MB held at most | recommendations |\n|---|--:|--:|--:|--:|--:|--:|--:|");
        var kept = true;
        foreach (var (name, file) in files)
        {
            // The first time in a process compiles; the second is what the next report takes.
            foreach (var time in (string[])["first", "again"])
            {
                var run = Run(file, name);
                kept &= run is { Seconds: < MostSeconds, Megabytes: < MostMegabytes };
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"| {name}, {time} | {file.Length / 1024} | {run.Reading:F2} | {run.Seconds - run.Reading:F2} | {run.Seconds:F2} | {run.Processor:F2} | {run.Megabytes:F0} | {run.Found} |"));
            }
        }
        return kept;
    }

    private static (double Reading, double Seconds, double Processor, double Megabytes, int Found) Run(byte[] file, string name)
    {
        GC.Collect();
        using var held = new HeldMost();
        using var self = Process.GetCurrentProcess();
        var (before, clock) = (self.TotalProcessorTime, Stopwatch.StartNew());
        var document = DocumentFile.Read(file, name);
        var reading = clock.Elapsed.TotalSeconds;
        var record = Recogniser.Recognise(document);
        var seconds = clock.Elapsed.TotalSeconds;
        self.Refresh();
        return (reading, seconds, (self.TotalProcessorTime - before).TotalSeconds, held.Stop(), record.Recommendations.Count);
    }

    private static async Task<bool> MutateAsync(int mutations, CancellationToken cancellation)
    {
        var layouts = Path.Combine(Path.GetDirectoryName(Here())!, "..", "ScrutinyTracker.Documents.Tests", "Recognition", "Layouts");
        var source = new Mutations(layouts, mutations);
        using var held = new HeldMost();
        var tally = new Dictionary<string, (int Read, int Refused, int Faults, double Slowest)>();
        for (var round = 0; round < mutations; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (file, name) = source.Next(round);
            var (outcome, seconds) = Try(file, name);
            if (outcome is not null && outcome is not UnreadableException)
                await Console.Out.WriteLineAsync($"Round {round}, {name}: {outcome}");
            var allowed = SecondsToPiece * Math.Max(1, file.Length / (double)Piece);
            if (seconds > allowed && Try(file, name).Seconds is var again && again > allowed)
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Round {round}, {name}: {again:F1} s for {file.Length / 1024} kB"));
            else
                again = seconds;
            var fault = outcome is not null and not UnreadableException || again > allowed;
            var so = tally.GetValueOrDefault(Path.GetExtension(name));
            tally[Path.GetExtension(name)] = (so.Read + (outcome is null ? 1 : 0), so.Refused + (outcome is UnreadableException ? 1 : 0), so.Faults + (fault ? 1 : 0), Math.Max(so.Slowest, Math.Min(seconds, again)));
        }
        await Console.Out.WriteLineAsync("\n| mutated | read | refused | faults | slowest, s |\n|---|--:|--:|--:|--:|");
        foreach (var (ending, so) in tally.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {ending} | {so.Read:N0} | {so.Refused:N0} | {so.Faults} | {so.Slowest:F2} |"));
        var megabytes = held.Stop();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nHeld at most {megabytes:F0} MB."));
        return tally.Values.All(so => so.Faults == 0) && megabytes < MostMegabytes;
    }

    private static (Exception? Outcome, double Seconds) Try(byte[] file, string name)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Recogniser.Recognise(DocumentFile.Read(file, name));
            return (null, clock.Elapsed.TotalSeconds);
        }
        catch (Exception thrown)
        {
            return (thrown, clock.Elapsed.TotalSeconds);
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;

    /// <summary>The most that the collector's heap held between two moments, looked at every few milliseconds.</summary>
    private sealed class HeldMost : IDisposable
    {
        private readonly long _before = GC.GetTotalMemory(false);
        private readonly Timer _timer;
        private long _most;

        public HeldMost() => _timer = new Timer(_ => _most = Math.Max(_most, GC.GetTotalMemory(false)), null, 0, 5);

        public void Dispose() => _timer.Dispose();

        public double Stop()
        {
            Dispose();
            return (Math.Max(_most, GC.GetTotalMemory(false)) - _before) / 1048576.0;
        }
    }
}
