using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

public sealed class ChasingPauseTests
{
    private static readonly WorkingDays England = WorkingDays.For(Nation.EnglandAndWales);
    private static readonly Person Officer = new("Officer", "officer@example.org", []);

    /// <summary>Due on Sunday 31 March 2019: 1, 15, 28 and 29 March, 5 and 12 April.</summary>
    private static readonly Obligation March = new("occurrence:1", ObligationKind.Commitment, "CYP-2018-19-R04", DueDate.Month(2019, 3), 1, "A report", "promised");

    [Theory]
    [InlineData("2019-03-10", "2019-03-20", "2019-03-01 -28, 2019-03-21 -14, 2019-03-28 -3, 2019-03-29 0, 2019-04-05 7, 2019-04-12 14")]
    [InlineData("2019-03-10", "2019-04-08", "2019-03-01 -28, 2019-04-09 7, 2019-04-12 14")] // only the newest of what was missed
    [InlineData("2019-03-16", "2019-03-17", "2019-03-01 -28, 2019-03-15 -14, 2019-03-28 -3, 2019-03-29 0, 2019-04-05 7, 2019-04-12 14")] // nothing was missed
    [InlineData("2019-03-10", "2019-04-30", "2019-03-01 -28")]
    [InlineData("2019-02-01", "2019-03-01", "2019-03-04 -28, 2019-03-15 -14, 2019-03-28 -3, 2019-03-29 0, 2019-04-05 7, 2019-04-12 14")]
    public void Between_Paused_SendsNothingAndCatchesUpOnce(string from, string to, string expected)
    {
        var planned = ReminderPlan.Between(
            [March], new(2019, 2, 18), new(2019, 4, 14), ReminderLadders.Default, Pauses(from, to), England, new(2019, 2, 18), (_, _) => false);

        Assert.Equal(expected, string.Join(", ", planned.Select(reminder => $"{reminder.SendOn:yyyy-MM-dd} {reminder.Stage.DaysFromDue}")));
    }

    [Fact]
    public void Between_TheSweepOfEachDay_SendsWhatWasForetold()
    {
        var pauses = Pauses("2019-03-10", "2019-04-08");
        var (first, last) = (new DateOnly(2019, 2, 18), new DateOnly(2019, 4, 30));
        var foretold = ReminderPlan.Between([March], first, last, ReminderLadders.Default, pauses, England, first, (_, _) => false);

        var sent = new List<PlannedReminder>();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (England.IsWorkingDay(day))
                sent.AddRange(ReminderPlan.Between([March], day, day, ReminderLadders.Default, pauses, England, day, (_, stage) => sent.Exists(one => one.Stage == stage)));
        }

        Assert.Equal(foretold, sent);
    }

    [Theory]
    [InlineData("2019-04-01", "2019-04-10", "2019-04-11 7, 2019-04-25 21")]
    [InlineData("2019-04-01", "2019-04-25", "2019-04-26 7, 2019-05-10 21")]
    public void Escalation_Paused_WaitsForTheFirstDayAfter(string from, string to, string expected)
    {
        var steps = EscalationPlan.BetweenPauses(
            new(2019, 3, 29), new(2019, 3, 1), Pauses(from, to).OpenBetween(1, new(2019, 3, 1), new(2019, 5, 31)), new(2019, 3, 1), ReminderLadder.Default, England, new(2019, 3, 1), null, _ => false);

        Assert.Equal(expected, string.Join(", ", steps.Select(step => $"{step.SendOn:yyyy-MM-dd} {step.Step.DaysOverdue}")));
    }

    [Theory]
    [InlineData("2019-04-08", "2019-04-10", "2019-04-11 7, 2019-04-25 21")] // asked on the first day of the pause
    [InlineData("2019-03-20", "2019-04-25", "2019-04-26 7, 2019-05-10 21")]
    public void Escalation_AskedDuringThePause_IsForetoldForTheFirstDayAfter(string from, string to, string expected)
    {
        var asked = new DateOnly(2019, 4, 8);
        var steps = EscalationPlan.BetweenPauses(
            new(2019, 3, 29), new(2019, 3, 1), Pauses(from, to).OpenBetween(1, asked, new(2019, 5, 31)), asked, ReminderLadder.Default, England, asked, null, _ => false);

        Assert.Equal(expected, string.Join(", ", steps.Select(step => $"{step.SendOn:yyyy-MM-dd} {step.Step.DaysOverdue}")));
    }

    [Theory]
    [InlineData("2019-04-01", "2019-04-12", "2019-04-15", "2019-04-01")]
    [InlineData("2019-04-03", "2019-04-12", "2019-04-16", "2019-04-01")] // two days before the pause and three after it
    [InlineData("2019-04-03", "2019-04-12", "2019-04-25", "")] // more than a week of days on which it could go
    [InlineData("2019-03-20", "2019-04-12", "2019-05-01", "2019-05-01")]
    public void MonthlyLook_Paused_IsCaughtUpAfterThePause(string from, string to, string today, string expected) => Assert.Equal(
        expected, string.Join(' ', MonthlyLook.DaysUntil(DateOnly.Parse(today), DateOnly.Parse(today), 1, Pauses(from, to), England).Select(day => $"{day:yyyy-MM-dd}")));

    [Theory]
    [InlineData("2019-03-05", "2019-03-08", Refusal.PausedAlready)]
    [InlineData("2019-03-04", "2019-03-20", Refusal.PausedAlready)]
    [InlineData("2019-03-04", "2019-03-21", null)] // longer than what there is
    public void Make_WhereAllOfItIsPaused_IsRefused(string from, string to, Refusal? expected)
    {
        Assert.True(ChasingPause.Make(null, new(2019, 3, 4), new(2019, 3, 20), "Election", [], Officer, new(2019, 3, 1), DateTime.UnixEpoch, out var every).IsDone);

        Assert.Equal(expected, ChasingPause.Make(
            new Committee("ENV", "Environment"), DateOnly.Parse(from), DateOnly.Parse(to), "Election", [every!], Officer, new(2019, 3, 1), DateTime.UnixEpoch, out _).Refusal);
    }

    [Fact]
    public void OpenBetween_PausesThatMeetAndOverlap_LeaveOneStretchEach()
    {
        var pauses = new ChasingPauses([Pause("2019-03-10", "2019-03-20"), Pause("2019-03-15", "2019-03-25"), Pause("2019-03-26", "2019-03-31")]);

        Assert.Equal([(new DateOnly(2019, 3, 1), new DateOnly(2019, 3, 9)), (new DateOnly(2019, 4, 1), new DateOnly(2019, 4, 5))],
            pauses.OpenBetween(1, new(2019, 3, 1), new(2019, 4, 5)));
    }

    [Fact]
    public void OpenBetween_PauseOfAnotherCommittee_ChangesNothing()
    {
        Assert.True(ChasingPause.Make(new Committee("ENV", "Environment"), new(2019, 3, 10), new(2019, 3, 20), "Election", [], Officer, new(2019, 1, 1), DateTime.UnixEpoch, out var pause).IsDone);

        Assert.Single(new ChasingPauses([pause!]).OpenBetween(7, new(2019, 3, 1), new(2019, 4, 5)));
    }

    [Theory]
    [InlineData("2019-02-28", "2019-03-31", "Election", Refusal.PauseBeginsInThePast)]
    [InlineData("2019-03-10", "2019-03-09", "Election", Refusal.PauseEndsBeforeItBegins)]
    [InlineData("2019-03-10", "2020-03-10", "Election", Refusal.PauseTooLong)]
    [InlineData("2019-03-10", "2019-03-20", " ", Refusal.ReasonMissing)]
    [InlineData("2019-03-01", "2019-03-01", "Election", null)]
    public void Make_TakesAReasonAndAnEnd(string from, string to, string reason, Refusal? expected) =>
        Assert.Equal(expected, ChasingPause.Make(null, DateOnly.Parse(from), DateOnly.Parse(to), reason, [], Officer, new(2019, 3, 1), DateTime.UnixEpoch, out _).Refusal);

    [Fact]
    public void End_BeforeItsTime_ChasesFromThatDayOn()
    {
        var pause = Pause("2019-03-10", "2019-03-20");

        Assert.True(pause.End(Officer, new(2019, 3, 15)).IsDone);

        Assert.Equal((true, false), (pause.IsOn(new(2019, 3, 14)), pause.IsOn(new(2019, 3, 15))));
        Assert.Equal(Refusal.PauseIsOver, pause.End(Officer, new(2019, 3, 15)).Refusal);
    }

    private static ChasingPauses Pauses(string from, string to) => new([Pause(from, to)]);

    private static ChasingPause Pause(string from, string to)
    {
        Assert.True(ChasingPause.Make(null, DateOnly.Parse(from), DateOnly.Parse(to), "Election", [], Officer, new(2019, 1, 1), DateTime.UnixEpoch, out var pause).IsDone);
        return pause!;
    }
}
