using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import.Reports;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>
/// What a person settled about a tracker that is brought in. The rows themselves are not copied: they are read from the kept file, by these
/// columns, each time that they are looked at.
/// </summary>
internal sealed class TrackerDraft
{
    /// <summary>What each column holds; null for one that is not read.</summary>
    public Dictionary<string, TrackerField?> Columns { get; set; } = [];

    /// <summary>The columns were settled for these headings before, and are taken over.</summary>
    public bool AreRemembered { get; set; }

    /// <summary>Whom each name means.</summary>
    public IList<NamedPost> Names { get; set; } = [];

    /// <summary>The position of rows that name none and yet say what became of them; null leaves them unanswered.</summary>
    public Position? UsualPosition { get; set; }

    /// <summary>Rows without an answer were sent, and still await one.</summary>
    public bool AnswersAwaited { get; set; }

    /// <summary>Rows of which something cannot be read are taken without that.</summary>
    public bool WithoutUnreadable { get; set; }

    /// <summary>Rows whose version is to take the place of the tracker's, by their number in the reading.</summary>
    public IList<int> Taken { get; set; } = [];

    /// <summary>What became of it, once it is stored.</summary>
    public TrackerOutcome? Outcome { get; set; }

    public bool Takes(ComparedRow row) => row.State == RowState.Changed && row.CanBeTaken && Taken.Contains(row.Number);
}

/// <param name="InWords">How much is stored.</param>
/// <param name="NotStored">What a row says and the tracker does not take, with the reason. It stays in the file, which is kept.</param>
internal sealed record TrackerOutcome(string InWords, IReadOnlyList<string> NotStored);
