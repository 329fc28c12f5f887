using ScrutinyTracker.Documents.Trackers;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

internal enum RowState
{
    /// <summary>The tracker has no such recommendation.</summary>
    New,

    /// <summary>It is here, and something of it reads otherwise.</summary>
    Changed,

    /// <summary>It is here, and says all that the row says.</summary>
    Here,

    /// <summary>Something in the row cannot be read, or is not this officer's to write.</summary>
    Refused,
}

/// <summary>Something that a row says otherwise than the tracker.</summary>
/// <param name="Here">As the tracker has it.</param>
/// <param name="CanBeTaken">Storing can put the row's in its place; otherwise it is put right on the recommendation's own page.</param>
internal sealed record RowDifference(string What, string Here, string Said, bool CanBeTaken);

/// <summary>A row beside what the tracker has.</summary>
/// <param name="Number">Its place in the reading, from 0.</param>
/// <param name="Id">Of the recommendation that it is; null where it is new.</param>
/// <param name="Why">Why it is refused, besides what cannot be read in it.</param>
internal sealed record ComparedRow(int Number, TrackerRow Row, RowState State, int? Id, string? Reference, IReadOnlyList<RowDifference> Differences, string? Why)
{
    public bool CanBeTaken => Differences.Any(difference => difference.CanBeTaken);
}
