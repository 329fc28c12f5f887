using ScrutinyTracker.Web.Tests.Features.Import.Trackers;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Import;

public sealed class ImportVerbTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);

    [Fact]
    public async Task Import_WithoutDryRun_MakesADraftAndSaysWhereItIsChecked()
    {
        using var command = new CommandLine(Today);
        await command.RunAsync("sample", "load");
        await File.WriteAllTextAsync(Path.Combine(command.Folder, "meals.txt"), Meals.Report);

        var made = await command.RunAsync("import", "meals.txt", "--committee", "cyp");
        var again = await command.RunAsync("import", "meals.txt", "--committee", "CYP");
        var unknown = await command.RunAsync("import", "meals.txt", "--committee", "XYZ");
        var json = await command.RunAsync("import", "meals.txt", "--dry-run", "--json");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("3 recommendations, 4 response items", made.Output, StringComparison.Ordinal);
        Assert.Contains("/import/reports/1", made.Output, StringComparison.Ordinal);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("This very file was brought in before", again.Error, StringComparison.Ordinal);
        Assert.Contains("There is no scrutiny committee “XYZ”", unknown.Error, StringComparison.Ordinal);
        Assert.StartsWith("{", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfATracker_MakesADraftWhoseColumnsAreChecked()
    {
        using var command = new CommandLine(Today);
        await command.RunAsync("sample", "load");
        await File.WriteAllTextAsync(Path.Combine(command.Folder, "waste.csv"), BroughtIn.Waste);

        var made = await command.RunAsync("import", "waste.csv", "--committee", "CYP");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("/import/trackers/1", made.Output, StringComparison.Ordinal);
    }
}
