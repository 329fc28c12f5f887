using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>Items of a draft that colleagues write: handed over, given back, taken back. The signature stays the director's.</summary>
public sealed partial class Response
{
    /// <summary>Items that a contributor still has.</summary>
    public IEnumerable<ResponseItem> HandedOver => _items.Where(item => item is { Contributor: not null, GivenBackOn: null });

    /// <summary>Hands an item to a colleague, who then reads this recommendation and nothing else of the draft's review; null takes it back.</summary>
    public void HandOver(ResponseItem item, Person? contributor, DateOnly on)
    {
        RequireDraft();
        if (item.Contributor == contributor && item.GivenBackOn is null)
            return;
        var before = item is { Contributor: { } had, GivenBackOn: not null } ? $"{had.Name}, who gave it back" : item.Contributor?.Name;
        Raise(new DetailsChanged($"Response item ({item.Letter})", [new FieldChange("Handed to", before, contributor?.Name)]));
        item.HandTo(contributor, on);
    }

    /// <summary>Given back by whoever had it, for the director to look at and sign.</summary>
    public Outcome GiveBack(ResponseItem item, string? note, DateOnly on)
    {
        RequireDraft();
        if (item.Contributor is not { } contributor || item.GivenBackOn is not null)
            return Refusal.NotHandedOver;
        item.GiveBack(note?.Trim(), on);
        Raise(new PartGivenBack("Response item", $"({item.Letter})", contributor.Name) { Why = note?.Trim() });
        return Outcome.Done;
    }
}

/// <param name="By">Who had it.</param>
public sealed record PartGivenBack(string What, string Label, string By) : DomainEvent;
