namespace ScrutinyTracker.Domain.Calendar;

/// <summary>How exactly a date was promised, from the finest to the coarsest (P62).</summary>
public enum DatePrecision
{
    Day,
    Month,
    Quarter,
    Year,
}
