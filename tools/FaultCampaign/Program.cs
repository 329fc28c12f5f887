using System.CommandLine;
using ScrutinyTracker.FaultCampaign;

// dotnet run --project tools/FaultCampaign -- --seed 1   (docs/operations.md says what it does)
var seed = new Option<int>("--seed") { Description = "The same number makes the same plan of faults and kills.", DefaultValueFactory = _ => 1 };
var rounds = new Option<int>("--rounds") { Description = "How often two trackers are started and killed.", DefaultValueFactory = _ => 200 };
var reminders = new Option<int>("--reminders") { Description = "How many reminders are to arrive.", DefaultValueFactory = _ => 1000 };
var json = new Option<bool>("--json") { Description = "Print the report as JSON, and nothing else." };
var root = new RootCommand("Sends reminders through a misbehaving mail server while trackers are killed, and checks that none is lost.")
{
    seed, rounds, reminders, json,
};
root.SetAction(async (parsed, cancellation) =>
{
    var plan = new CampaignPlan(parsed.GetValue(seed), parsed.GetValue(rounds), parsed.GetValue(reminders));
    if (plan.WhyImpossible is { } why)
    {
        await Console.Error.WriteLineAsync(why);
        return 2;
    }
    var asJson = parsed.GetValue(json);
    var report = await new Campaign(plan, TimeProvider.System).RunAsync(asJson ? _ => { } : Console.Out.WriteLine, cancellation);
    await Console.Out.WriteLineAsync(asJson ? report.ToJson() : report.InWords);
    return report.Findings.Count == 0 ? 0 : 1;
});
return await root.Parse(args).InvokeAsync();
