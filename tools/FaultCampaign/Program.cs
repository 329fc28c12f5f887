using System.CommandLine;

namespace ScrutinyTracker.FaultCampaign;

/// <summary><c>dotnet run --project tools/FaultCampaign -- --seed 1</c>: docs/operations.md says what it does.</summary>
internal static class Program
{
    private const int CalledWrongly = 2;

    private static readonly Option<int> Seed = new("--seed") { Description = "The same number makes the same plan of faults and kills.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often two trackers are started and killed.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> Reminders = new("--reminders") { Description = "How many reminders are to arrive.", DefaultValueFactory = _ => 1000 };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the report as JSON, and nothing else." };

    public static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Sends reminders through a misbehaving mail server while trackers are killed, and checks that none is lost.")
        {
            Seed, Rounds, Reminders, Json,
        };
        root.SetAction((parsed, cancellation) => RunAsync(
            new CampaignPlan(parsed.GetValue(Seed), parsed.GetValue(Rounds), parsed.GetValue(Reminders)), parsed.GetValue(Json), cancellation));
        return await root.Parse(args).InvokeAsync();
    }

    private static async Task<int> RunAsync(CampaignPlan plan, bool asJson, CancellationToken cancellation)
    {
        if (plan.WhyImpossible is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return CalledWrongly;
        }
        var report = await new Campaign(plan, TimeProvider.System).RunAsync(asJson ? _ => { } : Console.Out.WriteLine, cancellation);
        await Console.Out.WriteLineAsync(asJson ? report.ToJson() : report.InWords);
        return report.Findings.Count == 0 ? 0 : 1;
    }
}
