using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The answer that may go back, and what it leaves open.</summary>
internal sealed record AnswerToReturn(AnswerView Answer, IReadOnlyList<string> Gaps)
{
    public static AnswerToReturn? Of(Response? response) => response is null ? null : new(AnswerView.Of(response), AnswerGaps.Of(response));
}
