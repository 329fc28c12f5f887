using System.Text.RegularExpressions;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>How far it is and what the committee made of it, from whichever columns say so.</summary>
internal static partial class RowStates
{
    /// <summary>What is longer tells of progress in words, which are kept as they are.</summary>
    private const int LongestState = 60;

    public static TrackerRow Read(TrackerRow row, RowCells cells, bool ours, Action<string?, string, bool> note)
    {
        foreach (var (heading, value) in cells.All(TrackerField.Assessment))
            row = Assessment(row, heading, value, note);
        // Our own columns say each state by itself: words that people wrote are read for none.
        if (ours)
            return row;
        foreach (var (heading, value) in cells.All(TrackerField.Status))
            row = Status(row, heading, value, note);
        foreach (var (_, said) in cells.All(TrackerField.Position))
            row = row with { Progress = row.Progress ?? (row.Position is null ? StateCell.ProgressOf(said) : null) };
        if (cells.All(TrackerField.Update).LastOrDefault() is { Value: { } last })
            row = row with { Progress = row.Progress ?? StateCell.ProgressOf(last), Assessment = row.Assessment ?? StateCell.AssessmentOf(last) };
        return row;
    }

    private static TrackerRow Assessment(TrackerRow row, string heading, string value, Action<string?, string, bool> note)
    {
        if (StateCell.IsNotYetLookedAt(value))
            return row;
        if (StateCell.AssessmentOf(value) is { } meaning)
            return row with { Assessment = row.Assessment ?? meaning };
        if (StateCell.ProgressOf(value) is { } claim)
            return row with { Progress = row.Progress ?? claim };
        note(heading, $"“{RowAssembly.Short(value)}” is no assessment that we know. Write, for example, achieved, stop monitoring, or acceptable progress, continue, or leave it empty.", true);
        return row;
    }

    private static TrackerRow Status(TrackerRow row, string heading, string value, Action<string?, string, bool> note)
    {
        if (Rag().IsMatch(heading) && Colour().IsMatch(value))
        {
            note(heading, $"“{value}” is a colour. What is late is worked out from the dates, and a judgement is the committee's, so nothing is made of it.", false);
            return row;
        }
        if (StateCell.ProgressOf(value) is { } claim)
            return row with { Progress = row.Progress ?? claim };
        if (StateCell.AssessmentOf(value) is { } meaning && meaning != AssessmentMeaning.NotYetLookedAt)
            return row with { Assessment = row.Assessment ?? meaning };
        if (StateCell.PositionOf(value) is { } position)
            return row with { Position = row.Position ?? position };
        if (!StateCell.IsAwaited(value) && value.Length <= LongestState)
            note(heading, $"“{value}” is no status that we know. Write, for example, not started, on track, delayed or delivered, or leave it empty.", true);
        return row;
    }

    /// <summary>A service's own traffic light; a committee that judges by colours has its own column.</summary>
    [GeneratedRegex(@"\bB?-?RAG\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rag();

    [GeneratedRegex(@"^(?:b|r|a|g|blue|red|amber|yellow|green|grey|gray)$", RegexOptions.IgnoreCase)]
    private static partial Regex Colour();
}
