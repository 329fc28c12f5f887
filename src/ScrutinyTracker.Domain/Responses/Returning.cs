using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>Sent back by the committee, which finds it incomplete or unclear: it stays readable, with the committee's words, and answers nothing.</summary>
public sealed partial class Response
{
    public DateOnly? ReturnedOn { get; private set; }

    /// <summary>What the committee misses in it.</summary>
    public string? ReturnedBecause { get; private set; }

    public int? ReturnedById { get; private set; }
    public Person? ReturnedBy { get; private set; }

    /// <summary>The meeting that returned it; null when the officer did for the committee.</summary>
    public int? ReturnedAtId { get; private set; }
    public Meeting? ReturnedAt { get; private set; }
    public string? ReturnedMinute { get; private set; }

    internal void SendBack(Return returned, DateOnly on)
    {
        State = ResponseState.Returned;
        (ReturnedOn, ReturnedBecause, ReturnedBy) = (on, returned.Because!.Trim(), returned.By);
        (ReturnedAt, ReturnedMinute) = (returned.Meeting, returned.Minute);
        foreach (var commitment in _items.SelectMany(item => item.Commitments).Select(commitment => commitment.Itself).Where(commitment => commitment.Stands).Distinct())
            commitment.FallWithItsResponse();
        Raise(new ResponseReturned(RespondedOn!.Value, returned.DueOn, returned.Meeting?.HeldOn, returned.Minute) { Why = ReturnedBecause });
    }

    /// <summary>Begins with all that another answer says, so that nobody types it again.</summary>
    internal void BeginFrom(Response other)
    {
        TakePosition(other.Position, other.Reasons, null);
        foreach (var answer in other._partAnswers)
            AnswerPart(answer.Part, answer.Position, answer.Reasons);
        BeginWithItemsOf(other);
    }
}

/// <param name="Because">The committee's words.</param>
/// <param name="DueOn">By when it asks for the answer.</param>
/// <param name="Meeting">Null when no meeting decided it.</param>
public sealed record Return(string? Because, DateOnly DueOn, Person By, Meeting? Meeting = null, string? Minute = null);

public sealed record ResponseReturned(DateOnly RespondedOn, DateOnly DueOn, DateOnly? MeetingOn, string? Minute) : DomainEvent;
