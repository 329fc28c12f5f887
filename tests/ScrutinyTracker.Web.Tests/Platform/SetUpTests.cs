using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform;

/// <summary>A tracker that is set up wrongly says so in a line that names what to mend, and ends with 1.</summary>
public sealed class SetUpTests
{
    [Theory]
    [InlineData("Clock:Today and --as-of are for Development only", "Production", "Clock__Today=2019-03-01")]
    [InlineData("Clock:Today is \"2019-02-31\": write a date such as 2019-03-01.", "Development", "Clock__Today=2019-02-31")]
    [InlineData("Mail:Transport is “Pigeon”: it may be Folder, Smtp, MailKit.", "Development", "Mail__Transport=Pigeon")]
    [InlineData("Mail:From must be the council’s own address.", "Production", "Mail__Transport=Smtp", "Mail__Smtp__Host=mail.council.example")]
    [InlineData("Data:Folder", "Development", "Data__Folder=/dev/null/nowhere")]
    [InlineData("every five minutes", "Development", "Jobs__send-due-reminders__Cron=every five minutes")]
    public async Task Serve_WithASettingThatCannotBe_SaysWhichAndEnds(string words, string environment, params string[] settings)
    {
        using var tracker = new CommandLine(
            today: null, environment, settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]));

        var said = await tracker.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, said.ExitCode);
        Assert.Contains(words, said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_OnAnAddressThatIsTaken_NamesIt()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        using var tracker = new CommandLine(today: null);
        var said = await tracker.RunAsync("serve", "--urls", $"http://{taken.LocalEndpoint}");
        Assert.Equal(1, said.ExitCode);
        Assert.Contains($"{taken.LocalEndpoint}", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--help")]
    [InlineData("serve", "-h")]
    public async Task Serve_AskedForHelp_PrintsItAndStartsNothing(params string[] arguments)
    {
        using var tracker = new CommandLine(today: null);
        var said = await tracker.RunAsync(arguments);
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Serve the pages", said.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(tracker.Folder));
    }

    [Fact]
    public async Task UserAdd_InAFolderWithoutADatabase_MakesNone()
    {
        using var tracker = new CommandLine(today: null, "Production");

        var said = await tracker.RunAsync("user", "add", "--email", "first@example.org", "--name", "First Administrator", "--role", "administrator");

        Assert.Equal((1, ""), (said.ExitCode, said.Output));
        Assert.Contains(Path.Combine(tracker.Folder, "tracker.db"), said.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(tracker.Folder, "tracker.db")));
    }

    [Theory]
    [InlineData("king")]
    [InlineData("1")]
    public async Task UserAdd_WithARoleThatIsNone_SaysWhichThereAre(string role)
    {
        using var tracker = new CommandLine(today: null);
        var said = await tracker.RunAsync("user", "add", "--email", "first@example.org", "--name", "First Administrator", "--role", role);
        Assert.Equal(2, said.ExitCode);
        Assert.Contains($"--role: \"{role}\" is none of", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ScrutinyTracker.Domain", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemindersSend_OnAnotherDayInProduction_SaysThatItCannot()
    {
        using var tracker = new CommandLine(today: null, "Production");
        var said = await tracker.RunAsync("reminders", "send", "--as-of", "2019-03-01");
        Assert.Equal((1, ""), (said.ExitCode, said.Output));
        Assert.Contains("--as-of are for Development only", said.Error, StringComparison.Ordinal);
    }
}
