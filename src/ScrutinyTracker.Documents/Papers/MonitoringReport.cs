using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>The monitoring report for a meeting: where each recommendation stands and what has changed, what is overdue first.</summary>
public static class MonitoringReport
{
    public static Paper Of(MonitoringFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var paper = new Paper($"Progress of scrutiny recommendations: meeting of {facts.HeldOn.InFull()}", facts.Council)
        {
            Front =
            [
                new(facts.Committee, "Committee:"),
                new(PaperWords.When(facts.HeldOn, facts.StartsAt, facts.Place), "Meeting:"),
                new($"{facts.Council}, as the record stood on {facts.Today.InFull()}", "Report of:"),
            ],
            Exempt = facts.HoldsExempt ? "This report holds exempt information (Local Government Act 1972, Schedule 12A)." : null,
        };
        Begin(paper, facts);
        TellFigures(paper, facts);
        TellPromised(paper, facts);
        TellChanges(paper, facts);
        Ask(paper, facts);
        paper.Heading("Contact").Plain([.. facts.Contacts.Select(contact => new PaperText(contact))]);
        if (facts.Rows.Count > 0)
            paper.Add(new PaperTurned());
        var overdue = Overdue(facts);
        List<MonitoredRecommendation> others = [.. facts.Rows.Except(overdue).OrderBy(row => row.Recommendation.NextDueOn ?? DateOnly.MaxValue)];
        if (overdue.Count > 0)
            AddRows(paper, facts, "Appendix 1: What is overdue", overdue);
        if (others.Count > 0)
            AddRows(paper, facts, overdue.Count > 0 ? "Appendix 2: What is not overdue" : "Appendix: What is followed", others);
        return paper;
    }

    private static List<MonitoredRecommendation> Overdue(MonitoringFacts facts) =>
    [
        .. facts.Rows.Where(row => row.Recommendation.TimelinessOn(facts.Today).Kind == TimelinessKind.Overdue).OrderBy(row => row.Recommendation.NextDueOn),
    ];

    private static string SinceWhen(MonitoringFacts facts) => facts.Since is { } on ? $"since the meeting of {on.InFull()}" : "so far";

    private static void Begin(Paper paper, MonitoringFacts facts) => paper.Heading("Purpose of report").Numbered(
        $"To tell the committee how the {PaperWords.Counted(facts.Followed, "recommendation")} that it follows {(facts.Followed == 1 ? "stands" : "stand")}, "
            + $"and what has changed {SinceWhen(facts)}.",
        "Each recommendation is a row of the appendix with its answer, what was promised and by when, the progress that the service reports with its evidence, "
            + "the committee’s own assessment, and what has changed. What is overdue comes first, the longest overdue at the top.");

    private static void TellFigures(Paper paper, MonitoringFacts facts)
    {
        paper.Heading("How things stand").Numbered(
            facts.Late == 0
                ? $"Nothing of the {PaperWords.Counted(facts.Followed, "recommendation")} that the committee follows is overdue."
                : $"{PaperWords.Counted(facts.Late, "recommendation")} of {facts.Followed} {(facts.Late == 1 ? "is" : "are")} overdue with an answer or a promise.");
        if (facts.Counts.Any(count => count.Count > 0))
        {
            paper.Add(new PaperChart(
                "What the committee has before it",
                $"Bar chart. {string.Join("; ", facts.Counts.Select(count => $"{count.What}: {count.Count}"))}. The next table has the same numbers.",
                [.. facts.Counts.Where(count => count.Count > 0).Select(count => (Short(count.What), count.Count))]));
        }
        paper.Add(new PaperTable(
            "How many things the committee has before it", [("What", 80), ("How many", 20)],
            [
                ["Recommendations that the committee follows", $"{facts.Followed}"], ["Recommendations that are overdue", $"{facts.Late}"],
                .. facts.Counts.Select(count => new PaperCell[] { count.What, $"{count.Count}" }),
            ]));
    }

    /// <summary>The chart has less room than its table, which says since when.</summary>
    private static string Short(string what) => what.IndexOf(" since the meeting", StringComparison.Ordinal) is > 0 and var end ? what[..end] : what;

    private static void TellPromised(Paper paper, MonitoringFacts facts)
    {
        paper.Heading("Promised for this meeting");
        if (facts.Promised.Count == 0)
        {
            paper.Numbered("No report was promised for this meeting.");
            return;
        }
        paper.Numbered($"{PaperWords.Counted(facts.Promised.Count, "report was", "reports were")} promised for this meeting:").Add(new PaperTable(
            "Reports that were promised for this meeting", [("Recommendation", 18), ("What was promised", 40), ("By whom", 22), ("Due, and whether it came", 20)],
            [.. facts.Promised.Select(report => new PaperCell[] { report.Reference, report.Promise, report.Who ?? "Nobody named", $"{report.Due}: {report.Standing}" })]));
    }

    private static void TellChanges(Paper paper, MonitoringFacts facts)
    {
        paper.Heading($"What has changed {SinceWhen(facts)}");
        if (facts.Changes.Count == 0)
        {
            paper.Numbered("Nothing has changed.");
            return;
        }
        paper.Numbered("So many things have changed; each stands with its recommendation:").Add(new PaperTable(
            "How many things of each kind have changed", [("What", 80), ("How many", 20)],
            [.. facts.Changes.Select(change => new PaperCell[] { change.What, $"{change.Count}" })]));
        if (facts.Ended.Count > 0)
        {
            paper.Numbered("Of recommendations that the committee no longer follows:")
                .Bullets(facts.Ended.Select(one => new PaperText(PaperWords.Sentence(one.Changed.What), $"{one.Reference}:")));
        }
    }

    private static void Ask(Paper paper, MonitoringFacts facts)
    {
        List<PaperText> asked = ["Consider the progress of each recommendation, and say how it judges it."];
        if (facts.Late > 0)
            asked.Add("Ask those who are overdue what stands in the way, and by when it will now be done.");
        if (facts.Disputed.Count > 0)
            asked.Add($"Decide whether deliveries that it did not accept are now satisfactory: {PaperWords.Listed(facts.Disputed)}.");
        if (facts.DatesAsked.Count > 0)
            asked.Add($"Consider the other dates that are asked for: {PaperWords.Listed(facts.DatesAsked)}.");
        if (facts.ToClose.Count > 0)
            asked.Add($"Decide whether to close {PaperWords.Listed(facts.ToClose)}.");
        paper.Heading("What the committee is asked to do").Numbered("The committee is asked to:").Lettered(asked);
    }

    private static void AddRows(Paper paper, MonitoringFacts facts, string heading, List<MonitoredRecommendation> rows) =>
        paper.Appendix($"{heading} ({rows.Count})").Add(new PaperTable(
            "A row for each recommendation, with its answer, promises, progress, assessment and changes", MonitoringRow.Columns(facts.Since),
            [.. rows.Select(row => MonitoringRow.Of(row, facts.Today))]));
}
