using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ScrutinyTracker.Benchmarks;

/// <summary><c>import</c>: a tracker of many rows from the upload to the stored record, through the pages of a process of its own.</summary>
internal static class ImportBenchmark
{
    private const double MostToPreview = 3;
    private const double MostToStore = 5;
    private const int People = 30;
    private const int RowsInAReview = 12;
    private const string Officer = "Scrutiny Officer, Health Partnerships";

    public static Command Verb(TimeProvider clock)
    {
        var rows = new Option<int>("--rows") { Description = "How many the tracker has.", DefaultValueFactory = _ => 5_000 };
        var verb = new Command("import", "Measures bringing in a tracker.") { rows };
        verb.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(rows), clock, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(int rows, TimeProvider clock, CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync($"Load average before the run {Report.ReadMachineLoad() ?? "unknown"}\n\n| a tracker of {rows:N0} rows | seconds | processor s |\n|---|--:|--:|");
        using var council = await Council.CopyAsync(100, clock, cancellation);
        using var tracker = await TrackerProcess.ServeAsync(council.Folder, cancellation);
        using var officer = await Visitor.SignInAsync(tracker.Address, Officer, cancellation);
        await BringInAsync(officer, "warm-up.csv", Tracker(20, "Warm"), (_, work) => work());
        var kept = true;
        await BringInAsync(officer, "tracker.csv", Tracker(rows, "Topic"), async (what, work) =>
        {
            var (began, before) = (Stopwatch.GetTimestamp(), tracker.ProcessorTime());
            await work();
            var (seconds, processor) = (Stopwatch.GetElapsedTime(began).TotalSeconds, (tracker.ProcessorTime() - before).TotalSeconds);
            kept &= seconds < (what == "stored" ? MostToStore : MostToPreview);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {what} | {seconds:F1} | {processor:F1} |"));
        });
        var (now, peak) = tracker.Memory();
        await Console.Out.WriteLineAsync($"\nHolds {now} MB, at most {peak} MB.");
        return kept ? 0 : 1;
    }

    private static async Task BringInAsync(Visitor officer, string name, byte[] file, Func<string, Func<Task>, Task> measure)
    {
        var import = await officer.ReadAsync("/import", default);
        var committee = import.QuerySelectorAll("select[name='Input.CommitteeId'] option").Last(option => option.GetAttribute("value") is { Length: > 0 }).GetAttribute("value");
        var columns = "";
        await measure("uploaded and read", async () => columns = await officer.SubmitAsync(
            "/import", "Read the file", (field, here) => field == "Input.CommitteeId" ? committee : here, ("Input.File", name, file)));
        var tracker = columns[..columns.LastIndexOf('/')];
        await measure("previewed", async () => await officer.VisitAsync(await officer.SubmitAsync(columns, "Save and see the rows"), default));
        await officer.SubmitAsync($"{tracker}/posts", "Save", Named);
        await measure("stored", async () =>
        {
            var stored = await officer.SubmitAsync($"{tracker}/confirm", "Confirm and store");
            while ((await officer.ReadAsync(stored, default)).QuerySelector("h1")!.TextContent.EndsWith("being stored", StringComparison.Ordinal))
                await Task.Delay(50);
        });
    }

    private static string? Named(string field, string? here) =>
        field.EndsWith(".Means", StringComparison.Ordinal) ? here ?? "new" : field.EndsWith(".Directorate", StringComparison.Ordinal) ? "Places" : here;

    private static byte[] Tracker(int rows, string topic)
    {
        var text = new StringBuilder("Ref,Review,Date agreed,Recommendation,Lead officer,Decision,Response,Target date,Status,Update\r\n");
        for (var row = 0; row < rows; row++)
        {
            var agreed = new DateOnly(2014, 5, 6).AddDays(row / RowsInAReview * 4);
            var done = row % 3 != 0;
            text.Append(CultureInfo.InvariantCulture, $"{topic} {row + 1},{topic} {row / RowsInAReview},{agreed:dd/MM/yyyy},")
                .Append(CultureInfo.InvariantCulture, $"\"That the council says by plan {row} how it helps those who wait, and reports to the committee what came of it.\",")
                .Append(CultureInfo.InvariantCulture, $"Head of Service {row % People + 1},Accepted,\"The plan is in preparation, and part {row % 7} of it is at work.\",")
                .Append(CultureInfo.InvariantCulture, $"{agreed.AddDays(200):dd/MM/yyyy},{(done ? "Complete" : "On track")},{(done ? "The plan is published." : "Half of the plan is written.")}\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
