using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>The whole of it, in a folder of its own that is gone afterwards.</summary>
public sealed class Campaign(CampaignPlan plan, TimeProvider clock)
{
    private const int RoundsBetweenWords = 10;
    private const string Calm = "calm";

    /// <param name="say">Told now and then how far it is.</param>
    public async Task<CampaignReport> RunAsync(Action<string> say, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var folder = Directory.CreateTempSubdirectory("tracker-campaign-").FullName;
        try
        {
            await using var mail = MailServer.Start(plan.Faults);
            await using var council = await Council.FoundAsync(folder, plan, clock, cancellation);
            var rounds = new List<RoundResult>();
            foreach (var round in plan.InOrder())
            {
                rounds.Add(await new Round(round, folder, mail, clock).RunAsync(cancellation));
                if (round.Number % RoundsBetweenWords == 0)
                    say($"Round {round.Number} of {plan.Rounds}: {mail.Log.Taken.Count} messages taken");
            }
            mail.Faults = new NoFaults();
            mail.BeginRound(plan.Rounds + 1);
            var last = await SendAsync(folder, mail);
            var findings = await new Judgement(plan, mail.Log, rounds).FindAsync(council, cancellation);
            return CampaignReport.Of(plan, mail.Log, rounds, Stopwatch.GetElapsedTime(began), [.. last, .. findings]);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One run that nobody disturbs sends what is left, and the next has nothing to do.</summary>
    private async Task<IReadOnlyList<string>> SendAsync(string folder, MailServer mail)
    {
        var first = await RunAsync(folder, mail);
        var second = await RunAsync(folder, mail);
        return
        [
            .. first.ExitCode == 0 ? Array.Empty<string>() : [$"The calm run ended with {first.ExitCode}: {first.Said} {first.Complained}"],
            .. second.Said.StartsWith("Nothing to send.", StringComparison.Ordinal) ? Array.Empty<string>() : [$"After the calm run there was still something to do: {second.Said} {second.Complained}"],
        ];
    }

    private async Task<TrackerProcess> RunAsync(string folder, MailServer mail)
    {
        using var tracker = TrackerProcess.Start(Calm, TrackerKind.Verb, folder, mail, plan.CalmAt);
        await tracker.Ended.WaitAsync(TimeSpan.FromMinutes(10), clock);
        return tracker;
    }
}
