using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Recognition.Dates;

/// <summary>How exactly a printed date says when, the coarsest words last.</summary>
public enum PrintedPrecision
{
    Day,
    Month,
    Quarter,
    Year,

    /// <summary>From one to another; it falls due at the end.</summary>
    Range,

    /// <summary>Counted from something: "in six months", "after twelve months in operation".</summary>
    Relative,

    /// <summary>No date in it, or none that can be read.</summary>
    None,
}

/// <summary>A date that a document prints, with the sentence in which it does: a promise, or a fact.</summary>
/// <param name="Phrase">The words that say when, as they stand.</param>
/// <param name="Text">The sentence around them.</param>
public sealed record Promise(string Phrase, string Text, DueDate? Due, PrintedPrecision Precision)
{
    public Recurrence? Recurrence { get; init; }

    /// <summary>The year, or the first date of a rhythm, was not printed: it follows from the document's own date.</summary>
    public bool IsInferred { get; init; }

    /// <summary>It tells of what has happened and promises nothing.</summary>
    public bool IsFact { get; init; }

    /// <summary>A further date of the repeating promise before it, whose phrase this is; null for what stands by itself.</summary>
    public string? OccurrenceOf { get; init; }

    /// <summary>What a person has to settle; null for nothing.</summary>
    public string? Question { get; init; }

    public bool HasDate => !IsFact && (Due is not null || Recurrence is not null || Precision == PrintedPrecision.Relative);

    internal static PrintedPrecision PrecisionOf(DueDate? due, bool relative) => (due, relative) switch
    {
        (_, true) => PrintedPrecision.Relative,
        (null, _) => PrintedPrecision.None,
        ({ Precision: DatePrecision.Year } years, _) => years.On.DayNumber - years.FirstDay.DayNumber > 380 ? PrintedPrecision.Range : PrintedPrecision.Year,
        ({ From: not null }, _) => PrintedPrecision.Range,
        ({ Precision: DatePrecision.Day }, _) => PrintedPrecision.Day,
        ({ Precision: DatePrecision.Quarter }, _) => PrintedPrecision.Quarter,
        _ => PrintedPrecision.Month,
    };
}
