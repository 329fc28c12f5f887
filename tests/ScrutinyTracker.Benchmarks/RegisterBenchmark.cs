using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ScrutinyTracker.Benchmarks;

/// <summary><c>register</c>: how fast pages of the public register come from the cache, beside a static file of the same server in the same run.</summary>
internal static class RegisterBenchmark
{
    private const int Turns = 3;
    private const double LeastShare = 0.8;

    /// <summary>Each page with a static file of about its size.</summary>
    private static readonly (string Name, string Address, string Static)[] Pages =
    [
        ("list", "/register", "/assets/govuk-frontend.min.js"),
        ("search", "/register?q=dementia+budget", "/assets/govuk-frontend.min.js"),
        ("recommendation", "/register/recommendations/{0}", "/assets/keep-typing.js"),
        ("feed", "/register/feed.atom", "/assets/govuk-frontend.min.js"),
        ("API, 50 of them", "/register/api/recommendations", "/assets/app.css"),
    ];

    public static Command Verb(TimeProvider clock)
    {
        var recommendations = new Option<int>("--recommendations") { Description = "How many the council has.", DefaultValueFactory = _ => 10_000 };
        var requests = new Option<int>("--requests") { Description = "How many requests of each turn are measured.", DefaultValueFactory = _ => 3_000 };
        var verb = new Command("register", "Measures the public register from its cache beside static files.") { recommendations, requests };
        verb.SetAction((parsed, cancellation) =>
            RunAsync(new Plan(parsed.GetValue(recommendations), 0, parsed.GetValue(requests), 500, 8), clock, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(Plan plan, TimeProvider clock, CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync($"Load average before the run {Report.ReadMachineLoad() ?? "unknown"}\n");
        using var council = await Council.CopyAsync(plan.Recommendations, clock, cancellation);
        SwitchOn(council.Folder);
        using var tracker = await TrackerProcess.ServeAsync(council.Folder, cancellation);
        using var visitor = Visitor.Anonymous(tracker.Address);
        var reference = await visitor.FirstReferenceAsync("/register", cancellation, "/register/recommendations/");
        await Console.Out.WriteLineAsync("| page | kB | made anew, ms | requests/s | static file, kB | requests/s | share | processor ms | static, processor ms |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        var kept = true;
        foreach (var page in Pages)
            kept &= await MeasureAsync(page with { Address = string.Format(CultureInfo.InvariantCulture, page.Address, reference) }, tracker, visitor, plan, cancellation);
        var began = Stopwatch.GetTimestamp();
        var file = (await visitor.VisitAsync("/register/recommendations.csv", cancellation)).Length;
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"\nThe file of everything: {file / 1024} kB, made anew in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s. Working set afterwards {tracker.Memory().Now} MB, at most {tracker.Memory().Peak} MB."));
        return kept ? 0 : 1;
    }

    /// <summary>By turns, so that both have the same machine; of each the best turn counts.</summary>
    private static async Task<bool> MeasureAsync(
        (string Name, string Address, string Static) page, TrackerProcess tracker, Visitor visitor, Plan plan, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var bytes = (await visitor.VisitAsync(page.Address, cancellation)).Length;
        var anew = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var beside = (await visitor.VisitAsync(page.Static, cancellation)).Length;
        var (register, asset) = (new List<Latency>(), new List<Latency>());
        for (var turn = 0; turn < Turns; turn++)
        {
            asset.Add(await Latency.OfAsync(tracker, visitor, page.Static, plan, cancellation));
            register.Add(await Latency.OfAsync(tracker, visitor, page.Address, plan, cancellation));
        }
        var (mine, its) = (register.MaxBy(turn => turn.PerSecond)!, asset.MaxBy(turn => turn.PerSecond)!);
        var share = mine.PerSecond / its.PerSecond;
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"| {page.Name} | {bytes / 1024} | {anew:F0} | {mine.PerSecond:F0} | {beside / 1024} | {its.PerSecond:F0} | {share:P0} | {mine.Processor:F2} | {its.Processor:F2} |"));
        return share >= LeastShare;
    }

    private static void SwitchOn(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "tracker.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO SettingDecisions (Name, Value, Because, ById, AtUtc) SELECT 'PublicRegister', 'on', 'To be measured', min(Id), '2019-03-01 09:00:00' FROM People";
        command.ExecuteNonQuery();
    }
}
