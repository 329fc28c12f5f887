using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Domain.Responses;

/// <summary>Each lettered part has a position of its own; in a draft it can be taken back.</summary>
public sealed partial class Response
{
    public void AnswerPart(RecommendationPart part, Position position, string? reasons)
    {
        RequireDraft();
        var present = _partAnswers.FirstOrDefault(answer => answer.Part == part);
        RaiseIfChanged($"Draft response, part ({part.Letter})", new FieldChanges()
            .Note("Position", present?.Position, position).Note("Reasons", present?.Reasons, reasons));
        if (present is null)
            _partAnswers.Add(new PartAnswer(this, part, position, reasons));
        else
            present.Say(position, reasons);
    }

    /// <summary>Not answered yet after all.</summary>
    public void TakeBackAnswer(RecommendationPart part)
    {
        RequireDraft();
        if (_partAnswers.FirstOrDefault(answer => answer.Part == part) is not { } present)
            return;
        RaiseIfChanged($"Draft response, part ({part.Letter})", new FieldChanges()
            .Note("Position", present.Position, (Position?)null).Note("Reasons", present.Reasons, null));
        _partAnswers.Remove(present);
    }
}
