namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>What was recognised, in one line: "7 recommendations, 18 response items, 13 dates (2 need you), 4 passages not placed".</summary>
internal static class RecordCounts
{
    public static string InWords(DraftRecord record) => string.Join(", ", Parts(record));

    private static IEnumerable<string> Parts(DraftRecord record)
    {
        var recommendations = record.Live(ItemKind.Recommendation).ToList();
        var external = recommendations.Count(item => item.Asked!.IsExternal);
        yield return ItemWords.Count(recommendations.Count - external, "recommendation");
        if (external > 0)
            yield return ItemWords.Count(external, "external recommendation");
        if (record.Live(ItemKind.ResponseItem).Count() is > 0 and var answers)
            yield return ItemWords.Count(answers, "response item");
        var dates = record.Live(ItemKind.Promise).Where(item => item.Promise is { IsFact: false, HasDate: true }).ToList();
        if (dates.Count > 0)
            yield return ItemWords.Count(dates.Count, "date") + Needing(dates.Count(item => ItemNeeds.Of(record, item) is not null));
        if (record.Live(ItemKind.Promise).Count(item => item.Promise is { IsFact: false, HasDate: false }) is > 0 and var undated)
            yield return ItemWords.Count(undated, "promise") + " without a date";
        foreach (var (kind, one, many) in Others)
            if (record.Live(kind).Count() is > 0 and var count)
                yield return ItemWords.Count(count, one, many);
        var left = record.Items.Count(item => item is { Kind: ItemKind.Unplaced, State: not ItemState.Dropped, IsMinor: false });
        yield return left == 0 ? "every passage placed" : $"{ItemWords.Count(left, "passage")} not placed";
    }

    private static readonly (ItemKind Kind, string One, string? Many)[] Others =
    [
        (ItemKind.LineOfEnquiry, "line of enquiry", "lines of enquiry"), (ItemKind.Evidence, "piece of evidence", "pieces of evidence"), (ItemKind.Finding, "finding", null),
        (ItemKind.Action, "action", null), (ItemKind.Clearance, "clearance", null), (ItemKind.Implication, "implication", null), (ItemKind.Contact, "contact", null),
    ];

    private static string Needing(int count) => count switch { 0 => "", 1 => " (1 needs you)", _ => $" ({count} need you)" };
}
