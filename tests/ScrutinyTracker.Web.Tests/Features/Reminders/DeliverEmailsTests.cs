using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

public sealed class DeliverEmailsTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task Deliver_RefusedForGood_KeepsTheServersWordsAndTriesNoMore()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        var (_, deliveries) = await scene.SendAsync();
        scene.Mail.Answer = _ => null;
        scene.Tracker.Clock.Advance(TimeSpan.FromHours(2));
        await scene.DeliverAsync();

        Assert.False(deliveries.AllWell);
        Assert.Empty(scene.Mail.Taken);
        var email = Assert.Single(await scene.OutboxAsync());
        Assert.Equal((OutboxState.Refused, "550 There is no such mailbox"), (email.State, email.ServerSaid));
    }

    [Fact]
    public async Task Deliver_OnADayOff_KeepsRemindersUntilTheNextWorkingDay_AndNothingElse()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await scene.SweepAsync();
        await scene.Tracker.ChangeAsync(context =>
        {
            context.Add(new OutboxEmail("other", "person:1", FirstOfMarch, new("somebody@example.org", "Somebody"), "example.org", DateTime.UnixEpoch));
            return Task.CompletedTask;
        });

        scene.Tracker.Clock.MoveTo(new(2019, 3, 2));
        var deliveries = await scene.DeliverAsync();
        Assert.Equal("somebody@example.org", Assert.Single(scene.Mail.Taken).To.Address);
        Assert.Equal("1 sent, 1 waits until 4 March 2019 at 00:00", deliveries.InWords);

        scene.Tracker.Clock.MoveTo(new(2019, 3, 4));
        await scene.DeliverAsync();
        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task Deliver_RefusedForNow_TriesAgainLaterUnderTheSameMessageId()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        var tried = new List<string>();
        scene.Mail.Answer = mail =>
        {
            tried.Add(mail.MessageId);
            return tried.Count < 3 ? new(MailVerdict.RefusedForNow, "450 The mailbox is busy") : null;
        };

        await scene.SendAsync();
        await scene.DeliverAsync();
        scene.Tracker.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.DeliverAsync();
        scene.Tracker.Clock.Advance(TimeSpan.FromMinutes(4));
        await scene.DeliverAsync();
        Assert.Empty(scene.Mail.Taken);
        scene.Tracker.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.DeliverAsync();

        Assert.Equal(3, tried.Count);
        Assert.Equal(scene.Mail.Taken.Single().MessageId, Assert.Single(tried.Distinct()));
        Assert.Equal(3, Assert.Single(await scene.OutboxAsync()).Attempts);
    }

    [Fact]
    public async Task Deliver_RefusedForNowForThreeDays_GivesUpForAllToSee()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForNow, "450 The mailbox is busy");
        await scene.SendAsync();
        for (var hours = 0; hours < 80; hours += 4)
        {
            scene.Tracker.Clock.Advance(TimeSpan.FromHours(4));
            await scene.DeliverAsync();
        }

        Assert.Equal(OutboxState.GaveUp, Assert.Single(await scene.OutboxAsync()).State);
    }

    [Fact]
    public async Task Deliver_WithTheServerDown_LosesNothingAndSendsOneEmailWhenItIsBack()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019", "25 March 2019", "1 April 2019");
        scene.Mail.IsDown = true;
        var (_, deliveries) = await scene.SendAsync();
        foreach (var day in new[] { 4, 5, 6, 7, 8 })
            await scene.SendAsync(new(2019, 3, day));
        scene.Mail.IsDown = false;

        await scene.SendAsync(new(2019, 3, 11));

        Assert.False(deliveries.AllWell);
        var mail = Assert.Single(scene.ToOthers);
        Assert.Equal("3 things due: 1 overdue — Monday 11 March 2019", mail.Subject);
        var valid = (await scene.LedgerAsync()).Where(line => line.VoidReason is null && line.RecommendationId is not null).Select(line => line.Stage).Order();
        Assert.Equal(["14-days-before", "28-days-before", "7-days-overdue"], valid);
    }

    [Fact]
    public async Task Deliver_WhenTheConnectionBreaksAtOneEmail_SendsTheOthers()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await OtherPostAsync(scene);
        scene.Mail.Answer = mail => mail.To.Address == scene.Director.Email ? throw new MailUnavailableException("The connection broke.") : null;

        await scene.SendAsync();
        scene.Mail.Answer = _ => null;
        scene.Tracker.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.DeliverAsync();

        Assert.Equal(2, scene.Mail.Taken.Count);
        Assert.Equal(scene.Director.Email, scene.Mail.Taken[1].To.Address);
    }

    [Fact]
    public async Task Deliver_OfWhatAKilledProcessLeftOnItsWay_SendsItAtOnceUnderTheSameMessageId()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => throw new OperationCanceledException();
        await Assert.ThrowsAsync<OperationCanceledException>(() => scene.SendAsync());
        var onItsWay = Assert.Single(await scene.OutboxAsync());
        Assert.Equal(OutboxState.Sending, onItsWay.State);

        scene.Mail.Answer = _ => null;
        await scene.DeliverAsync();

        Assert.Equal(onItsWay.MessageId, Assert.Single(scene.Mail.Taken).MessageId);
        Assert.Equal(1, Assert.Single(await scene.OutboxAsync()).Interruptions);
    }

    /// <summary>Found by the fault campaign: what may have arrived went out again the next day inside another email, under another Message-ID.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Send_OnTheDayAfterAnAnswerThatNobodyHeard_SendsThatEmailAgainAsItWasAndTodaysBesideIt(bool isKilled)
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019", "1 April 2019");
        await LoseTheAnswerAsync(scene, isKilled);
        var lost = Assert.Single(await scene.OutboxAsync());
        Assert.Equal(OutboxState.Pending, lost.State);

        await scene.SendAsync(new(2019, 3, 4));

        Assert.Equal([(lost.MessageId, "1 March 2019"), (scene.Mail.Taken[1].MessageId, "1 April 2019")], scene.Mail.Taken.Select(Names));
        Assert.NotEqual(lost.MessageId, scene.Mail.Taken[1].MessageId);
    }

    [Fact]
    public async Task Send_OnTheDayAfterTheServerSurelyTookNothing_SendsOneEmail()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019", "1 April 2019");
        scene.Mail.Answer = _ => throw new MailUnavailableException("421 Shutting down") { IsSurelyNotTaken = true };
        await scene.SendAsync();
        scene.Mail.Answer = _ => null;

        await scene.SendAsync(new(2019, 3, 4));

        Assert.Equal("2 things due: 1 overdue — Monday 4 March 2019", Assert.Single(scene.Mail.Taken).Subject);
    }

    [Fact]
    public async Task Deliver_OfWhatMayHaveArrivedAndIsNoLongerDue_SaysSo()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await LoseTheAnswerAsync(scene, isKilled: false);
        await scene.ChangeAsync((recommendation, by) => recommendation.GrantDate(
            recommendation.Commitments.Single(), Domain.Calendar.DueDate.Day(new(2019, 12, 2)), "The panel meets later", by, FirstOfMarch));
        scene.Tracker.Clock.Advance(TimeSpan.FromMinutes(1));

        await scene.DeliverAsync();

        Assert.Empty(scene.Mail.Taken);
        var email = Assert.Single(await scene.OutboxAsync());
        Assert.Equal(OutboxState.Dropped, email.State);
        Assert.StartsWith("It may have arrived", email.ServerSaid, StringComparison.Ordinal);
        Assert.StartsWith("It may have arrived", Assert.Single(await scene.LedgerAsync()).VoidReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliver_OfWhatStopsTheTrackerEachTime_AsksForAPersonInTheEnd()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        scene.Mail.Answer = _ => throw new OperationCanceledException();
        await scene.SweepAsync();
        for (var run = 0; run < 4; run++)
            await Assert.ThrowsAsync<OperationCanceledException>(scene.DeliverAsync);

        await scene.DeliverAsync();

        Assert.Equal(OutboxState.GaveUp, Assert.Single(await scene.OutboxAsync()).State);
    }

    [Fact]
    public async Task Deliver_WhenAHolderChangesDuringTheBatch_SendsNothingToWhoeverHeldThePost()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await OtherPostAsync(scene);
        await scene.SweepAsync();
        scene.Mail.Answer = mail =>
        {
            if (mail.To.Address != scene.Director.Email)
                Task.Run(() => scene.AppointAsync("The successor", FirstOfMarch)).Wait();
            return null;
        };
        await PutFirstAsync(scene, other => other.ToAddress != scene.Director.Email);

        await scene.DeliverAsync();

        Assert.NotEqual(scene.Director.Email, Assert.Single(scene.Mail.Taken).To.Address);
    }

    [Fact]
    public async Task Deliver_ByTwoAtOnce_SendsEachOnce()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");
        await OtherPostAsync(scene);
        await scene.SweepAsync();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(scene.DeliverAsync)));

        Assert.Equal(2, scene.Mail.Taken.Count);
    }

    [Fact]
    public async Task Deliver_AnyEmail_TellsOtherMachinesNotToAnswer()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "1 March 2019");

        await scene.SendAsync();

        var mail = Assert.Single(scene.Mail.Taken);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal("All", mail.Headers["X-Auto-Response-Suppress"]);
        Assert.EndsWith("@example.org", mail.MessageId, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Director.Email.Split('@')[0], mail.MessageId, StringComparison.Ordinal);
    }

    /// <summary>The other emails have waited less long.</summary>
    private static Task PutFirstAsync(Scene scene, Func<OutboxEmail, bool> first) => scene.Tracker.ChangeAsync(async context =>
    {
        foreach (var email in context.Set<OutboxEmail>().AsEnumerable().Where(first))
            context.Entry(email).Property(e => e.NextAttemptAtUtc).CurrentValue = email.NextAttemptAtUtc.AddMinutes(-1);
        await Task.CompletedTask;
    });

    /// <summary>The mail server has it for all anybody knows; then it is away, so that it waits.</summary>
    private static async Task LoseTheAnswerAsync(Scene scene, bool isKilled)
    {
        scene.Mail.Answer = _ => throw (isKilled ? new OperationCanceledException() : new MailUnavailableException("The connection broke."));
        if (isKilled)
            await Assert.ThrowsAsync<OperationCanceledException>(() => scene.SendAsync());
        else
            await scene.SendAsync();
        (scene.Mail.Answer, scene.Mail.IsDown) = (_ => null, true);
        await scene.DeliverAsync();
        scene.Mail.IsDown = false;
    }

    private static (string, string) Names(OutgoingMail mail) =>
        (mail.MessageId, string.Join(" and ", new[] { "1 March 2019", "1 April 2019" }.Where(due => mail.Text.Contains($"Due: {due}", StringComparison.Ordinal))));

    private static async Task OtherPostAsync(Scene scene)
    {
        var (post, _) = await scene.Tracker.Given.PostAsync("Head of Service");
        var (committee, _) = await scene.Tracker.Given.CommitteeAsync("ADU");
        var review = await scene.Tracker.Given.ReviewAsync(committee);
        var recommendation = await scene.Tracker.Given.RecommendationAsync(review, post, sentOn: new(2018, 10, 1), publishedOn: new(2018, 10, 1));
        await scene.Tracker.Given.ResponseAsync(recommendation, scene.Director, Scene.RespondedOn, "1 March 2019");
    }
}
