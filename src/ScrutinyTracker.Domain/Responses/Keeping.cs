using ScrutinyTracker.Domain.Commitments;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>A later answer that begins with what an earlier one promised.</summary>
public sealed partial class Response
{
    /// <summary>Says again what was promised before: the same promise goes on.</summary>
    public Commitment Keep(ResponseItem item, Commitment promise)
    {
        RequireDraft();
        var said = new Commitment(Recommendation, item, promise.Itself);
        item.Add(said);
        Recommendation.Hold(said);
        Raise(new PartAdded("Kept promise", said.Text));
        return said;
    }

    /// <summary>Its promises are kept: whoever drafts leaves out what is to stand no longer.</summary>
    internal void BeginWithItemsOf(Response other)
    {
        foreach (var item in other._items.OrderBy(item => item.Order))
        {
            var copy = AddItem(item.Text, item.Part);
            foreach (var commitment in item.Commitments.OrderBy(commitment => commitment.Id))
                Keep(copy, commitment);
        }
    }
}
