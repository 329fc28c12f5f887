using ScrutinyTracker.Domain.Reminders;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Reminders;

public sealed class ReminderStageTests
{
    [Theory]
    [InlineData(-28, "28-days-before", "28 days before")]
    [InlineData(-1, "1-day-before", "1 day before")]
    [InlineData(0, "on-the-day", "on the day")]
    [InlineData(1, "1-day-overdue", "1 day overdue")]
    [InlineData(7, "7-days-overdue", "7 days overdue")]
    [InlineData(7000, "7000-days-overdue", "7000 days overdue")]
    public void Name_AnyStage_ComesBack(int days, string name, string words)
    {
        var stage = new ReminderStage(days);

        Assert.Equal(name, stage.Name);
        Assert.Equal(words, stage.InWords);
        Assert.True(ReminderStage.TryParse(name, out var parsed));
        Assert.Equal(stage, parsed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7 days overdue")]
    [InlineData("1-days-before")]
    [InlineData("07-days-before")]
    [InlineData("0-days-before")]
    [InlineData("-7-days-overdue")]
    [InlineData("7-days-after")]
    [InlineData("7-weeks-overdue")]
    [InlineData("x-days-overdue")]
    [InlineData("99999999999-days-overdue")]
    public void TryParse_NotAName_IsFalse(string? name) => Assert.False(ReminderStage.TryParse(name, out _));
}
