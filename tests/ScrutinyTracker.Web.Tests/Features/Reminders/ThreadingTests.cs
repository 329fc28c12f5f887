using ScrutinyTracker.Web.Email;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>What somebody is sent about one promise is one conversation, and each day's subject its own (P33, P36).</summary>
public sealed class ThreadingTests
{
    private static readonly DateOnly FirstOfMarch = new(2019, 3, 1);

    [Fact]
    public async Task Send_TheNextStep_FollowsTheLastEmailAboutTheSameThing()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");

        foreach (var day in new[] { 1, 12, 15 })
            await scene.SendAsync(new(2019, 3, day));

        var mails = scene.Mail.Taken;
        Assert.Equal(3, mails.Count);
        Assert.Empty(mails[0].InReplyTo);
        Assert.Equal([mails[0].MessageId], mails[1].InReplyTo);
        Assert.Equal([mails[1].MessageId], mails[2].InReplyTo);
        Assert.Equal(3, mails.Select(mail => mail.Subject).Distinct().Count());
    }

    [Fact]
    public async Task Send_SeveralThings_FollowsTheLastAboutEach_TheMostUrgentFirst()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "18 March 2019", "15 March 2019");

        await scene.SendAsync(); // 14 days before the 15th.
        await scene.SendAsync(new(2019, 3, 4)); // 14 days before the 18th.
        await scene.SendAsync(new(2019, 3, 15)); // On the day, and 3 days before.

        var mails = scene.Mail.Taken;
        Assert.Equal(3, mails.Count);
        Assert.Equal(2, mails[2].InReplyTo.Count);
        Assert.Equal([mails[0].MessageId, mails[1].MessageId], mails[2].InReplyTo);
    }

    [Fact]
    public async Task Send_MoreThingsThanAHeaderShouldName_FollowsTheTenMostUrgent()
    {
        string[] days = [.. Enumerable.Range(18, 12).Select(day => $"{day} March 2019")];
        using var scene = await Scene.OnAsync(new(2019, 2, 15), days);
        for (var day = new DateOnly(2019, 2, 15); day <= new DateOnly(2019, 3, 17); day = day.AddDays(1))
            await scene.SendAsync(day);
        scene.Mail.Taken.ToList().ForEach(mail => Assert.Equal(scene.Director.Email, mail.To.Address));
        var before = scene.Mail.Taken.Count;

        await scene.SendAsync(new(2019, 4, 9));

        var last = Assert.Single(scene.Mail.Taken.Skip(before), mail => mail.To.Address == scene.Director.Email);
        Assert.InRange(last.InReplyTo.Count, 2, 10);
        Assert.Equal(last.InReplyTo.Distinct(), last.InReplyTo);
    }

    [Fact]
    public async Task Send_ToANewHolder_BeginsAnew()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        await scene.SendAsync();
        await scene.AppointAsync("The successor", new(2019, 3, 4));

        await scene.SendAsync(new(2019, 3, 12));

        Assert.Empty(scene.Mail.Taken[1].InReplyTo);
    }

    [Fact]
    public async Task Send_AfterARefusedEmail_DoesNotFollowWhatNobodyGot()
    {
        using var scene = await Scene.OnAsync(FirstOfMarch, "15 March 2019");
        scene.Mail.Answer = _ => new(MailVerdict.RefusedForGood, "550 There is no such mailbox");
        await scene.SendAsync();
        scene.Mail.Answer = _ => null;

        await scene.SendAsync(new(2019, 3, 12));

        Assert.Empty(Assert.Single(scene.Mail.Taken).InReplyTo);
    }
}
