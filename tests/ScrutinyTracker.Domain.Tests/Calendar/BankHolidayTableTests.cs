using ScrutinyTracker.Domain.Calendar;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Calendar;

public sealed class BankHolidayTableTests
{
    [Theory]
    [InlineData(Nation.EnglandAndWales, 2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(Nation.EnglandAndWales, 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(Nation.EnglandAndWales, 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(Nation.EnglandAndWales, 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(Nation.EnglandAndWales, 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(Nation.EnglandAndWales, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(Nation.EnglandAndWales, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(Nation.Scotland, 2017, "01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26")]
    [InlineData(Nation.Scotland, 2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26")]
    [InlineData(Nation.Scotland, 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27")]
    [InlineData(Nation.Scotland, 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28")]
    [InlineData(Nation.NorthernIreland, 2019, "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26")]
    [InlineData(Nation.NorthernIreland, 2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28")]
    [InlineData(Nation.NorthernIreland, 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28")]
    public void For_NationAndYear_HasExactlyTheseDays(Nation nation, int year, string days)
    {
        var inYear = BankHolidayTable.For(nation).Where(holiday => holiday.On.Year == year);

        Assert.Equal(days, string.Join(' ', inYear.Select(holiday => holiday.On.ToString("MM-dd"))));
    }

    [Theory]
    [InlineData(Nation.EnglandAndWales, 8)]
    [InlineData(Nation.Scotland, 9)]
    [InlineData(Nation.NorthernIreland, 10)]
    public void For_EveryYear_HasTheUsualNumberAndTheProclaimedOnes(Nation nation, int usual)
    {
        var byYear = BankHolidayTable.For(nation).ToLookup(holiday => holiday.On.Year);

        for (var year = 2015; year <= 2028; year++)
        {
            var extra = year switch { 2022 => 2, 2023 => 1, 2026 when nation == Nation.Scotland => 1, _ => 0 };
            Assert.Equal(usual + extra, byYear[year].Count());
        }
    }

    [Theory]
    [InlineData(Nation.EnglandAndWales)]
    [InlineData(Nation.Scotland)]
    [InlineData(Nation.NorthernIreland)]
    public void For_AnyNation_IsInOrderAndOnWeekdaysAndNamed(Nation nation)
    {
        var table = BankHolidayTable.For(nation);

        Assert.Equal(table.Select(holiday => holiday.On).Distinct().Order(), table.Select(holiday => holiday.On));
        Assert.DoesNotContain(table, holiday => holiday.On.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.DoesNotContain(table, holiday => string.IsNullOrWhiteSpace(holiday.Name));
    }

    [Fact]
    public void For_TheFuneralDay_IsNamed() =>
        Assert.Contains(new BankHoliday(new(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II"), BankHolidayTable.For(Nation.EnglandAndWales));

    [Theory]
    [InlineData(2014, false)]
    [InlineData(2015, true)]
    [InlineData(2028, true)]
    [InlineData(2029, false)]
    public void Covers_Year_IsTrueInsideTheTable(int year, bool covered) => Assert.Equal(covered, BankHolidayTable.Covers(year));

    [Fact]
    public void StartsOnAndEndsOn_AreWholeYears()
    {
        Assert.Equal(new DateOnly(2015, 1, 1), BankHolidayTable.StartsOn);
        Assert.Equal(new DateOnly(2028, 12, 31), BankHolidayTable.EndsOn);
    }
}
