using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>
/// One recommendation as a tracker has it, over as many rows as it takes; the same of a file that was read and of a record that is
/// written. What is null or empty is not said, which is never a change.
/// </summary>
public sealed record TrackerRow
{
    public Place Place { get; init; }

    /// <summary>Ours or the council's own.</summary>
    public string? Reference { get; init; }

    public string? Committee { get; init; }
    public string? Review { get; init; }
    public string? Number { get; init; }
    public string Text { get; init; } = "";
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Posts and bodies, who leads first.</summary>
    public IReadOnlyList<string> AskedOf { get; init; } = [];

    public string? AlsoAddressedTo { get; init; }
    public DateOnly? AgreedOn { get; init; }
    public string? Minute { get; init; }
    public DateOnly? SentOn { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public string? ResponseRule { get; init; }

    /// <summary>Null where none is said, and where it is awaited.</summary>
    public Position? Position { get; init; }

    public DateOnly? RespondedOn { get; init; }
    public string? Reasons { get; init; }
    public IReadOnlyList<string> Items { get; init; } = [];
    public IReadOnlyList<TrackerPromise> Promises { get; init; } = [];

    /// <summary>What is claimed of the whole, where there is no promise to claim it of.</summary>
    public ProgressClaim? Progress { get; init; }

    public AssessmentMeaning? Assessment { get; init; }
    public DateOnly? AssessedOn { get; init; }
    public string? AssessmentMinute { get; init; }
    public string? AssessmentWords { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public ClosureReason? ClosedBecause { get; init; }
    public string? ClosingWords { get; init; }
    public string? ClosingMinute { get; init; }

    /// <summary>The paragraph and the reason, "yes" where only that is said; null for open.</summary>
    public string? Exempt { get; init; }

    /// <summary>What the tracker works out, written and never read.</summary>
    public TrackerFigures? Figures { get; init; }

    public IReadOnlyList<RowNote> Notes { get; init; } = [];

    /// <summary>Another row of the file says the same recommendation, and is taken in its place.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Something in it cannot be read, so that it is taken only when somebody says so.</summary>
    public bool HasProblems => Notes.Any(note => note.IsProblem);

    /// <summary>Something was answered or has become of it, which needs that it was sent.</summary>
    public bool IsAnswered => Position is not null || Reasons is not null || Items.Count > 0 || Promises.Count > 0;
}

/// <summary>Something promised, with its dates and how far it is.</summary>
/// <param name="Item">The item of the answer that promises it, from 1; 0 where there is none.</param>
/// <param name="Text">What will be done.</param>
public sealed record TrackerPromise(int Item, string Text)
{
    /// <summary>By when, in the words of whoever promised.</summary>
    public string? InWords { get; init; }

    public DueDate? Due { get; init; }
    public Recurrence? Recurrence { get; init; }

    /// <summary>The year was not said: it follows from the date of the tracker.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The date to which the first one was moved.</summary>
    public DueDate? MovedTo { get; init; }

    public string? MovedBecause { get; init; }
    public string? Responsible { get; init; }
    public ProgressClaim? Progress { get; init; }

    /// <summary>Why it is delayed, paused or given up.</summary>
    public string? WhyProgress { get; init; }

    /// <summary>One date for each that was delivered, the first due first.</summary>
    public IReadOnlyList<DateOnly> DeliveredOn { get; init; } = [];

    /// <summary>What was said of it last.</summary>
    public string? Update { get; init; }

    public DateOnly? UpdatedOn { get; init; }
    public string? Evidence { get; init; }

    /// <summary>For the shape that reports have too.</summary>
    internal Promise ToPrinted(PrintedPrecision precision) => new(InWords ?? Due?.ToString() ?? "", Text, Due, precision) { Recurrence = Recurrence, IsInferred = IsInferred };
}

/// <summary>Something about a row that a person should know.</summary>
/// <param name="Column">The heading of the column; null for the whole row.</param>
/// <param name="Words">What it is and how to mend it.</param>
/// <param name="IsProblem">A value cannot be read; otherwise it was read and deserves a look.</param>
public sealed record RowNote(Place Place, string? Column, string Words, bool IsProblem)
{
    /// <summary>"Row 12, Target date: “31/02/2024” is not a date…".</summary>
    public string InWords(bool severalSheets)
    {
        var row = severalSheets ? $"Sheet {Place.Table}, row {Place.Row}" : $"Row {Place.Row}";
        return Column is null ? $"{row}: {Words}" : $"{row}, {Column}: {Words}";
    }
}

/// <summary>What lists show and nobody enters.</summary>
public sealed record TrackerFigures(string? NextDue, DateOnly? FallsDueOn, string Lateness, int UndatedPromises, int TimesMoved, ProgressClaim Progress, bool IsDisputed);
