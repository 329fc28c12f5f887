using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

public sealed class SendDueRemindersTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task Send_OnTheDayOfAStep_WritesToTheHolderOnce()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "March 2019", "1 March 2019", "October 2019");

        await scene.SendAsync();
        var second = await scene.SendAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Equal(scene.Director.Email, mail.To.Address);
        Assert.Equal("2 things due: 1 today — Friday 1 March 2019", mail.Subject);
        Assert.Equal(0, second.Written);
        Assert.Equal(["28-days-before", "on-the-day"], (await scene.LedgerAsync()).Select(line => line.Stage).Order());
        Assert.All(await scene.LedgerAsync(), line => Assert.Equal(ReminderState.Sent, ReminderStates.Of(line.VoidReason, line.Email?.State)));
    }

    [Fact]
    public async Task Send_OnADayOff_SendsAndWritesNothing()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 2), "1 March 2019");

        var (written, _) = await scene.SendAsync();

        Assert.Equal(0, written);
        Assert.Empty(scene.Mail.Taken);
        Assert.Empty(await scene.OutboxAsync());
    }

    [Fact]
    public async Task Send_AfterNineDaysWithoutARun_SendsTheNewestStepInOneEmail()
    {
        using var scene = await Scene.OnAsync(new(2019, 2, 13), "1 March 2019", "4 March 2019");
        await scene.SendAsync();

        await scene.SendAsync(new(2019, 3, 4));

        Assert.Equal(2, scene.Mail.Taken.Count);
        Assert.Contains("1 overdue — Monday 4 March 2019", scene.Mail.Taken[1].Subject, StringComparison.Ordinal);
        Assert.Equal(["on-the-day", "on-the-day"], (await scene.LedgerAsync()).Skip(2).Select(line => line.Stage));
    }

    [Fact]
    public async Task Send_WhenADateMoved_WritesTheNewDateAndVoidsTheOldOne()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();
        await MoveAsync(scene, new(2019, 3, 29));

        await scene.DeliverAsync();
        await scene.SendAsync();

        var ledger = await scene.LedgerAsync();
        Assert.Equal([new(2019, 3, 1), new(2019, 3, 29)], ledger.Select(line => line.DueOn));
        Assert.Contains("moved to 29 March 2019", ledger[0].VoidReason, StringComparison.Ordinal);
        Assert.Null(ledger[1].VoidReason);
        Assert.Contains("Due: 29 March 2019", Assert.Single(scene.Mail.Taken).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WhenADateMovedAwayAndBack_StillReminds()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();
        await MoveAsync(scene, new(2019, 12, 2));
        await scene.DeliverAsync();
        Assert.Empty(scene.Mail.Taken);

        await MoveAsync(scene, FirstOfMarch);
        await scene.SendAsync();

        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task Deliver_WhenThePromiseWasKeptAfterTheSweep_SendsNothing()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();
        await scene.ChangeAsync((recommendation, by) => recommendation.ReportProgress(recommendation.Commitments.Single(), null,
            new ProgressReport(ProgressClaim.Delivered, "Done", null, FirstOfMarch, FirstOfMarch, by, false, []), FirstOfMarch));

        await scene.DeliverAsync();

        Assert.Empty(scene.Mail.Taken);
        Assert.Equal(OutboxState.Dropped, Assert.Single(await scene.OutboxAsync()).State);
        Assert.Equal(ReminderState.Void, ReminderStates.Of(Assert.Single(await scene.LedgerAsync()).VoidReason, OutboxState.Dropped));
    }

    [Fact]
    public async Task Send_WhenThePostHasANewHolder_WritesTheNextStepToTheNewHolder()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SendAsync();
        var successor = await scene.AppointAsync("The successor", new(2019, 3, 4));

        var (onTheFirstDay, _) = await scene.SendAsync(new(2019, 3, 4));
        await scene.SendAsync(new(2019, 3, 8));

        Assert.Equal(0, onTheFirstDay);
        Assert.Equal([scene.Director.Email, successor.Email], scene.ToOthers.Select(mail => mail.To.Address));
    }

    [Fact]
    public async Task Deliver_WhenTheHolderChangedAfterTheSweep_WritesToTheNewHolderOnly()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();
        var successor = await scene.AppointAsync("The successor", FirstOfMarch);

        await scene.DeliverAsync();
        await scene.SendAsync();

        Assert.Equal(successor.Email, Assert.Single(scene.Mail.Taken).To.Address);
    }

    [Fact]
    public async Task Send_WhenNobodyHoldsThePost_SaysSoAndWritesAsSoonAsSomebodyDoes()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.VacateAsync(new(2019, 2, 28));
        await scene.SendAsync();
        await scene.SendAsync();
        Assert.Equal(ReminderState.NobodyToWriteTo, ReminderStates.Of(null, Assert.Single(await scene.LedgerAsync()).Email?.State));

        var successor = await scene.AppointAsync("The successor", FirstOfMarch);
        await scene.SendAsync();

        Assert.Equal(successor.Email, Assert.Single(scene.Mail.Taken).To.Address);
    }

    [Fact]
    public async Task Send_WhenTheDayHasItsEmail_LeavesWhatIsNewToTheNextWorkingDay()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SendAsync();
        var answered = await AnotherAsync(scene);

        var (written, _) = await scene.SendAsync();
        await scene.SendAsync(new(2019, 3, 4));

        Assert.Equal(0, written);
        Assert.Equal(2, scene.Mail.Taken.Count);
        Assert.Contains(answered.Reference, scene.Mail.Taken[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithAnAwaitedResponse_RemindsOfItWithItsBasis()
    {
        using var scene = await Scene.OnAsync(new(2018, 11, 30));

        await scene.SendAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Contains("Due: 30 November 2018", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Local Government Act 2000 s.9FE", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"/recommendations/{scene.Recommendation.Reference}/response", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sweep_TwiceAtOnceOnOneDatabase_WritesEachReminderOnce()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019", "March 2019");

        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(scene.SweepAsync)));

        Assert.Equal(2, written.Sum());
        Assert.Equal(2, (await scene.LedgerAsync()).Count);
        Assert.Single(await scene.OutboxAsync());
    }

    [Fact]
    public async Task Send_WithNothingNew_WritesNothingIntoTheDatabase()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019", "25 March 2019", "every March and September from March 2019");
        await scene.SendAsync();
        await using var watch = new SqliteConnection($"Data Source={Path.Combine(scene.Tracker.Folder, "tracker.db")};Pooling=False");
        await watch.OpenAsync();
        var before = await WrittenAsync(watch);

        var (written, deliveries) = await scene.SendAsync();

        Assert.Equal((0, ""), (written, deliveries.InWords));
        Assert.Equal(before, await WrittenAsync(watch));
    }

    [Fact]
    public async Task Ledger_TheSameLineTwice_IsRefusedByTheDatabase()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();

        var copy = scene.Tracker.ChangeAsync(async context =>
        {
            var coming = await Coming(scene);
            context.Add(new Reminder(coming, null, default));
        });

        await Assert.ThrowsAsync<DbUpdateException>(() => copy);
    }

    [Fact]
    public async Task Send_WithAPromiseThatRecursWithoutAnEnd_WritesItsDatesOutAsTimeGoesOn()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "every March and September from March 2019");

        await scene.SendAsync(new(2021, 3, 31));

        var last = await scene.Tracker.ReadAsync(context => context.Occurrences.MaxAsync(occurrence => occurrence.Due.On));
        Assert.Equal(new(2022, 3, 31), last);
        Assert.Contains("due March 2021", string.Join('|', (await scene.LedgerAsync()).Select(line => line.Says)), StringComparison.Ordinal);
    }

    /// <summary>SQLite's number for what other connections have written, and the file's own bytes.</summary>
    private static async Task<(long Version, string Bytes)> WrittenAsync(SqliteConnection watch)
    {
        await using var command = new SqliteCommand("PRAGMA data_version", watch);
        return ((long)(await command.ExecuteScalarAsync())!, Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(watch.DataSource))));
    }

    private static async Task<ComingReminder> Coming(Scene scene)
    {
        await using var scope = scene.Tracker.Services.CreateAsyncScope();
        var obligations = await scope.ServiceProvider.GetRequiredService<OpenObligations>().DueByAsync(FirstOfMarch, CancellationToken.None);
        var line = Assert.Single(await scene.LedgerAsync());
        return new ComingReminder(obligations.Single(), default, line.SendOn, new Recipient(line.Recipient, null));
    }

    private static Task MoveAsync(Scene scene, DateOnly to) => scene.ChangeAsync((recommendation, by) =>
        recommendation.GrantDate(recommendation.Commitments.Single(), DueDate.Day(to), "The panel meets later", by, FirstOfMarch));

    private static async Task<Recommendation> AnotherAsync(Scene scene)
    {
        var review = await scene.Tracker.ReadAsync(context => context.Reviews.SingleAsync());
        var another = await scene.Tracker.Given.RecommendationAsync(review, scene.Post, sentOn: new(2018, 10, 1), publishedOn: new(2018, 10, 1));
        return await scene.Tracker.Given.ResponseAsync(another, scene.Director, Scene.RespondedOn, "1 March 2019");
    }
}
