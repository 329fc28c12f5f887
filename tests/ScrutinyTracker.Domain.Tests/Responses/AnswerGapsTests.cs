using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class AnswerGapsTests
{
    [Fact]
    public void Of_EachKindOfGap_IsSaidPlainly()
    {
        var recommendation = Known.Drafted();
        recommendation.Edit(recommendation.Details with { Parts = ["one", "two", "three", "four", "five"] });
        recommendation.SendForResponse(Known.Sending(), Known.England);
        var parts = recommendation.Parts.OrderBy(part => part.Order).ToList();
        var draft = recommendation.DraftResponse(null);
        draft.TakePosition(Position.AcceptedInPrinciple, null, Known.SentOn);
        draft.AnswerPart(parts[0], Position.Accepted, null);
        draft.AnswerPart(parts[2], Position.NotedOnly, "Read");
        draft.AnswerPart(parts[4], Position.AcceptedInPrinciple, null);
        var item = draft.AddItem("We will.", parts[3]);
        draft.Promise(item, Known.Promise(DueDate.Month(2019, 3)));
        draft.Promise(item, new CommitmentDetails("Review the plan", "ongoing", null, null, null, null));
        draft.AddItem("We go on.");

        Assert.Equal(
        [
            "“In principle” is counted apart from what is accepted.",
            "This answer leaves out part (b).",
            "Part (c) is noted only, which answers nothing.",
            "Part (d) has items but no position of its own.",
            "Part (e) is accepted in principle, which is counted apart from what is accepted.",
            "(a), “Review the plan”: “ongoing” is no date.",
            "No date for (b).",
        ], AnswerGaps.Of(draft));
    }

    [Theory]
    [InlineData(Position.NotedOnly, "“Noted only” still counts as unanswered: the deadline goes on, and so do its reminders.")]
    [InlineData(Position.Accepted, "It is accepted, and nothing is said about what will be done.")]
    [InlineData(Position.NotAccepted, null)]
    public void Of_ThePositionAlone(Position position, string? gap)
    {
        var draft = Known.Sent().DraftResponse(null);
        draft.TakePosition(position, "Because.", Known.SentOn);

        Assert.Equal(gap, AnswerGaps.Of(draft).SingleOrDefault());
    }

    [Fact]
    public void Of_AnInterimAnswer_SaysNothing()
    {
        var draft = Known.Sent().DraftResponse(null);
        draft.PromiseFullAnswer(new(2019, 3, 1));

        Assert.Empty(AnswerGaps.Of(draft));
    }
}
