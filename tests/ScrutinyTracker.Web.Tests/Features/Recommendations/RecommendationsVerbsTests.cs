using System.Text.Json;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class RecommendationsVerbsTests
{
    [Fact]
    public async Task List_AsJson_IsTheArrayAlone()
    {
        using var tracker = new CommandLine(new(2019, 4, 1));
        Assert.Equal(0, (await tracker.RunAsync("sample", "load")).ExitCode);

        var said = await tracker.RunAsync("recommendations", "list", "--json");

        Assert.Equal((0, ""), (said.ExitCode, said.Error));
        using var json = JsonDocument.Parse(said.Output);
        Assert.Equal(7, json.RootElement.GetArrayLength());
        var visits = json.RootElement[2];
        Assert.Equal(
            ["reference", "number", "text", "lead", "joint", "position", "progress", "assessment", "timeliness", "nextDue"],
            visits.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["CYP-2018-19-R03", "Corporate Director of Resources", "accepted in part", "not started", "not yet looked at", "due later", "2019-05-21"],
            new[] { "reference", "lead", "position", "progress", "assessment", "timeliness", "nextDue" }.Select(name => visits.GetProperty(name).GetString()));
        Assert.Equal("Corporate Director of Children and Young People's Services", Assert.Single(visits.GetProperty("joint").EnumerateArray()).GetString());
        Assert.Equal(3, visits.GetProperty("number").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement[4].GetProperty("nextDue").ValueKind);
    }

    [Fact]
    public async Task List_AsATable_IsAligned()
    {
        using var tracker = new CommandLine(new(2019, 4, 1));
        await tracker.RunAsync("sample", "load");

        var lines = (await tracker.RunAsync("recommendations", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(8, lines.Length);
        var position = lines[0].IndexOf("POSITION", StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.Equal((' ', "a"), (line[position - 1], line[position..(position + 1)])));
        Assert.Contains(lines, line => line.StartsWith("CYP-2018-19-R04  accepted", StringComparison.Ordinal) && line.Contains("overdue", StringComparison.Ordinal));
    }
}
