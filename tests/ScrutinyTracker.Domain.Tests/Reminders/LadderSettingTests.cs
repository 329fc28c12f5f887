using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

public sealed class LadderSettingTests
{
    private static readonly Person Administrator = new("Administrator", "administrator@example.org", []);

    [Theory]
    [InlineData(new[] { 28, 14, 3 }, true, 7, null)]
    [InlineData(new[] { 1 }, false, 0, null)]
    [InlineData(new int[0], true, 0, null)]
    [InlineData(new int[0], false, 1, null)]
    [InlineData(new[] { 0 }, true, 7, Refusal.LadderDaysBefore)]
    [InlineData(new[] { 366 }, true, 7, Refusal.LadderDaysBefore)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, true, 7, Refusal.LadderDaysBefore)]
    [InlineData(new[] { 3 }, true, -1, Refusal.LadderEveryDaysOverdue)]
    [InlineData(new[] { 3 }, true, 366, Refusal.LadderEveryDaysOverdue)]
    [InlineData(new int[0], false, 0, Refusal.LadderNever)]
    public void Settle_TakesWhatALadderMayAskFor(int[] before, bool onTheDay, int every, Refusal? expected)
    {
        var outcome = LadderSetting.Settle(
            ObligationKind.Response, null, new(before, onTheDay, every), Administrator, DateTime.UnixEpoch, out var made);

        Assert.Equal(expected, outcome.Refusal);
        Assert.Equal(expected is null, made is not null);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("7 21", null)]
    [InlineData("7 7", Refusal.LadderEscalations)]
    [InlineData("0", Refusal.LadderEscalations)]
    [InlineData("7 14 21 28 35", Refusal.LadderEscalations)]
    public void Settle_TakesWhatEscalationsMayAskFor(string days, Refusal? expected) =>
        Assert.Equal(expected, LadderRules.Check(ReminderLadder.Default with
        {
            Escalations = [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => new EscalationStep(int.Parse(text), EscalateTo.Chair))],
        }));

    [Fact]
    public void For_TheCommitteesOwnThenTheCouncilsThenTheOneThatComesWithTheTracker()
    {
        var committee = new Committee("CYP", "Children and Young People");
        var council = Made(null, new ReminderLadder([10], true, 0));
        var own = Made(committee, new ReminderLadder([5], true, 0));

        var ladders = new ReminderLadders([own, council]);

        Assert.Equal([5], ladders.For(committee.Id, ObligationKind.Response).DaysBefore);
        Assert.Equal([10], ladders.For(41, ObligationKind.Response).DaysBefore);
        Assert.Equal(ReminderLadder.Default.DaysBefore, ladders.For(41, ObligationKind.Commitment).DaysBefore);
        Assert.Equal(28, ladders.LongestBefore);
    }

    [Theory]
    [InlineData("28, 14 and 3 days before; on the day; every 7 days overdue; after 7 days the line manager, after 21 days the chair")]
    public void InWords_OfTheDefault(string expected) => Assert.Equal(expected, ReminderLadder.Default.InWords);

    [Theory]
    [InlineData(new[] { 1 }, false, 1, "1 day before; every day overdue")]
    [InlineData(new[] { 3, 14 }, false, 0, "14 and 3 days before")]
    [InlineData(new int[0], true, 0, "on the day")]
    public void InWords_SaysWhatThereIs(int[] before, bool onTheDay, int every, string expected) =>
        Assert.Equal(expected, new ReminderLadder(before, onTheDay, every).InWords);

    private static LadderSetting Made(Committee? committee, ReminderLadder ladder)
    {
        Assert.True(LadderSetting.Settle(ObligationKind.Response, committee, ladder, Administrator, DateTime.UnixEpoch, out var made).IsDone);
        return made!;
    }
}
