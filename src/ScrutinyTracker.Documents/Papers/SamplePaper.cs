namespace ScrutinyTracker.Documents.Papers;

/// <summary>A paper about nothing, with one of everything that papers hold.</summary>
public static class SamplePaper
{
    public static Paper Of(string council) => new Paper("Sample paper", council) { Front = [new("Overview and Scrutiny Committee", "Committee:"), new(council, "Report of:")] }
        .Heading("Purpose of report").Numbered("To show what papers look like in the council’s template.", "Paragraphs are numbered through the whole paper.")
        .Lettered(["Items under a paragraph have letters.", "They begin at a) with each list."])
        .Heading("Figures").Numbered("A chart has its numbers in a table beside it:")
        .Add(new PaperChart("Promised dates", "Bar chart. On time: 12; late: 3; overdue: 1. The next table has the same numbers.", [("On time", 12), ("Late", 3), ("Overdue", 1)]))
        .Add(new PaperTable("Promised dates", [("What", 75), ("How many", 25)], [["On time", "12"], ["Late", "3"], ["Overdue", "1"]]))
        .Heading("Details", 3).Bullets(["A list without an order", "of two lines."]).Heading("Smaller still", 4).Plain("Plain words.")
        .Add(new PaperTurned()).Appendix("Appendix: a wide table")
        .Add(new PaperTable(
            "A wide table", [("Recommendation", 30), ("Answer", 30), ("Progress", 40)],
            [[new PaperCell([new PaperText("What was recommended.", "Reference")]), "Accepted", "Its progress, in words."]]));
}
