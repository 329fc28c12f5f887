using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.Administration.Jobs;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Administration.Jobs;

public sealed class JobsTests
{
    private static readonly ScheduledJob Sweep = new(SendDueReminders.Id, typeof(Works), "0 7 * * *", "Sweep the floor") { StaleAfter = TimeSpan.FromHours(26) };
    private static readonly ScheduledJob Dust = new("dust", typeof(Works), "0 8 * * 1-5", "Dust the shelves", Enabled: false);

    [Fact]
    public async Task Get_WithJobsSwitchedOff_SaysSoAndShowsTheTable()
    {
        using var tracker = Start(jobsEnabled: false);

        var page = await OpenAsync(tracker);

        page.ShouldSay("the setting Jobs:Enabled is off").ShouldSay("Sweep the floor").ShouldSay("at 07:00, every day").ShouldSay("Never")
            .ShouldSay("Dust the shelves").ShouldSay("at 08:00, Monday to Friday").ShouldSay("Switched off").ShouldNotSay("Run now");
    }

    [Fact]
    public async Task Get_AsAnOfficer_IsForbidden()
    {
        using var tracker = Start(jobsEnabled: false);
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Scrutiny Officer", Role.Officer));

        (await browser.GetAsync(JobsLinks.Path)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task RunNow_OfAJob_RunsItAndNamesWhoAsked()
    {
        using var tracker = Start(jobsEnabled: true);
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Systems Administrator", Role.Administrator));
        await tracker.Services.GetRequiredService<JobsHost>().ExecuteTask!;

        var page = await (await browser.GetAsync(JobsLinks.Path)).Form("Run now: Dust the shelves").SubmitAsync();
        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Started dust");
        await EndOfARunAsync(tracker);

        var next = await tracker.Services.GetRequiredService<IJobScheduler>().NextRunUtcAsync(Sweep.Id, default);
        page = (await browser.GetAsync(JobsLinks.Path)).ShouldSay(JobsView.InLondon(next!.Value));
        Assert.Equal(
            ["1 March 2019 at 12:00", "dust", "Systems Administrator", "Succeeded", "It is done"],
            page.Document.QuerySelectorAll("main table")[1].QuerySelectorAll("tbody td").Select(cell => PageShown.Fold(cell.TextContent)));
    }

    [Fact]
    public async Task RunNow_InACopyThatRunsNoJobs_IsRefused()
    {
        using var tracker = Start(jobsEnabled: true);
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Systems Administrator", Role.Administrator));
        var host = tracker.Services.GetRequiredService<JobsHost>();
        await host.ExecuteTask!;
        var form = (await browser.GetAsync(JobsLinks.Path)).Form("Run now: Sweep the floor");
        await host.StopAsync(default);

        (await form.SubmitAsync()).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("does not run the jobs now");
    }

    [Fact]
    public async Task RunNow_OfAJobThatIsNotInTheTable_IsNotFound()
    {
        using var tracker = Start(jobsEnabled: true);
        using var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Systems Administrator", Role.Administrator));
        await tracker.Services.GetRequiredService<JobsHost>().ExecuteTask!;
        var form = (await browser.GetAsync(JobsLinks.Path)).Form("Run now: Sweep the floor");

        (await form.Forge("JobId", "scrub").SubmitAsync()).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_WithMoreRunsThanAPageHolds_PagesThem()
    {
        using var tracker = Start(jobsEnabled: false);
        await tracker.ChangeAsync(context =>
        {
            context.AddRange(Enumerable.Range(1, 26).Select(i => Run(SendDueReminders.Id, i)));
            context.Add(Run("dust", 27));
            return Task.CompletedTask;
        });

        var first = await OpenAsync(tracker);
        first.ShouldSay("Showing 1 to 25 of 27").ShouldSay("Run 27 of dust").ShouldNotSay($"Run 2 of {SendDueReminders.Id}");
        var second = await first.Browser.GetAsync($"{JobsLinks.Path}?page=2");
        second.ShouldSay($"Run 2 of {SendDueReminders.Id}").ShouldSay($"Run 1 of {SendDueReminders.Id}");
        Assert.Contains("page 2 of 2", second.Document.Title, StringComparison.Ordinal);

        (await first.ClickAsync("Runs of dust")).ShouldSay("Showing 1 to 1 of 1").ShouldSay("Run 27 of dust").ShouldNotSay($"Run 25 of {SendDueReminders.Id}");
        (await first.Browser.GetAsync(JobsLinks.Runs("scrub"))).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    private static Tracker Start(bool jobsEnabled) => Tracker.Start(
        services: services => services.AddSingleton(new JobTable([Sweep, Dust], new ConfigurationBuilder().Build())),
        settings: new Dictionary<string, string?> { ["Jobs:Enabled"] = jobsEnabled.ToString() });

    private static async Task<PageShown> OpenAsync(Tracker tracker)
    {
        var browser = await tracker.SignInAsync(await tracker.Given.PersonAsync("Systems Administrator", Role.Administrator));
        return (await browser.GetAsync(JobsLinks.Path)).ShouldHaveStatus(HttpStatusCode.OK);
    }

    private static async Task EndOfARunAsync(Tracker tracker)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await tracker.ReadAsync(context => context.Set<JobRun>().AnyAsync(run => run.FinishedAtUtc != null, patience.Token)))
            await Task.Yield();
    }

    private static JobRun Run(string jobId, int number)
    {
        var run = new JobRun(jobId, null, new DateTime(2019, 2, 1, 7, 0, 0, DateTimeKind.Utc));
        run.Finish(new JobResult(true, $"Run {number} of {jobId}."), run.StartedAtUtc);
        return run;
    }

    private sealed class Works : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken) => Task.FromResult("It is done");
    }
}
