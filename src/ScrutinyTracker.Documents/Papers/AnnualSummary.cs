using System.Globalization;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>What a municipal year's scrutiny came to, by committee and directorate.</summary>
public static class AnnualSummary
{
    /// <param name="recommendations">Those that the reader may read, of every committee and year, with what was found when they were looked back upon.</param>
    public static Paper Of(AnnualFacts facts, IReadOnlyCollection<Recommendation> recommendations)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(recommendations);
        var whole = Figures(recommendations);
        var stories = recommendations.SelectMany(one => one.LookBacks).Where(look => look.On >= facts.First && look.On <= facts.Last).OrderBy(look => look.On).ToList();
        var paper = new Paper($"Annual summary of scrutiny {facts.Year}", facts.Council)
        {
            Front =
            [
                new($"{facts.First.InFull()} to {facts.Last.InFull()}", "Municipal year:"),
                new($"{facts.Council}, as the record stood on {facts.Today.InFull()}", "Report of:"),
            ],
            Exempt = recommendations.Any(PaperWords.IsExempt) ? "The figures count exempt recommendations (Local Government Act 1972, Schedule 12A)." : null,
            Draft = facts.Last >= facts.Today ? "The year is not over." : null,
        };
        paper.Heading("Purpose of report").Numbered(
            "To report what the council’s scrutiny committees recommended in the year, how the recommendations were answered, and what became of what was promised.");
        TellMade(paper, whole);
        TellKept(paper, whole);
        TellAnswers(paper, whole);
        TellBy(paper, "By committee", "Committee", recommendations.GroupBy(one => one.Committee.Name));
        TellBy(paper, "By directorate", "Directorate", recommendations.GroupBy(one => one.LeadPost?.Directorate ?? (one.ExternalBody is null ? "Nobody named" : "Outside the council")));
        paper.Heading("What difference it made");
        if (stories.Count == 0)
            paper.Numbered("Nobody has recorded yet what difference a recommendation made.");
        else
            paper.Numbered("What was found when recommendations that were closed were looked at again:").Bullets(
                stories.Select(look => new PaperText(PaperWords.Sentence(look.InWords), $"{look.Recommendation.Reference}, {look.On.InFull()}:")));
        paper.Heading("Contact").Plain([.. facts.Contacts.Select(contact => new PaperText(contact))]);
        return paper;

        AnnualFigures Figures(IEnumerable<Recommendation> some) => AnnualFigures.Of(some, facts.First, facts.Last, facts.Today);

        void TellBy(Paper to, string heading, string what, IEnumerable<IGrouping<string, Recommendation>> groups)
        {
            var rows = groups.Select(group => (Name: group.Key, Of: Figures(group))).Where(row => row.Of.Made + row.Of.FellDue > 0)
                .OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
            if (rows.Count == 0)
                return;
            to.Heading(heading).Heading("Recommendations made in the year", 3)
                .Add(new PaperTable(
                    $"Recommendations made in the year, {heading.ToLowerInvariant()}",
                    [(what, 25), ("Made", 15), ("Accepted", 15), ("In part", 15), ("Not accepted", 15), ("No answer", 15)],
                    [.. rows.Select(row => Cells(row.Name, row.Of.Made, row.Of.Accepted, row.Of.AcceptedInPart, row.Of.NotAccepted, row.Of.Awaited + row.Of.OtherAnswers))]))
                .Heading("Promised dates that fell due in the year", 3)
                .Add(new PaperTable(
                    $"Promised dates that fell due in the year, {heading.ToLowerInvariant()}",
                    [(what, 25), ("Fell due", 15), ("On time", 15), ("Late", 15), ("Overdue", 15), ("Given up", 15)],
                    [.. rows.Select(row => Cells(row.Name, row.Of.FellDue, row.Of.OnTime, row.Of.Late, row.Of.Overdue, row.Of.GivenUp))]));
        }
    }

    private static void TellMade(Paper paper, AnnualFigures whole) => paper.Heading("Recommendations made").Numbered(
        $"The committees made {PaperWords.Counted(whole.Made, "recommendation")} in the year.").Add(Table(
            "How the recommendations of the year were answered", "Answer",
            [
                ("Accepted, or already in progress", whole.Accepted), ("Accepted in part or in principle", whole.AcceptedInPart), ("Not accepted", whole.NotAccepted),
                ("Only noted, or referred elsewhere", whole.OtherAnswers), ("No answer yet", whole.Awaited),
            ]));

    private static void TellKept(Paper paper, AnnualFigures whole)
    {
        IReadOnlyList<(string, int)> bars = [("Done on time", whole.OnTime), ("Done late", whole.Late), ("Overdue", whole.Overdue), ("Given up", whole.GivenUp)];
        paper.Heading("What was promised").Numbered($"{PaperWords.Counted(whole.FellDue, "promised date")} fell due in the year.");
        if (whole.FellDue > 0)
        {
            paper.Add(new PaperChart(
                "Promised dates that fell due", $"Bar chart. {string.Join("; ", bars.Select(bar => $"{bar.Item1}: {bar.Item2}"))}. The next table has the same numbers.", bars));
            paper.Add(Table("What became of the dates that fell due", "What became of it", bars));
        }
    }

    private static void TellAnswers(Paper paper, AnnualFigures whole)
    {
        paper.Heading("How long answers took");
        if (whole.Answers == 0)
        {
            paper.Numbered("No recommendation of the year has been answered yet.");
            return;
        }
        paper.Numbered(
            $"{PaperWords.Counted(whole.Answers, "recommendation")} of the year {(whole.Answers == 1 ? "has" : "have")} been answered, {whole.AnsweredInTime} by the day on which the answer was due.",
            whole.AnswerDays[^1] == 0
                ? "All came on the day of receipt."
                : $"Half of the answers came within {PaperWords.Counted(whole.MedianDays, "day")} of receipt; the longest took {PaperWords.Counted(whole.AnswerDays[^1], "day")}.");
    }

    private static PaperTable Table(string description, string what, IReadOnlyList<(string What, int Count)> rows) =>
        new(description, [(what, 75), ("How many", 25)], [.. rows.Select(row => Cells(row.What, row.Count))]);

    private static PaperCell[] Cells(string name, params int[] numbers) => [name, .. numbers.Select(number => (PaperCell)number.ToString(CultureInfo.InvariantCulture))];
}

/// <param name="Year">"2018/19".</param>
public sealed record AnnualFacts(string Council, string Year, DateOnly First, DateOnly Last, DateOnly Today, IReadOnlyList<string> Contacts);
