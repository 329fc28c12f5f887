using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>No page promises a reminder for a run that has been.</summary>
public sealed class LastRunTests
{
    [Fact]
    public async Task Coming_AfterTheDaysLastRun_GoesOutOnTheNextWorkingDay()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1), "1 March 2019");
        using var officer = await scene.Tracker.SignInAsync(scene.Officer);
        (await officer.GetAsync("/reminders")).ShouldSay("Friday 1 March 2019");

        scene.Tracker.Clock.Advance(TimeSpan.FromHours(7));

        (await officer.GetAsync("/reminders")).ShouldNotSay("Friday 1 March 2019").ShouldSay("Monday 4 March 2019");
        await scene.SendAsync();
        Assert.Single(scene.Mail.Taken);
    }

    [Fact]
    public async Task Submitted_AfterTheDaysLastRun_SaysWhenTheFirstReminderReallyGoes()
    {
        using var scene = await Scene.OnAsync(new(2019, 3, 1), "1 March 2019");
        using var director = await scene.Tracker.SignInAsync(scene.Director);
        var address = $"/recommendations/{scene.Recommendation.Reference}/response/submitted";
        (await director.GetAsync(address)).ShouldSay("The first reminder goes to the Corporate Director on 1 March 2019");

        scene.Tracker.Clock.Advance(TimeSpan.FromHours(7));

        (await director.GetAsync(address)).ShouldSay("The first reminder goes to the Corporate Director on 4 March 2019");
    }
}
