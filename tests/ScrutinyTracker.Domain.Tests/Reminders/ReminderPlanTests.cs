using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);
    private static readonly Obligation March = Owed(1, DueDate.Month(2019, 3));

    [Theory]
    [InlineData("2019-02-28", "")]
    [InlineData("2019-03-01", "28-days-before")] // 3 March is a Sunday
    [InlineData("2019-03-02", "")]
    [InlineData("2019-03-15", "14-days-before")]
    [InlineData("2019-03-28", "3-days-before")]
    [InlineData("2019-03-29", "on-the-day")]
    [InlineData("2019-03-31", "")]
    [InlineData("2019-04-05", "7-days-overdue")]
    public void Between_OneDayOnTime_SendsTheStageOfTheDay(string today, string expected)
    {
        var earlier = Sent(March, DateOnly.Parse(today));

        var planned = Sweep([March], DateOnly.Parse(today), earlier);

        Assert.Equal(expected, string.Join(' ', planned.Select(reminder => reminder.Stage.Name)));
        Assert.All(planned, reminder => Assert.Equal(DateOnly.Parse(today), reminder.SendOn));
    }

    [Fact]
    public void Between_AfterAnOutage_SendsOnlyTheNewest()
    {
        var planned = Sweep([March], new(2019, 4, 10), []);

        var reminder = Assert.Single(planned);
        Assert.Equal(("7-days-overdue", new DateOnly(2019, 4, 10)), (reminder.Stage.Name, reminder.SendOn));
    }

    [Fact]
    public void Between_CatchingUpOnAWeekend_WaitsForTheFirstWorkingDay()
    {
        var saturday = new DateOnly(2019, 3, 16);

        Assert.Empty(Sweep([March], saturday, []));
        var planned = ReminderPlan.Between([March], saturday, saturday.AddDays(9), ReminderLadders.Default, ChasingPauses.None, England, saturday, (_, _) => false);
        Assert.Equal(("14-days-before", new DateOnly(2019, 3, 18)), (planned[0].Stage.Name, planned[0].SendOn));
        Assert.Single(planned);
    }

    [Theory]
    [InlineData("2019-03-29", "2019-04-05", "on-the-day 2019-04-01, 7-days-overdue 2019-04-05")] // a Friday: the next working day is Monday
    [InlineData("2019-03-29", "2019-03-31", "")]
    public void PutOff_WhatCanGetNoMoreToday_GoesOnTheNextWorkingDay(string today, string to, string expected)
    {
        var day = DateOnly.Parse(today);

        var planned = ReminderPlan.PutOff(Plan(March, day, DateOnly.Parse(to)), day, DateOnly.Parse(to), England, _ => true);

        Assert.Equal(expected, string.Join(", ", planned.Select(reminder => $"{reminder.Stage.Name} {reminder.SendOn:yyyy-MM-dd}")));
    }

    [Fact]
    public void PutOff_WhereANewerStepGoesThatDayAnyway_GoesOnce()
    {
        var due = Owed(1, DueDate.Day(new(2019, 3, 29))); // overdue by 7 days on Friday 5 April; the newest missed comes on the Thursday
        var thursday = new DateOnly(2019, 4, 4);

        var planned = ReminderPlan.PutOff(Plan(due, thursday, new(2019, 4, 5)), thursday, new(2019, 4, 5), England, _ => true);

        Assert.Equal("7-days-overdue", Assert.Single(planned).Stage.Name);
    }

    [Fact]
    public void PutOff_WhereTodaysEmailHasNotLeft_ChangesNothing()
    {
        var plan = Plan(March, new(2019, 3, 29), new(2019, 4, 5));

        Assert.Equal(plan, ReminderPlan.PutOff(plan, new(2019, 3, 29), new(2019, 4, 5), England, _ => false));
    }

    [Fact]
    public void Between_NewestWritten_SendsNothing() =>
        Assert.Empty(Sweep([March], new(2019, 4, 10), [(March.Key, new ReminderStage(7))]));

    [Fact]
    public void Between_OnlyAnOlderOneWritten_SendsTheNewest() =>
        Assert.Equal(new ReminderStage(7), Assert.Single(Sweep([March], new(2019, 4, 10), [(March.Key, ReminderStage.OnTheDay)])).Stage);

    [Fact]
    public void Between_ALaterOneWritten_DoesNotGoBack()
    {
        var planned = ReminderPlan.Between(
            [March], new(2019, 3, 20), new(2019, 3, 21), ReminderLadders.Default, ChasingPauses.None, England, new(2019, 4, 10),
            (_, stage) => stage == new ReminderStage(7));

        Assert.Empty(planned);
    }

    [Fact]
    public void Between_RangeStillToCome_DoesNotCatchUp() =>
        Assert.Empty(ReminderPlan.Between([March], new(2019, 4, 8), new(2019, 4, 9), ReminderLadders.Default, ChasingPauses.None, England, new(2019, 4, 7), (_, _) => false));

    [Fact]
    public void Between_NotYetReached_SendsNothing() => Assert.Empty(Sweep([Owed(1, DueDate.Month(2021, 3))], new(2019, 4, 10), []));

    [Fact]
    public void Between_EndingBeforeItBegins_IsEmpty() =>
        Assert.Empty(ReminderPlan.Between([March], new(2019, 4, 10), new(2019, 4, 9), ReminderLadders.Default, ChasingPauses.None, England, new(2019, 4, 10), (_, _) => false));

    [Fact]
    public void Between_SeveralOnOneDay_PutsTheLatestFirst()
    {
        Obligation[] owed = [Owed(3, DueDate.Day(new(2019, 4, 26))), Owed(2, DueDate.Day(new(2019, 3, 1))), Owed(1, DueDate.Day(new(2019, 3, 1))), Owed(4, DueDate.Day(new(2019, 3, 29)))];

        var planned = ReminderPlan.Between(owed, new(2019, 3, 29), new(2019, 4, 5), ReminderLadders.Default, ChasingPauses.None, England, new(2019, 3, 29), (_, _) => false);

        Assert.Equal(
            ["occurrence:1 28", "occurrence:2 28", "occurrence:4 0", "occurrence:3 -28", "occurrence:1 35", "occurrence:2 35", "occurrence:4 7"],
            planned.Select(reminder => $"{reminder.Obligation.Key} {reminder.Stage.DaysFromDue}"));
    }

    [Fact]
    public void Between_ALongRange_IsWhatDailySweepsSend()
    {
        var random = new Random(20181107);
        for (var round = 0; round < 20; round++)
        {
            var from = new DateOnly(2018, 11, 1).AddDays(random.Next(1200));
            var to = from.AddDays(random.Next(120));
            var owed = Enumerable.Range(1, 8).Select(id => Owed(id, DueDate.Day(from.AddDays(random.Next(-400, 200))))).ToList();

            var foretold = ReminderPlan.Between(owed, from, to, ReminderLadders.Default, ChasingPauses.None, England, from, (_, _) => false);

            Assert.Equal(DailySweeps(owed, from, to, _ => true), foretold);
            Assert.All(foretold, reminder => Assert.True(England.IsWorkingDay(reminder.SendOn)));
        }
    }

    [Fact]
    public void Between_SweepsThatMissDays_NeverRepeatAndNeverGoBack()
    {
        var random = new Random(23);
        for (var round = 0; round < 20; round++)
        {
            var from = new DateOnly(2018, 11, 1).AddDays(random.Next(1200));
            var to = from.AddDays(90);
            var owed = Enumerable.Range(1, 8).Select(id => Owed(id, DueDate.Day(from.AddDays(random.Next(-30, 60))))).ToList();

            var sent = DailySweeps(owed, from, to, day => day == England.OnOrBefore(to) || random.Next(3) == 0);

            foreach (var toOne in sent.GroupBy(reminder => reminder.Obligation.Key))
                Assert.Equal(toOne.Select(reminder => reminder.Stage.DaysFromDue).Distinct().Order(), toOne.Select(reminder => reminder.Stage.DaysFromDue));
            foreach (var obligation in owed)
                Assert.Equal(
                    ReminderLadder.Default.NewestReached(obligation.Due.On, to, England)?.Stage,
                    sent.LastOrDefault(reminder => reminder.Obligation == obligation)?.Stage);
        }
    }

    private static List<PlannedReminder> DailySweeps(List<Obligation> owed, DateOnly from, DateOnly to, Func<DateOnly, bool> runs)
    {
        var ledger = new HashSet<(string, ReminderStage)>();
        var sent = new List<PlannedReminder>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (!runs(day))
                continue;
            var today = Sweep(owed, day, ledger);
            sent.AddRange(today);
            ledger.UnionWith(today.Select(reminder => (reminder.Obligation.Key, reminder.Stage)));
        }

        return sent;
    }

    private static IReadOnlyList<PlannedReminder> Sweep(IEnumerable<Obligation> owed, DateOnly today, HashSet<(string, ReminderStage)> ledger) =>
        ReminderPlan.Between(owed, today, today, ReminderLadders.Default, ChasingPauses.None, England, today, (obligation, stage) => ledger.Contains((obligation.Key, stage)));

    /// <summary>What is planned from today on, with nothing written yet.</summary>
    private static IReadOnlyList<PlannedReminder> Plan(Obligation owed, DateOnly today, DateOnly to) =>
        ReminderPlan.Between([owed], today, to, ReminderLadders.Default, ChasingPauses.None, England, today, (_, _) => false);

    /// <summary>The ledger of somebody who was told of everything in time.</summary>
    private static HashSet<(string, ReminderStage)> Sent(Obligation obligation, DateOnly before) =>
        [.. ReminderLadder.Default.StagesBetween(obligation.Due.On, DateOnly.MinValue, before.AddDays(-1), England).Select(step => (obligation.Key, step.Stage))];

    private static Obligation Owed(int id, DueDate due) =>
        new($"occurrence:{id}", ObligationKind.Commitment, "CYP/2018-19/R1", due, PostId: 1, "Report to the committee", "promised in the response");
}
