using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Documents.Csv;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>The round as its page shows it, as CSV: a line for each thing asked for, and one for each recommendation of which nothing was.</summary>
internal sealed class ExportRoundModel(RoundQueries rounds, CurrentViewer current) : RoundPage(rounds, current)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        var view = await Rounds.ViewAsync(await ViewerAsync(), Round, Today, cancellation);
        var asked = view.Asked.ToLookup(line => line.FrozenId);
        var rows = view.Frozen.SelectMany(frozen => asked[frozen.Id].Cast<AskedLine?>().DefaultIfEmpty().Select(line => (frozen, line)));
        return File(Table(Round).ToBytes(rows), "text/csv; charset=utf-8", $"round-{Code}-{HeldOn:yyyy-MM-dd}-{Number}.csv");
    }

    private static CsvTable<(FrozenLine Frozen, AskedLine? Asked)> Table(MonitoringRound round) => new CsvTable<(FrozenLine Frozen, AskedLine? Asked)>()
        .Text("Reference", row => row.Frozen.Reference)
        .Text("Recommendation", row => row.Frozen.Text)
        .Text("Lead post", row => row.Frozen.AskedOf)
        .Text("Position", row => Words.Titled(row.Frozen.Position))
        .Text("Next due", row => row.Frozen.NextDue?.ToString())
        .Date("Falls due on", row => row.Frozen.NextDueOn)
        .Text("Lateness when the round was opened", row => row.Frozen.TimelinessOn(round.OpenedOn).InWords)
        .Text("Progress", row => Words.Titled(row.Frozen.Progress))
        .Text("Assessment", row => row.Frozen.Judged)
        .Text("Asked of", row => row.Asked?.Of)
        .Text("Asked for", row => row.Asked is { } asked ? asked.CommitmentId is null ? "The answer" : asked.Text : null)
        .Text("Promised for", row => row.Asked?.Due?.ToString())
        .Text("Last said before", row => row.Asked?.LastSaid)
        .Text("Came in", row => row.Asked?.State.InWords(round.IsOpen))
        .Date("Came in on", row => row.Asked?.Returned?.On)
        .Text("What came in", row => row.Asked?.CameIn)
        .Text("Exempt", row => row.Frozen.IsExempt ? "yes" : "no");
}
