using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ScrutinyTracker.FaultCampaign;

/// <param name="Killed">By moment.</param>
/// <param name="Faults">Met with, by kind.</param>
/// <param name="Taken">Messages that the server took.</param>
/// <param name="Repeated">Of these, how many it had already.</param>
/// <param name="Complaints">What the trackers said on standard error, and how often.</param>
/// <param name="Findings">Defects; none is what is promised.</param>
public sealed partial record CampaignReport(
    int Seed, int Rounds, int Reminders, double Seconds, int Trackers, IReadOnlyDictionary<Moment, int> Killed, IReadOnlyDictionary<Fault, int> Faults,
    int Taken, int Repeated, int RefusedForGood, IReadOnlyDictionary<string, int> Complaints, IReadOnlyList<string> Findings)
{
    private const int MostFindings = 200;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public string InWords => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}: {Reminders} reminders, {Rounds} rounds, {Trackers} trackers in {Seconds:F0} seconds"),
        $"Killed {Killed.Values.Sum()}: {Counts(Killed)}",
        $"Faults met {Faults.Values.Sum()}: {Counts(Faults)}",
        $"Messages taken {Taken}, of which repeated after an unheard answer {Repeated}; refused for good {RefusedForGood}",
        .. Complaints.Select(complaint => $"Said {complaint.Value} times: {complaint.Key}"),
        Findings.Count == 0 ? "None lost, none repeated without need, every state true." : $"{Findings.Count} findings:",
        .. Findings.Take(MostFindings),
    ]);

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    internal static CampaignReport Of(CampaignPlan plan, MailLog log, IReadOnlyList<RoundResult> rounds, TimeSpan took, IReadOnlyList<string> findings)
    {
        var trackers = rounds.SelectMany(round => round.Trackers).ToList();
        var taken = log.Taken;
        return new CampaignReport(
            plan.Seed, plan.Rounds, plan.Reminders, took.TotalSeconds, trackers.Count,
            trackers.Where(tracker => tracker.WasKilled).CountBy(tracker => tracker.Plan.Kill.Moment).ToDictionary(),
            log.Faults, taken.Count, taken.Count - taken.Select(mail => mail.MessageId).Distinct().Count(), log.RefusedForGood.Count,
            trackers.Select(tracker => WithoutNumbers(tracker.Complained.Split('\n')[0])).Where(words => words.Length > 0).CountBy(words => words).ToDictionary(),
            findings);
    }

    /// <summary>Without the time, and so that the same complaint about another count is the same.</summary>
    private static string WithoutNumbers(string line) => Number().Replace(Stamp().Replace(line, ""), "N").Trim();

    [GeneratedRegex(@"^\[\S+ \w+\]")]
    private static partial Regex Stamp();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    private static string Counts<T>(IReadOnlyDictionary<T, int> counts) where T : notnull =>
        string.Join(", ", counts.OrderByDescending(count => count.Value).Select(count => $"{count.Key} {count.Value}"));
}
