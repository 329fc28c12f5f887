using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>Finance, legal, the portfolio holder: whoever has to see a response before it is signed off, each sent and returned on a date.</summary>
public sealed partial class Response
{
    private readonly List<ResponseClearance> _clearances = [];

    public IReadOnlyCollection<ResponseClearance> Clearances => _clearances;

    /// <summary>Position, reasons, parts and items as they read now.</summary>
    public string InWords => string.Join('\n', Lines());

    public Outcome SendForClearance(ClearanceRequest request, DateOnly today)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        if (request.Post is null && string.IsNullOrWhiteSpace(request.Body))
            return Refusal.NobodyToClear;
        if (request.SentOn > today)
            return Refusal.ClearanceSentInTheFuture;
        if (request.DueOn < request.SentOn)
            return Refusal.ClearanceDueBeforeSending;
        var clearance = new ResponseClearance(this, request);
        if (_clearances.Any(other => other.IsOut && other.Label == clearance.Label))
            return Refusal.ClearanceAlreadyOut;
        _clearances.Add(clearance);
        Raise(new PartAdded("Clearance", $"{clearance.Label}, sent"));
        return Outcome.Done;
    }

    /// <summary>Answered by whoever was asked, or recorded for them.</summary>
    public Outcome ReturnClearance(ResponseClearance clearance, ClearanceAnswer answer, DateOnly today)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        if (!clearance.IsOut)
            return Refusal.ClearanceAlreadyReturned;
        if (answer.Outcome != ClearanceOutcome.Cleared && string.IsNullOrWhiteSpace(answer.Comment))
            return Refusal.ClearanceCommentMissing;
        if (answer.On < clearance.SentOn || answer.On > today)
            return Refusal.ClearanceReturnedOnAnotherDay;
        clearance.Return(answer, InWords);
        Raise(new DetailsChanged($"Clearance, {clearance.Label}", new FieldChanges()
            .Note("Returned on", null, (DateOnly?)answer.On).Note("Outcome", null, (ClearanceOutcome?)answer.Outcome).Note("Comment", null, clearance.Comment)
            .ToList()));
        return Outcome.Done;
    }

    /// <summary>Whoever asked asks no longer, as of a post that nobody holds. Whoever was asked reads the draft no longer.</summary>
    public Outcome WithdrawClearance(ResponseClearance clearance)
    {
        if (State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        if (!clearance.IsOut)
            return Refusal.ClearanceAlreadyReturned;
        _clearances.Remove(clearance);
        Raise(new PartRemoved("Clearance", $"{clearance.Label}, sent on {clearance.SentOn.InFull()}"));
        return Outcome.Done;
    }

    private IEnumerable<string> Lines()
    {
        yield return $"Position: {(Position is { } position ? Words.Of(position) : "not chosen")}";
        if (Reasons is not null)
            yield return $"Reasons: {Reasons}";
        foreach (var answer in _partAnswers.OrderBy(answer => answer.Part.Order))
            yield return $"Part ({answer.Part.Letter}): {Words.Of(answer.Position)}{(answer.Reasons is null ? "" : $". {answer.Reasons}")}";
        foreach (var item in _items.OrderBy(item => item.Order))
            yield return $"({item.Letter}) {item.InWords}";
    }
}
