using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>A recommendation as it will stand in the tracker, in a few words.</summary>
internal sealed record StoredLine(int Number, string Text, string Asked, string Answered, IReadOnlyList<string> Promises)
{
    private const int Shown = 160;

    public static StoredLine Of(Recommendation one)
    {
        var asked = new[] { one.LeadPost?.Title, one.ExternalBody?.Name }.Concat(one.JointPosts.Select(post => post.Title)).Append(one.AlsoAddressedTo).OfType<string>().ToList();
        var items = one.PresentResponse?.Items.Count ?? 0;
        return new(
            one.Number,
            one.Text.CutTo(Shown),
            asked.Count == 0 ? "nobody yet" : string.Join("; ", asked),
            one.PresentResponse is { } answer ? $"{Words.Titled(answer.Position!.Value)}, {ItemWords.Count(items, "response item")}"
                : one.SentForResponseOn is null ? "Not sent for an answer" : "Awaits an answer",
            [.. one.Promises.OrderBy(promise => promise.Id).Select(promise => promise.Recurrence is { } recurrence && promise.EarliestOpen is { } first
                ? recurrence.InWords(first.Due)
                : promise.EarliestOpen?.Due.ToString() ?? promise.RhythmInWords ?? (promise.Occurrences.Count > 0 ? "delivered" : "no date"))]);
    }
}
