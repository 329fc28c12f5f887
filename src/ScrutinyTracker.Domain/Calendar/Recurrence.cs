using System.Globalization;

namespace ScrutinyTracker.Domain.Calendar;

/// <summary>
/// How a promise repeats: the part of an RFC 5545 rule that promises need. FREQ is WEEKLY, MONTHLY or YEARLY, with
/// INTERVAL, and either UNTIL (a date) or COUNT; a yearly rule may name months (BYMONTH). Without an end it goes on.
/// </summary>
public sealed partial record Recurrence
{
    /// <summary>An interval beyond a century is a slip of the hand.</summary>
    internal const int LongestInterval = 1200;

    public required Frequency Frequency { get; init; }

    /// <summary>Every so many weeks, months or years.</summary>
    public int Interval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestInterval);
            field = value;
        }
    } = 1;

    /// <summary>The months of a yearly rule, 1 to 12 in order; empty where it repeats in the month it began.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>The last day on which one may fall due; null while there is no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How many there are in all; null while there is no end.</summary>
    public int? Count { get; init; }

    public bool EndsByItself => Until is not null || Count is not null;

    public static Recurrence Weekly(int interval = 1) => new() { Frequency = Frequency.Weekly, Interval = interval };

    public static Recurrence Monthly(int interval = 1) => new() { Frequency = Frequency.Monthly, Interval = interval };

    public static Recurrence Yearly(int interval = 1) => new() { Frequency = Frequency.Yearly, Interval = interval };

    /// <summary>Every year in each of these months.</summary>
    public static Recurrence YearlyIn(params IEnumerable<int> months) =>
        new() { Frequency = Frequency.Yearly, Months = [.. months.Distinct().Order()] };

    /// <summary>"FREQ=YEARLY;BYMONTH=3,9;UNTIL=20211231".</summary>
    public string ToRule()
    {
        var rule = $"FREQ={Frequency.ToString().ToUpperInvariant()}";
        if (Interval != 1)
            rule += string.Create(CultureInfo.InvariantCulture, $";INTERVAL={Interval}");
        if (Months.Count > 0)
            rule += $";BYMONTH={string.Join(',', Months)}";
        if (Until is { } until)
            rule += string.Create(CultureInfo.InvariantCulture, $";UNTIL={until:yyyyMMdd}");
        if (Count is { } count)
            rule += string.Create(CultureInfo.InvariantCulture, $";COUNT={count}");
        return rule;
    }

    /// <summary>
    /// The dates, lazily and without end where the rule has none. Each is computed from the first one, so that 31 January
    /// is followed by 28 February and then by 31 March (P61), and keeps its precision. Weeks are counted in days: from a
    /// month, they run from its last day.
    /// </summary>
    public IEnumerable<DueDate> DatesFrom(DueDate first)
    {
        var dates = Frequency == Frequency.Weekly ? Weeks(first) : MonthSteps(first).Select(step => Shift(first, step));
        if (Until is { } until)
            dates = dates.TakeWhile(date => date.On <= until);
        return Count is { } count ? dates.Take(count) : dates;
    }

    /// <summary>"every March and September from March 2019", "every 6 months from June 2019 until June 2021".</summary>
    public string InWords(DueDate first)
    {
        var words = $"every {Rhythm()} from {first}";
        if (Until is { } until)
            words += $" until {(first.Precision == DatePrecision.Day ? until.InFull() : until.MonthInFull())}";
        if (Count is { } count)
            words += count == 1 ? ", once" : string.Create(CultureInfo.InvariantCulture, $", {count} times");
        return words;
    }

    /// <summary>"every week": how often, of a promise that names no first date.</summary>
    public string RhythmInWords => $"every {Rhythm()}";

    public bool Equals(Recurrence? other) => other is not null && ToRule() == other.ToRule();

    public override int GetHashCode() => ToRule().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => ToRule();

    private string Rhythm()
    {
        var unit = Frequency switch { Frequency.Weekly => "week", Frequency.Monthly => "month", _ => "year" };
        var every = Interval == 1 ? unit : string.Create(CultureInfo.InvariantCulture, $"{Interval} {unit}s");
        if (Months.Count == 0)
            return every;
        var names = Months.Select(month => new DateOnly(2000, month, 1).MonthName()).ToArray();
        var list = names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
        return Interval == 1 ? list : $"{every} in {list}";
    }

    private IEnumerable<DueDate> Weeks(DueDate first)
    {
        for (long day = first.On.DayNumber; day <= DateOnly.MaxValue.DayNumber; day += 7L * Interval)
            yield return DueDate.Day(DateOnly.FromDayNumber((int)day));
    }

    /// <summary>How many months after the first each one falls, as far as the calendar goes.</summary>
    private IEnumerable<int> MonthSteps(DueDate first)
    {
        var last = (DateOnly.MaxValue.Year - first.On.Year) * 12 + 12 - first.On.Month;
        var step = Frequency == Frequency.Yearly ? 12 * Interval : Interval;
        for (var start = 0; start - 11 <= last; start += step)
        {
            if (Months.Count == 0 && start <= last)
                yield return start;
            foreach (var month in Months)
                if (start + month - first.On.Month is >= 0 and var months && months <= last)
                    yield return months;
        }
    }

    private static DueDate Shift(DueDate first, int months)
    {
        var moved = first.On.AddMonths(months);
        return first.Precision == DatePrecision.Day
            ? new(moved, DatePrecision.Day, first.From?.AddMonths(months))
            : new(new(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)), first.Precision, first.From?.AddMonths(months));
    }
}
