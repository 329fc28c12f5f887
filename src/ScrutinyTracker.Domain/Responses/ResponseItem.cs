using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>A lettered paragraph of a response, and what it promises.</summary>
public sealed class ResponseItem : RecordPart, IOrdered
{
    private readonly List<Commitment> _commitments = [];

    private ResponseItem() { }

    internal ResponseItem(Response response, int order, string text, RecommendationPart? part)
    {
        Response = response;
        Order = order;
        Say(text, part);
    }

    public int ResponseId { get; private set; }
    public Response Response { get; private set; } = null!;
    public int Order { get; private set; }
    public string Text { get; private set; } = "";
    public string Letter => Words.Letter(Order);

    /// <summary>The part of the recommendation that it answers, where parts are answered one by one.</summary>
    public int? PartId { get; private set; }
    public RecommendationPart? Part { get; private set; }

    /// <summary>The service's own officer to whom the director handed it.</summary>
    public int? ContributorId { get; private set; }
    public Person? Contributor { get; private set; }
    public DateOnly? HandedOn { get; private set; }

    /// <summary>How it read when it was handed over, with its promises: what came back is shown beside it.</summary>
    public string? WordsWhenHanded { get; private set; }

    /// <summary>Null while the contributor has it.</summary>
    public DateOnly? GivenBackOn { get; private set; }

    /// <summary>What the contributor said on giving it back.</summary>
    public string? GivenBackNote { get; private set; }

    public IReadOnlyCollection<Commitment> Commitments => _commitments;
    public override TrackedRecord PartOf => Response;

    /// <summary>Handed to that person, who has not given it back.</summary>
    public bool IsWith(int personId) => (Contributor?.Id ?? ContributorId) == personId && GivenBackOn is null;

    /// <summary>Text and promises as they read now.</summary>
    public string InWords => string.Join('\n', _commitments.OrderBy(commitment => commitment.Id)
        .Select(commitment => $"Promise: {commitment.Text} ({ByWhen(commitment)})").Prepend(Text));

    internal void Say(string text, RecommendationPart? part) => (Text, Part) = (text, part);

    internal void HandTo(Person? contributor, DateOnly on)
    {
        Contributor = contributor;
        (HandedOn, WordsWhenHanded) = (contributor is null ? null : on, contributor is null ? null : InWords);
        (GivenBackOn, GivenBackNote) = (null, null);
    }

    internal void GiveBack(string? note, DateOnly on) => (GivenBackOn, GivenBackNote) = (on, note);

    private static string ByWhen(Commitment commitment) =>
        commitment.DueInWords ?? commitment.Occurrences.MinBy(occurrence => occurrence.Sequence)?.OriginalDue.ToString() ?? "no date";
    internal void Add(Commitment commitment) => _commitments.Add(commitment);
    internal void Remove(Commitment commitment) => _commitments.Remove(commitment);
    void IOrdered.Place(int order) => Order = order;
}

/// <summary>The position on one lettered part of a recommendation.</summary>
public sealed class PartAnswer : RecordPart
{
    private PartAnswer() { }

    internal PartAnswer(Response response, RecommendationPart part, Position position, string? reasons)
    {
        Response = response;
        Part = part;
        Say(position, reasons);
    }

    public int ResponseId { get; private set; }
    public Response Response { get; private set; } = null!;
    public int PartId { get; private set; }
    public RecommendationPart Part { get; private set; } = null!;
    public Position Position { get; private set; }
    public string? Reasons { get; private set; }
    public override TrackedRecord PartOf => Response;

    internal void Say(Position position, string? reasons) => (Position, Reasons) = (position, reasons);
}
