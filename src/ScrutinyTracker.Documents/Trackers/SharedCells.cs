using ScrutinyTracker.Documents.Recognition;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>Several recommendations in one cell, "a) … b) …", each answered under its letter in the cells beside: taken apart.</summary>
internal static class SharedCells
{
    private static readonly TrackerField[] Lists = [TrackerField.Response, TrackerField.Promise, TrackerField.PromisedFor, TrackerField.LeadPost, TrackerField.Status, TrackerField.Update];

    public static IEnumerable<List<RowCells>> Apart(List<RowCells> rows)
    {
        var first = rows[0];
        var (intro, items) = LetteredItems.Split(first.Text(TrackerField.Recommendation));
        var answers = LetteredItems.Split(first.Text(TrackerField.Response)).Items;
        if (items.Count == 0 || !(intro.Length == 0 || answers.Count > 1 || !first.Has(TrackerField.Reference)))
            return [rows];
        return items.Select((item, index) => (List<RowCells>)[first.With([
            (TrackerField.Recommendation, item.Text),
            (TrackerField.Reference, RecommendationTitle.NumberOf(first.Text(TrackerField.Reference)) + item.Label),
            .. Lists.Select(field => (field, OfLabel(first.Text(field), item.Label))),
        ]), .. index == items.Count - 1 ? rows.Skip(1) : []]);
    }

    private static string OfLabel(string cell, string label)
    {
        var items = LetteredItems.Split(cell).Items;
        return items.Count == 0 ? cell : items.FirstOrDefault(item => item.Label == label).Text ?? "";
    }
}
