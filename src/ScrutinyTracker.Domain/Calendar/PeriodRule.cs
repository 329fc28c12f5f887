namespace ScrutinyTracker.Domain.Calendar;

/// <summary>How a statute or a constitution words its period: one day's difference in every case (P57).</summary>
public enum PeriodRule
{
    /// <summary>"Within two months beginning with the date on which…": that day is the first of the period.</summary>
    MonthsBeginningWith,

    /// <summary>"Within two months of (or after) the date on which…": that day is not counted.</summary>
    MonthsAfter,

    /// <summary>"Within 28 days of the date on which…": that day is not counted.</summary>
    DaysAfter,

    /// <summary>"Within 28 days beginning with the date on which…": that day is the first of the period.</summary>
    DaysBeginningWith,

    /// <summary>"No later than ten clear days after…": neither that day nor the last one is counted.</summary>
    ClearDaysAfter,

    /// <summary>The same in working days.</summary>
    WorkingDaysAfter,
}
