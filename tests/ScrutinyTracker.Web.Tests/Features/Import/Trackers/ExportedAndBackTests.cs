using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import.Trackers;

/// <summary>What was exported reads back identically: on the same tracker nothing is new, and in an empty one the same rows come about.</summary>
public sealed class ExportedAndBackTests
{
    /// <summary>Worked out from the rest or from the clock, so that a file says them and nobody enters them.</summary>
    private static readonly string[] Computed = ["Next due", "Falls due on", "Lateness", "Promises without a date", "Times that dates were moved", "Progress", "Disputed"];

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Sample_OnTheSameTracker_HasNothingNew(string ending)
    {
        using var tracker = Tracker.Start();
        await SampleAsync(tracker);
        using var officer = await OfficerAsync(tracker);
        var file = await officer.Client.GetByteArrayAsync(new Uri($"/recommendations/export.{ending}?committee=CYP", UriKind.Relative));

        var back = await BroughtIn.UploadAsync(tracker, officer, $"list.{ending}", file);

        (await back.PreviewAsync()).ShouldSay("Nothing new, nothing changed");
    }

    [Fact]
    public async Task Sample_InAnEmptyTracker_BecomesTheSameRows()
    {
        using var tracker = Tracker.Start();
        await SampleAsync(tracker);
        using var officer = await OfficerAsync(tracker);
        await ComesBackAsync(officer, "CYP", "Children and Young People's Overview and Scrutiny Committee");
    }

    [Fact]
    public async Task Generated_OnTheSameTrackerAndInAnEmptyOne_IsTheSame()
    {
        using var tracker = Tracker.Start();
        await using (var scope = tracker.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<GenerateRecommendations>().RunAsync(120, seed: 7, CancellationToken.None);
        using var officer = await OfficerAsync(tracker, "HOU");
        var file = await BroughtIn.ExportAsync(officer, "HOU");

        var back = await BroughtIn.UploadAsync(tracker, officer, "list.csv", Encoding.UTF8.GetBytes(file));

        (await back.PreviewAsync()).ShouldSay("Nothing new, nothing changed");
        await ComesBackAsync(officer, "HOU", "Housing Overview and Scrutiny Committee");
    }

    private static async Task ComesBackAsync(Browser from, string code, string name)
    {
        var before = await BroughtIn.ExportAsync(from, code);
        using var empty = Tracker.Start();
        var (_, person) = await empty.Given.CommitteeAsync(code, await NameOfAsync(before) ?? name);
        using var officer = await empty.SignInAsync(person);
        var back = await BroughtIn.UploadAsync(empty, officer, "list.csv", Encoding.UTF8.GetBytes(before));
        await back.PreviewAsync();
        await back.NameAsync();
        var said = await back.ConfirmAsync();
        Assert.DoesNotContain("Not stored", said.Text, StringComparison.Ordinal);

        var after = await BroughtIn.ExportAsync(officer, code);

        Assert.Equal(Rows(before).Count, Rows(after).Count);
        var differing = Rows(before).Zip(Rows(after)).Where(pair => pair.First != pair.Second).ToList();
        Assert.True(differing.Count == 0, string.Join("\n\n", differing.Take(2).Select(pair => $"{pair.First}\n=> {pair.Second}")));
    }

    private static Task<string?> NameOfAsync(string file) => Task.FromResult(Rows(file).FirstOrDefault()?.Split('\n')[1]["Committee: ".Length..]);

    /// <summary>The cells of what a record owns, row by row.</summary>
    private static List<string> Rows(string file)
    {
        var rows = ScrutinyTracker.Documents.Reading.SheetFile.Read(Encoding.UTF8.GetBytes(file), "list.csv");
        var kept = Enumerable.Range(0, rows[0].Cells.Count).Where(column => !Computed.Contains(rows[0].Cells[column].Trim('\uFEFF'))).ToList();
        return [.. rows.Skip(1).Select(row => string.Join('\n', kept.Select(column => $"{rows[0].Cells[column].Trim('\uFEFF')}: {row.Cells[column]}"))).Order(StringComparer.Ordinal)];
    }

    private static async Task SampleAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadSampleData>().RunAsync(CancellationToken.None);
    }

    private static async Task<Browser> OfficerAsync(Tracker tracker, string code = "CYP") => await tracker.SignInAsync(
        await tracker.ReadAsync(context => context.Set<Committee>().Where(committee => committee.Code == code).SelectMany(committee => committee.Officers).Select(officer => officer.Person).FirstAsync()));
}
