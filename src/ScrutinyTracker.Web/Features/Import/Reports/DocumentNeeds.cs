namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>What is missing about the document as a whole before it can be confirmed.</summary>
internal static class DocumentNeeds
{
    public static IReadOnlyList<string> Of(DraftRecord record, DateOnly today)
    {
        var needs = new List<string>();
        if (string.IsNullOrWhiteSpace(record.Title))
            needs.Add("Its title");
        if (record.Date is null)
            needs.Add("Its date");
        else if (record.Date > today)
            needs.Add("A date that is not in the future");
        if (record.Kind is null)
            needs.Add("What kind of review it is");
        if (record.AnswersAwaited is null && record.Unanswered.Any())
            needs.Add("Whether recommendations without an answer still await one");
        return needs;
    }
}
