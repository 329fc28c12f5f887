using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Documents.ResponseForms;

/// <summary>All that a form for an answer says and asks.</summary>
/// <param name="Findings">Only what the reader may read; likewise the evidence.</param>
/// <param name="Answer">What the draft says already.</param>
public sealed record ResponseForm(
    FormHead Head, IReadOnlyList<FormPart> Parts, IReadOnlyList<string> Findings, IReadOnlyList<string> Evidence, FormAnswer Answer)
{
    /// <summary>Whose row it is, by what its first cell says.</summary>
    /// <param name="ofItems">The letters of items are those of this draft; in another one they may be others'.</param>
    internal IReadOnlyDictionary<string, string> Labels(bool ofItems)
    {
        var labels = Parts.ToDictionary(part => FormLabels.Of(part), part => $"part.{part.Id}", StringComparer.Ordinal);
        foreach (var item in ofItems ? Answer.Items : [])
        {
            labels.TryAdd(FormLabels.Of(item), $"item.{item.Id}");
            foreach (var (promise, index) in item.Promises.Select((promise, index) => (promise, index)))
                labels.TryAdd(FormLabels.Of(item, index), $"promise.{promise.Id}");
        }
        return labels;
    }
}

/// <param name="Deadline">With how it was worked out; empty where there is none yet.</param>
/// <param name="Status">Where the answer stands, in words.</param>
/// <param name="DraftVersion">Which draft it was made from: a form that comes back to another one says so.</param>
/// <param name="UploadAt">The address where the filled form is read.</param>
public sealed record FormHead(
    string Council, string Committee, string Review, string Reference, int Number, string Text, string AskedOf,
    IReadOnlyList<string> Deadline, string Status, string DraftVersion, string UploadAt);

/// <summary>A lettered part of the recommendation.</summary>
public sealed record FormPart(int Id, string Letter, string Text);

public sealed record FormAnswer(
    Position? Position, string? Reasons, IReadOnlyList<FormPartAnswer> Parts, IReadOnlyList<FormItem> Items);

public sealed record FormPartAnswer(int PartId, Position? Position, string? Reasons);

/// <param name="Part">The letter of the part that it answers.</param>
public sealed record FormItem(int Id, string Letter, string Text, string? Part, IReadOnlyList<FormPromise> Promises);

/// <param name="When">In the promiser's own words.</param>
public sealed record FormPromise(int Id, string Text, string? When);
