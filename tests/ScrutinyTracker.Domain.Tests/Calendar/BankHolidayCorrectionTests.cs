using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class BankHolidayCorrectionTests
{
    private static readonly DateOnly Proclaimed = new(2027, 6, 7);

    [Theory]
    [InlineData("2027-06-07", true, "A jubilee", null)]
    [InlineData("2027-06-06", true, "A Sunday", Refusal.DayNeverWorked)]
    [InlineData("2027-05-31", true, "Spring bank holiday", Refusal.DayAlreadyAHoliday)]
    [InlineData("2027-05-31", false, "Moved to 4 June", null)]
    [InlineData("2027-06-07", false, "Not one", Refusal.DayNotAHoliday)]
    [InlineData("2027-06-07", true, " ", Refusal.ReasonMissing)]
    public void Make_Correction_IsChecked(string day, bool isHoliday, string words, Refusal? refusal)
    {
        var outcome = BankHolidayCorrection.Make(
            Known.England, DateOnly.Parse(day), isHoliday, words, Known.Person("Administrator", Role.Administrator), DateTime.UnixEpoch, out var made);

        Assert.Equal((refusal, refusal is null), (outcome.Refusal, made is not null));
    }

    [Fact]
    public void Apply_Corrections_ADayMoreAndADayLess()
    {
        var table = BankHolidayTable.For(Nation.EnglandAndWales);

        var days = BankHolidayCorrection.Apply(table, [Made(Proclaimed, true), Made(new(2027, 5, 31), false)]);

        Assert.Equal(table.Select(day => day.On).Append(Proclaimed).Except([new(2027, 5, 31)]).Order(), days.Select(day => day.On));
        var workingDays = new WorkingDays(days.Select(day => day.On));
        Assert.Equal((true, false), (workingDays.IsWorkingDay(new(2027, 5, 31)), workingDays.IsWorkingDay(Proclaimed)));
        Assert.Equal(new DateOnly(2027, 6, 8), StatutoryDeadline.WorkingDaysAfter(1, new(2027, 6, 4), workingDays));
    }

    [Fact]
    public void Apply_SeveralForOneDay_TheLastCounts() =>
        Assert.Empty(BankHolidayCorrection.Apply([], [Made(Proclaimed, true), Made(Proclaimed, false, new WorkingDays([Proclaimed]))]));

    private static BankHolidayCorrection Made(DateOnly on, bool isHoliday, WorkingDays? present = null)
    {
        var outcome = BankHolidayCorrection.Make(
            present ?? Known.England, on, isHoliday, "Proclaimed", Known.Person("Administrator", Role.Administrator), DateTime.UnixEpoch, out var made);
        return outcome.IsDone ? made! : throw new InvalidOperationException($"{outcome.Refusal}");
    }
}
