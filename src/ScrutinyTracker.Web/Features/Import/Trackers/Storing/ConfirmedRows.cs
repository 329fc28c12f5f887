using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>The rows of a tracker, and what of them will be stored.</summary>
internal sealed record ConfirmedRows(IReadOnlyList<ComparedRow> All, int Taken, int Undecided)
{
    public static ConfirmedRows Of(IReadOnlyList<ComparedRow> rows, TrackerDraft choices, RowNames names) => new(
        rows, rows.Count(choices.Takes), RowNames.InUse(rows.Where(row => row.State == RowState.New).Select(row => row.Row)).Count(name => names.Meant(name.Name) is null));

    public IEnumerable<ComparedRow> New => All.Where(row => row.State == RowState.New);

    public int ToStore => Count(RowState.New) + Taken;

    public bool CanBeStored => WhyNot is null;

    /// <summary>Null when nothing is in the way.</summary>
    public string? WhyNot => Undecided > 0 ? "Say whom each name means first" : ToStore == 0 ? "There is nothing to store: nothing is new, and no change is chosen" : null;

    public int Count(RowState state) => All.Count(row => row.State == state);

    /// <summary>Rows that say what became of them and name no decision: without one, their answers and progress are not stored.</summary>
    public int Unanswerable(Position? usual) => usual is not null ? 0 : New.Count(row => row.Row.Position is null && row.Row.IsAnswered);

    /// <summary>Promises that are late on the day that they are stored: whoever answers for them is written to.</summary>
    public int Late(DateOnly today) => New.SelectMany(row => row.Row.Promises).Count(promise => promise.Progress?.IsFinal() != true
        && Timeliness.Of((promise.MovedTo ?? promise.Due)?.On, promise.DeliveredOn.Cast<DateOnly?>().LastOrDefault(), today).Kind == TimelinessKind.Overdue);
}
