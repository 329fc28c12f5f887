using System.Text.Json;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// The bank holidays that ship with the tracker, so that it needs no network (P60): those of the Banking and Financial
/// Dealings Act 1971 with their substitute days, and the days proclaimed once, for whole calendar years.
/// </summary>
/// <remarks>An administrator's corrections are added by the caller: <see cref="WorkingDays"/> takes any list of days.</remarks>
public static class BankHolidayTable
{
    private static readonly Dictionary<Nation, BankHoliday[]> Table = Load();

    public static DateOnly StartsOn { get; } = new(FirstYear, 1, 1);

    /// <summary>The last day for which the table is complete: after it, only weekends are known not to be working days.</summary>
    public static DateOnly EndsOn { get; } = new(LastYear, 12, 31);

    private static int FirstYear => Table[Nation.EnglandAndWales][0].On.Year;

    private static int LastYear => Table[Nation.EnglandAndWales][^1].On.Year;

    public static IReadOnlyList<BankHoliday> For(Nation nation) => Table[nation];

    public static bool Covers(int year) => year >= FirstYear && year <= LastYear;

    private static Dictionary<Nation, BankHoliday[]> Load()
    {
        using var json = typeof(BankHolidayTable).Assembly.GetManifestResourceStream("BankHolidays.json")!;
        var read = JsonSerializer.Deserialize<Dictionary<Nation, Dictionary<DateOnly, string>>>(json)!;
        return read.ToDictionary(
            nation => nation.Key,
            nation => nation.Value.Select(day => new BankHoliday(day.Key, day.Value)).OrderBy(day => day.On).ToArray());
    }
}
