using System.CommandLine;
using ScrutinyTracker.Benchmarks;

// The pages at a council's size: see docs/benchmarks.md.
var recommendations = new Option<int>("--recommendations") { Description = "How many the council has.", DefaultValueFactory = _ => 10_000 };
var few = new Option<int>("--few") { Description = "How many a small council has, whose pages must make as many queries.", DefaultValueFactory = _ => 1_000 };
var requests = new Option<int>("--requests") { Description = "How many requests each page is measured by.", DefaultValueFactory = _ => 300 };
var warmUp = new Option<int>("--warm-up") { Description = "How many go before, and are not counted.", DefaultValueFactory = _ => 30 };
var connections = new Option<int>("--connections") { Description = "How many requests are on their way at once.", DefaultValueFactory = _ => 8 };
var root = new RootCommand("Measures the tracker's pages on a synthetic council, over HTTP on this machine.")
{
    recommendations, few, requests, warmUp, connections,
};
root.SetAction((parsed, cancellation) => new Benchmark(
    new Plan(
        parsed.GetValue(recommendations), parsed.GetValue(few),
        parsed.GetValue(requests), parsed.GetValue(warmUp), parsed.GetValue(connections)),
    TimeProvider.System).RunAsync(cancellation));
root.Subcommands.Add(RemindersBenchmark.Verb(TimeProvider.System));
root.Subcommands.Add(DocumentsBenchmark.Verb());
root.Subcommands.Add(RegisterBenchmark.Verb(TimeProvider.System));
root.Subcommands.Add(ImportBenchmark.Verb(TimeProvider.System));
return await root.Parse(args).InvokeAsync();
