using ScrutinyTracker.FaultCampaign;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>The campaign of tools/FaultCampaign in small: real processes, killed, before a real server that misbehaves.</summary>
public sealed class FaultCampaignTests
{
    [RequiresLinuxFact]
    public async Task Campaign_OfAFewRounds_LosesNothingAndRepeatsNothingWithoutNeed()
    {
        var plan = new CampaignPlan(Seed: 7, Rounds: 4, Reminders: 40);

        var report = await new Campaign(plan, TestClock.On(new(2019, 2, 4))).RunAsync(_ => { }, CancellationToken.None);

        Assert.True(report.Findings.Count == 0, report.InWords);
        Assert.NotEmpty(report.Killed);
        Assert.NotEmpty(report.Faults);
    }

    [Fact]
    public void Plan_OfTheSameSeed_IsTheSame()
    {
        var (one, same, other) = (new CampaignPlan(1, 200, 1000), new CampaignPlan(1, 200, 1000), new CampaignPlan(2, 200, 1000));

        Assert.Equal(one.InOrder(), same.InOrder());
        Assert.NotEqual(one.InOrder(), other.InOrder());
        Assert.Equal(Enum.GetValues<Moment>(), one.InOrder().SelectMany(round => new[] { round.First.Kill.Moment, round.Second.Kill.Moment }).Distinct().Order());
    }

    [Fact]
    public void Plan_Days_AreWorkingDaysAndHaveAllReminders()
    {
        var plan = new CampaignPlan(1, 200, 1000);

        var days = Enumerable.Range(0, plan.Reminders).Select(plan.DayOf).ToList();

        Assert.Equal(10, days.Distinct().Count());
        Assert.All(days, day => Assert.True(Domain.Calendar.WorkingDays.For(Domain.Calendar.Nation.EnglandAndWales).IsWorkingDay(day)));
        Assert.Equal(days.Distinct().Order(), plan.InOrder().Select(round => DateOnly.FromDateTime(round.At)).Distinct().Order());
    }
}
