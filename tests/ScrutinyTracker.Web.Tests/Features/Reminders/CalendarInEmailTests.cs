using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>What emails put into their readers' calendars, as two readers of calendars that know nothing of each other understand it.</summary>
public sealed class CalendarInEmailTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [RequiresNodeFact]
    public async Task Send_TheFirstReminder_BringsAWholeDay_AndTheNextNothingMore()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");

        await scene.SendAsync();
        await scene.SendAsync(new(2019, 3, 12));

        var file = Assert.Single(scene.Mail.Taken[0].Attachments);
        Assert.Equal(
            ($"Promise under {scene.Recommendation.Reference}, due 15 March 2019.ics", "text/calendar; charset=utf-8; method=PUBLISH"), (file.FileName, file.ContentType));
        var entry = Assert.Single(await ReadAsync(scene.Mail.Taken[0]));
        Assert.Equal(("2019-03-15", "2019-03-16", true), (entry.Starts, entry.Ends, entry.WholeDay));
        Assert.Equal(($"Promise under {scene.Recommendation.Reference} due", "CONFIRMED"), (entry.Title, entry.Status));
        Assert.Contains("Do what was promised for 15 March 2019", entry.Description, StringComparison.Ordinal);
        Assert.Contains("Calendar: an entry for 15 March 2019 is attached", scene.Mail.Taken[0].Text, StringComparison.Ordinal);
        Assert.Contains("an entry for 15 March 2019 is attached", scene.Mail.Taken[0].Html, StringComparison.Ordinal);
        Assert.Empty(scene.Mail.Taken[1].Attachments);
        Assert.DoesNotContain("alendar", scene.Mail.Taken[1].Text, StringComparison.Ordinal);
    }

    [RequiresNodeFact]
    public async Task Send_WhatASubscriptionHas_IsTheSameEntry()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        var browser = await scene.Tracker.SignInAsync(scene.Director);
        var made = await (await browser.GetAsync("/calendar")).Form("Make it").Choose("Input.Of", "0").SubmitAsync();
        var address = new Uri(made.Document.QuerySelector("#new-address")!.TextContent.Trim()).AbsolutePath;

        await scene.SendAsync();

        using var program = scene.Tracker.Browse();
        var subscribed = Assert.Single(await CalendarRead.AllAsync(await program.Client.GetStringAsync(address)));
        Assert.Equal(subscribed, Assert.Single(await ReadAsync(scene.Mail.Taken[0])));
    }

    [RequiresNodeFact]
    public async Task Send_OfWhatIsOverdueAlready_BringsNoEntryInThePast()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 4), "1 March 2019");

        await scene.SendAsync();

        Assert.Empty(Assert.Single(scene.Mail.Taken).Attachments);
    }

    [RequiresNodeFact]
    public async Task Send_AfterTheDateMoved_ReplacesTheEntry()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        await scene.SendAsync();
        await MoveAsync(scene, new(2019, 3, 29));

        await scene.SendAsync(new(2019, 3, 15));

        Assert.Contains("an entry is attached that moves the earlier one from 15 March 2019 to 29 March 2019", scene.Mail.Taken[1].Text, StringComparison.Ordinal);
        Assert.Equal(["2019-03-29 CONFIRMED"], await InCalendarAsync(scene.Mail.Taken));
    }

    [RequiresNodeFact]
    public async Task Send_AfterADateMovedThatTheEmailDoesNotRemindOf_ReplacesTheEntryToo()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019", "18 March 2019");
        await scene.SendAsync(new(2019, 3, 4));
        await MoveAsync(scene, new(2019, 9, 30));

        await scene.SendAsync(new(2019, 3, 15));

        var text = scene.Mail.Taken[^1].Text;
        Assert.Contains("For your calendar\n   Promise under", text, StringComparison.Ordinal);
        Assert.Contains(": due on 30 September 2019 now, and no longer on 15 March 2019.", text, StringComparison.Ordinal);
        Assert.Equal(["2019-03-18 CONFIRMED", "2019-09-30 CONFIRMED"], await InCalendarAsync(scene.Mail.Taken));
    }

    [RequiresNodeFact]
    public async Task Send_AfterItWasDelivered_TakesTheEntryOutInTheNextEmail()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019", "18 March 2019");
        await scene.SendAsync(new(2019, 3, 4));
        Assert.Equal(["2019-03-15 CONFIRMED", "2019-03-18 CONFIRMED"], await InCalendarAsync(scene.Mail.Taken));
        await DeliverAsync(scene, new(2019, 3, 14));

        await scene.SendAsync(new(2019, 3, 15));

        Assert.Equal(2, scene.Mail.Taken.Count);
        Assert.Contains("15 March 2019: no longer due from you.", scene.Mail.Taken[1].Text, StringComparison.Ordinal);
        Assert.Contains("15 March 2019: no longer due from you.", scene.Mail.Taken[1].Html, StringComparison.Ordinal);
        Assert.Equal(["2019-03-15 CANCELLED", "2019-03-18 CONFIRMED"], await InCalendarAsync(scene.Mail.Taken));
        Assert.StartsWith("No longer due: Promise under", (await ReadAsync(scene.Mail.Taken[1]))[0].Title, StringComparison.Ordinal);
    }

    [RequiresNodeFact]
    public async Task Send_WithNothingElseToSay_TakesTheEntryOutOnTheNextWorkingDay_Once()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "29 March 2019");
        await scene.SendAsync();
        await DeliverAsync(scene, FirstOfMarch);

        await scene.SendAsync();
        var onTheSameDay = scene.Mail.Taken.Count;
        await scene.SendAsync(new(2019, 3, 2)); // A Saturday.
        var onADayOff = scene.Mail.Taken.Count;
        foreach (var day in new[] { 4, 4, 5, 15, 29 })
            await scene.SendAsync(new(2019, 3, day));

        Assert.Equal((1, 1, 2), (onTheSameDay, onADayOff, scene.Mail.Taken.Count));
        var mail = scene.Mail.Taken[1];
        Assert.Equal("1 change to your calendar — Monday 4 March 2019", mail.Subject);
        Assert.Equal(scene.Director.Email, mail.To.Address);
        Assert.Equal(["2019-03-29 CANCELLED"], await InCalendarAsync(scene.Mail.Taken));
        Assert.DoesNotContain("Do what was promised", mail.Text, StringComparison.Ordinal);
    }

    [RequiresNodeFact]
    public async Task Send_FellAwayOnADayWithoutAnEmail_WaitsForTheNextDay()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "29 March 2019");
        await scene.SendAsync();
        scene.Tracker.Clock.MoveTo(new(2019, 3, 6));
        await DeliverAsync(scene, new(2019, 3, 6));

        await scene.SendAsync();
        Assert.Single(scene.Mail.Taken);
        await scene.SendAsync(new(2019, 3, 7));

        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [RequiresNodeFact]
    public async Task Send_AfterItsDayHasPassed_LeavesTheEntryAlone()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        await scene.SendAsync();
        scene.Tracker.Clock.MoveTo(new(2019, 3, 15));
        await DeliverAsync(scene, new(2019, 3, 15));

        await scene.SendAsync(new(2019, 3, 18));

        Assert.Single(scene.Mail.Taken);
    }

    [RequiresNodeFact]
    public async Task Send_AfterAnotherTookThePost_EndsTheFirstsEntryAndGivesTheOtherTheirs()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        await scene.SendAsync();
        var successor = await scene.AppointAsync("The successor", new(2019, 3, 4));

        await scene.SendAsync(new(2019, 3, 4));
        await scene.SendAsync(new(2019, 3, 12));

        Assert.Equal([scene.Director.Email, scene.Director.Email, successor.Email], scene.Mail.Taken.Select(mail => mail.To.Address));
        Assert.Equal(["2019-03-15 CANCELLED"], await InCalendarAsync(scene.Mail.Taken.Take(2)));
        Assert.Equal(["2019-03-15 CONFIRMED"], await InCalendarAsync(scene.Mail.Taken.Skip(2)));
    }

    [RequiresNodeFact]
    public async Task Send_ToSomebodyWhoLeft_SendsNothing()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        await scene.SendAsync();
        await scene.VacateAsync(FirstOfMarch);
        await scene.Tracker.ChangeAsync(async context =>
            (await context.People.SingleAsync(person => person.Id == scene.Director.Id)).Deactivate(hasOpenWork: false, isLastAdministrator: false));

        await scene.SendAsync(new(2019, 3, 4));

        Assert.Single(scene.Mail.Taken);
    }

    [RequiresNodeFact]
    public async Task Send_AgainAfterAKill_CarriesTheSameFile()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        var handed = new List<OutgoingMail>();
        scene.Mail.Answer = mail =>
        {
            handed.Add(mail);
            return handed.Count == 1 ? throw new OperationCanceledException() : null;
        };
        await Assert.ThrowsAsync<OperationCanceledException>(() => scene.SendAsync());
        scene.Tracker.Clock.Advance(TimeSpan.FromMinutes(20));

        await scene.DeliverAsync();

        Assert.Equal(2, handed.Count);
        Assert.Equal(handed[0].MessageId, handed[1].MessageId);
        Assert.Equal(Assert.Single(handed[0].Attachments).Content, Assert.Single(handed[1].Attachments).Content);
        Assert.Single(await LinesAsync(scene));
    }

    [RequiresNodeFact]
    public async Task Send_MovedAfterAKill_BringsTheNewDateUnderAHigherNumber_ForTheFirstMayHaveArrived()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        var handed = new List<OutgoingMail>();
        scene.Mail.Answer = mail =>
        {
            handed.Add(mail);
            return handed.Count == 1 ? throw new OperationCanceledException() : null;
        };
        await Assert.ThrowsAsync<OperationCanceledException>(() => scene.SendAsync());
        await MoveAsync(scene, new(2019, 3, 29));

        await scene.SendAsync();
        await scene.SendAsync(new(2019, 3, 4));

        Assert.Equal(2, handed.Count);
        Assert.Equal(["2019-03-29 CONFIRMED"], await InCalendarAsync(handed));
        Assert.Equal([OutboxState.Dropped, OutboxState.Sent], (await scene.OutboxAsync()).Select(email => email.State));
    }

    [RequiresNodeFact]
    public async Task Send_DeliveredWhileTheEmailWaited_BringsNoEntryOfIt_AndNoEndEither()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019", "29 March 2019", "18 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForNow, "450 The mailbox is busy");
        await scene.SendAsync();
        await DeliverAsync(scene, FirstOfMarch);
        scene.Mail.Answer = _ => null;

        await scene.SendAsync(new(2019, 3, 4));
        await scene.SendAsync(new(2019, 3, 5));

        Assert.Equal(["2019-03-18 CONFIRMED", "2019-03-29 CONFIRMED"], await InCalendarAsync([Assert.Single(scene.Mail.Taken)]));
    }

    [RequiresNodeFact]
    public async Task Send_AfterARefusal_BringsTheEntryWithTheNextReminder()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        await scene.SendAsync();
        scene.Mail.Answer = _ => null;

        await scene.SendAsync(new(2019, 3, 12));

        Assert.Single(Assert.Single(scene.Mail.Taken).Attachments);
    }

    [RequiresNodeFact]
    public async Task Send_OfAnExemptRecommendation_PutsNoneOfItsWordsIntoTheEntry()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        await scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(2, "It would identify a child")));

        await scene.SendAsync();

        var file = Encoding.UTF8.GetString(Assert.Single(Assert.Single(scene.Mail.Taken).Attachments).Content).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains(scene.Recommendation.Reference, file, StringComparison.Ordinal);
        Assert.Contains("Exempt information: sign in to read it", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Do what was promised", file, StringComparison.Ordinal);
        Assert.DoesNotContain("promised on", file, StringComparison.Ordinal);
    }

    [RequiresNodeFact]
    public async Task Pages_NameTheEntriesToWhoeverMayReadThem()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "29 March 2019");
        using (var before = await scene.Tracker.SignInAsync(scene.Officer))
            (await (await before.GetAsync("/reminders")).ClickAsync("Friday 1 March 2019")).ShouldSay($"Promise under {scene.Recommendation.Reference}, due 29 March 2019.ics");
        await scene.SendAsync();
        await scene.ChangeAsync((recommendation, _) => recommendation.MarkExempt(new Exemption(2, "It would identify a child")));
        await DeliverAsync(scene, FirstOfMarch);
        await scene.SendAsync(new(2019, 3, 4));
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        using var administrator = await scene.Tracker.SignInAsync(await scene.Tracker.Given.PersonAsync("Administrator", Domain.Access.Role.Administrator));
        var id = (await scene.OutboxAsync())[^1].Id;

        (await officer.GetAsync($"/reminders/sent/{id}")).ShouldSay($"Promise under {scene.Recommendation.Reference}").ShouldSay("no longer due");
        (await administrator.GetAsync($"/reminders/sent/{id}")).ShouldSay("An exempt recommendation").ShouldNotSay(scene.Recommendation.Reference);
    }

    [Fact]
    public async Task Sweep_TwiceAtOnce_WritesOneEmailOfWhatFellAway()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "29 March 2019");
        await scene.SendAsync();
        await DeliverAsync(scene, FirstOfMarch);
        scene.Tracker.Clock.MoveTo(new(2019, 3, 4));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => scene.SendAsync())));

        Assert.Equal(2, scene.Mail.Taken.Count);
        Assert.All(await scene.OutboxAsync(), email => Assert.Equal(OutboxState.Sent, email.State));
    }

    /// <summary>A calendar that takes in one file after the other and keeps of each entry the one with the highest number.</summary>
    private static async Task<IEnumerable<string>> InCalendarAsync(IEnumerable<OutgoingMail> mails)
    {
        var calendar = new Dictionary<string, CalendarRead>();
        foreach (var mail in mails)
        {
            foreach (var entry in await ReadAsync(mail))
            {
                Assert.True(!calendar.TryGetValue(entry.Uid, out var earlier) || entry.Sequence > earlier.Sequence);
                calendar[entry.Uid] = entry;
            }
        }
        return calendar.Values.OrderBy(entry => entry.Starts, StringComparer.Ordinal).Select(entry => $"{entry.Starts} {entry.Status}");
    }

    private static async Task<IReadOnlyList<CalendarRead>> ReadAsync(OutgoingMail mail)
    {
        var entries = new List<CalendarRead>();
        foreach (var file in mail.Attachments)
            entries.Add(Assert.Single(await CalendarRead.AllAsync(Encoding.UTF8.GetString(file.Content))));
        return entries;
    }

    private static Task<List<CalendarLine>> LinesAsync(Scene scene) =>
        scene.Tracker.ReadAsync(context => context.Set<CalendarLine>().AsNoTracking().ToListAsync());

    private static Task MoveAsync(Scene scene, DateOnly to) => scene.ChangeAsync((recommendation, by) =>
        recommendation.GrantDate(First(recommendation), DueDate.Day(to), "The panel meets later", by, FirstOfMarch));

    private static Task DeliverAsync(Scene scene, DateOnly on) => scene.ChangeAsync((recommendation, by) => recommendation.ReportProgress(
        First(recommendation), null, new ProgressReport(ProgressClaim.Delivered, "Done", null, on, on, by, false, []), on));

    private static Commitment First(Domain.Recommendations.Recommendation recommendation) =>
        recommendation.Commitments.OrderBy(commitment => commitment.Id).First();
}
