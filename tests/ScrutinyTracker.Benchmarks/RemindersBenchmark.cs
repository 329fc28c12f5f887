using System.CommandLine;
using System.Globalization;

namespace ScrutinyTracker.Benchmarks;

/// <summary><c>reminders</c>: how fast they are planned and delivered.</summary>
internal static class RemindersBenchmark
{
    private const double LeastShare = 0.8;
    private const double MostSeconds = 1;
    private const double MostMegabytes = 100;

    public static Command Verb(TimeProvider clock)
    {
        var emails = new Option<int>("--emails") { Description = "How many are sent to each server, by each of the two.", DefaultValueFactory = _ => 200 };
        var promises = new Option<int>("--promises") { Description = "How many are open, in thousands.", DefaultValueFactory = _ => 100 };
        var verb = new Command("reminders", "Measures planning and delivery.") { emails, promises };
        verb.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(emails), parsed.GetValue(promises) * 1000, clock, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(int emails, int promises, TimeProvider clock, CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync($"Load average before the run {Report.ReadMachineLoad() ?? "unknown"}\n");
        var delivery = await new DeliveryBenchmark(emails, clock).RunAsync(cancellation);
        await Console.Out.WriteLineAsync("| the server answers a message after | bare loop, emails/s | delivery, emails/s | share | processor ms more |\n|--:|--:|--:|--:|--:|");
        foreach (var line in delivery)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {line.AnswersAfter} ms | {line.Bare:F0} | {line.Engine:F0} | {line.Share:P0} | {line.Processor:F1} |"));
        var planning = await new PlanningBenchmark(promises, clock).RunAsync(cancellation);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\n| planning over {promises:N0} open promises | reminders | seconds | processor seconds | MB held at most | MB allocated |\n|---|--:|--:|--:|--:|--:|"));
        foreach (var line in planning)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {line.When} | {line.Planned:N0} | {line.Seconds:F2} | {line.Processor:F2} | {line.Megabytes:F0} | {line.Allocated:F0} |"));
        var keeps = delivery[^1].Share >= LeastShare && planning.Skip(1).All(line => line is { Seconds: < MostSeconds, Megabytes: < MostMegabytes });
        return keeps ? 0 : 1;
    }
}
