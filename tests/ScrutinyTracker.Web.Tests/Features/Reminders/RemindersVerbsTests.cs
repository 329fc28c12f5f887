using System.Text.Json;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

public sealed class RemindersVerbsTests
{
    [Fact]
    public async Task PlanAndSend_OfTheSample_SayAndDoTheSame()
    {
        using var tracker = new CommandLine(new(2019, 2, 1));
        await tracker.RunAsync("sample", "load");

        var plan = await tracker.RunAsync("reminders", "plan", "--from", "2019-02-01", "--to", "2019-03-01", "--json");
        var send = await tracker.RunAsync("reminders", "send", "--as-of", "2019-03-01");

        var lines = JsonDocument.Parse(plan.Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(["2019-02-01", "2019-03-01"], lines.Where(one => one.GetProperty("kind").GetString() == "undated").Select(one => one.GetProperty("sendOn").GetString()));
        var line = Assert.Single(lines, one => one.GetProperty("kind").GetString() == "commitment");
        Assert.Equal(
            ["sendOn", "to", "post", "kind", "stage", "reference", "due", "precision", "text"], line.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["2019-03-01", "corporate.director.cyps@example.org", "commitment", "28-days-before", "2019-03-31", "month"],
            new[] { "sendOn", "to", "kind", "stage", "due", "precision" }.Select(name => line.GetProperty(name).GetString()));
        Assert.Equal((0, "2 reminders written; emails: 2 sent"), (send.ExitCode, send.Output.Trim()));
    }

    [Fact]
    public async Task Send_WithNoMailServer_SaysSoAndFails()
    {
        using var tracker = new CommandLine(new(2019, 3, 1), settings: new()
        {
            ["Mail__Transport"] = "Smtp",
            ["Mail__Smtp__Host"] = "localhost",
            ["Mail__Smtp__Port"] = "1",
            ["Mail__Smtp__Security"] = "None",
        });
        await tracker.RunAsync("sample", "load");

        var send = await tracker.RunAsync("reminders", "send");

        Assert.Equal(1, send.ExitCode);
        Assert.StartsWith("2 reminders written; emails: the mail server cannot be used now", send.Output, StringComparison.Ordinal);

        var again = await tracker.RunAsync("reminders", "send");
        Assert.Equal(1, again.ExitCode);
        Assert.Matches(@"^emails: 2 wait until 1 March 2019 at \d\d:\d\d\s*$", again.Output);
    }

    [Theory]
    [InlineData("--from", "2019-02-31", "--to", "2019-03-01")]
    [InlineData("--from", "2019-03-02", "--to", "2019-03-01")]
    [InlineData("--from", "0001-01-01", "--to", "9999-12-31")]
    [InlineData("--from", "2019-03-01")]
    public async Task Plan_OfDaysThatAreNone_IsCalledWrongly(params string[] days)
    {
        using var tracker = new CommandLine(new(2019, 3, 1));

        var said = await tracker.RunAsync(["reminders", "plan", .. days]);

        Assert.Equal(2, said.ExitCode);
        Assert.NotEmpty(said.Error);
    }

    [Theory]
    [InlineData("reminders", "plan", "--from", "2019-03-01", "--json")]
    [InlineData("reminders", "plan", "--form", "2019-03-01", "--to", "2019-03-02", "--json")]
    [InlineData("remindres")]
    public async Task Verb_CalledWrongly_LeavesStandardOutputEmpty(params string[] arguments)
    {
        using var tracker = new CommandLine(new(2019, 3, 1));

        var said = await tracker.RunAsync(arguments);

        Assert.Equal((2, ""), (said.ExitCode, said.Output));
        Assert.NotEmpty(said.Error);
    }
}
