using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>
/// Reads a council's report into a record. Each recogniser knows one kind of thing and takes what it is sure of; what none of them takes
/// is listed as unplaced.
/// </summary>
public static class Recogniser
{
    /// <param name="dated">The document's date, where whoever imports gives it.</param>
    /// <param name="committee">The same of the committee.</param>
    public static RecognisedDocument Recognise(ReadDocument document, DateOnly? dated = null, string? committee = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var recognition = new Recognition(StackedTables.Unfolded(document), dated);
        FrontMatter.Recognise(recognition);
        Approvals.Recognise(recognition);
        ExternalRecommendations.Recognise(recognition);
        RecommendationTables.Recognise(recognition);
        Recommendations.Recognise(recognition);
        ActionPlans.Recognise(recognition);
        ReviewScope.Recognise(recognition);
        Findings.Recognise(recognition);
        Implications.Recognise(recognition);
        Contacts.Recognise(recognition);
        Outcomes.Settle(recognition);
        recognition.Record.Committee = committee ?? recognition.Record.Committee;
        recognition.ListUnplaced();
        return recognition.Record;
    }
}
