using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>The first half of the thread, and what stands at the end of a report: scope, lines of enquiry, evidence, findings, actions, clearances, implications.</summary>
internal static class StoreInvestigation
{
    public static void Of(DraftRecord record, StoredReport stored, MeantNames names)
    {
        var review = stored.Review;
        stored.From(SourceKind.Review, () => review.Id, "");
        if (record.SourceBody is { } body)
            review.TakenFrom(new ExternalSource(body, record.Title!, record.Date));
        stored.Try("Scope", review.AgreeScope(new Scope { Purpose = record.Purpose, InScope = record.InScope, OutOfScope = record.Limitations }));
        foreach (var item in record.Live(ItemKind.LineOfEnquiry))
            Keep(SourceKind.LineOfEnquiry, review.AddLineOfEnquiry(item.Text), item);
        foreach (var item in record.Live(ItemKind.Evidence))
            Keep(SourceKind.Evidence, review.AddEvidence(EvidenceOf(item)), item);
        foreach (var item in record.Live(ItemKind.Finding))
            Keep(SourceKind.Finding, review.AddFinding(new(item.Finding ?? FindingKind.Conclusion, item.Text, Theme(item), [], [])), item);
        foreach (var item in record.Live(ItemKind.Action))
            Keep(SourceKind.Action, review.AddAction(ActionOf(item)), item);
        foreach (var item in record.Live(ItemKind.Clearance))
            Keep(SourceKind.Clearance, Cleared(item), item);
        foreach (var item in record.Live(ItemKind.Implication))
        {
            review.SetImplication(item.Heading!, item.Text);
            Keep(SourceKind.Implication, review.Implications.Single(implication => implication.Heading == item.Heading), item);
        }
        if (record.Live(ItemKind.Contact).Count() is > 0 and var contacts)
            stored.Leave($"{ItemWords.Count(contacts, "contact")}: the tracker keeps posts and who holds them, not the names in a report");

        void Keep(SourceKind kind, RecordPart part, DraftItem item) => stored.From(kind, () => part.Id, item.Place);

        Theme? Theme(DraftItem item) => item.Heading is { } name ? review.ThemeNamed(name) : null;

        PlannedActionDetails ActionOf(DraftItem item) => new(
            Theme(item), item.Action?.Issue ?? "", WithDate(item), item.Action?.Risk, item.Action?.Priority, names.Post(item.Action?.Responsible), []);

        Clearance Cleared(DraftItem item)
        {
            var clearance = review.SendForClearance(item.Clearance!.Kind, Shortened(item.Text), null, item.Clearance.SentOn!.Value, null);
            if (item.Clearance.ReturnedOn is { } returned)
                review.ReturnClearance(clearance, returned, item.Clearance.Comment);
            else if (item.Clearance.Comment is { } who)
                stored.Leave($"“{who}” beside the clearance by {clearance.Area}: a comment is kept once it is returned");
            return clearance;
        }
    }

    private static EvidenceDetails EvidenceOf(DraftItem item)
    {
        var title = Shortened(item.Text);
        return new(item.Evidence ?? EvidenceKind.Document, title, null, null, title == item.Text ? null : item.Text, []);
    }

    /// <summary>An action has no field for its date, and the words must not be lost.</summary>
    private static string WithDate(DraftItem item) => item.Action?.ByWhen is { } byWhen ? $"{item.Text} (proposed date for completion: {byWhen})" : item.Text;

    private static string Shortened(string text) => text.CutTo(TextLimits.Name);
}
