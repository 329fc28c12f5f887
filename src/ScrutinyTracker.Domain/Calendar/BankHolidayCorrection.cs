using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// A day that the council's calendar has more, or less, than the table that ships: a bank holiday proclaimed once, or moved. Never
/// changed or removed; of several for one day the last counts, so a correction is taken back by another.
/// </summary>
public sealed class BankHolidayCorrection
{
    private BankHolidayCorrection() { }

    private BankHolidayCorrection(DateOnly on, bool isHoliday, string words, Person by, DateTime atUtc)
    {
        On = on;
        IsHoliday = isHoliday;
        InWords = words.Trim();
        By = by;
        AtUtc = atUtc;
    }

    public int Id { get; private set; }
    public DateOnly On { get; private set; }
    public bool IsHoliday { get; private set; }

    /// <summary>The name of the holiday; for a day that is none, why.</summary>
    public string InWords { get; private set; } = "";

    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public DateTime AtUtc { get; private set; }

    /// <param name="present">The holidays as they are known now.</param>
    /// <param name="made">The correction; null when it is refused.</param>
    public static Outcome Make(
        WorkingDays present, DateOnly on, bool isHoliday, string? words, Person by, DateTime atUtc, out BankHolidayCorrection? made)
    {
        made = null;
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.ReasonMissing;
        if (isHoliday && on.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return Refusal.DayNeverWorked;
        if (isHoliday == present.IsHoliday(on))
            return isHoliday ? Refusal.DayAlreadyAHoliday : Refusal.DayNotAHoliday;
        made = new BankHolidayCorrection(on, isHoliday, words, by, atUtc);
        return Outcome.Done;
    }

    /// <summary>The table with all corrections, in order of days.</summary>
    public static IReadOnlyList<BankHoliday> Apply(IEnumerable<BankHoliday> table, IEnumerable<BankHolidayCorrection> corrections)
    {
        var days = table.ToDictionary(holiday => holiday.On);
        foreach (var correction in corrections.OrderBy(correction => correction.Id))
        {
            if (correction.IsHoliday)
                days[correction.On] = new BankHoliday(correction.On, correction.InWords);
            else
                days.Remove(correction.On);
        }
        return [.. days.Values.OrderBy(holiday => holiday.On)];
    }
}
