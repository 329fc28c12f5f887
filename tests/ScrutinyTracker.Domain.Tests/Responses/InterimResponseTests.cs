using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class InterimResponseTests
{
    private static readonly DateOnly Full = new(2019, 3, 1);

    [Fact]
    public void Submit_AnInterimResponse_MovesTheDeadlineAndAnswersNothing()
    {
        var recommendation = Known.Sent();
        var sum = recommendation.WorkedDueBasis;

        var interim = Interim(recommendation, Full);

        Assert.Equal((Position.Awaited, false, (DateOnly?)null), (recommendation.Position, recommendation.IsAnswered, recommendation.RespondedOn));
        Assert.Equal((Full, "full answer promised in the interim answer of 20 December 2018", DeadlineOrigin.InterimResponse),
            (recommendation.ResponseDueOn, recommendation.ResponseDueBasis, recommendation.ResponseDueOrigin));
        Assert.Equal((new DateOnly(2019, 1, 6), sum), (recommendation.WorkedDueOn, recommendation.WorkedDueBasis));
        Assert.Equal(DueDate.Day(Full), recommendation.NextDue);
        Assert.Equal((null, interim), (recommendation.PresentResponse, recommendation.InterimResponse));
        Assert.Equal("RecordCreated DetailsChanged DetailsChanged InterimResponseSubmitted", Known.Happened(interim));
    }

    [Fact]
    public void Submit_TheFullResponseAfterwards_AnswersAndSupersedesTheInterimOne()
    {
        var recommendation = Known.Sent();
        var interim = Interim(recommendation, Full);

        var full = Known.Answer(recommendation, Position.Accepted);

        Assert.Equal((Position.Accepted, full, null), (recommendation.Position, recommendation.PresentResponse, recommendation.InterimResponse));
        Assert.Equal(ResponseState.Superseded, interim.State);
        Assert.Null(recommendation.NextDue);
    }

    [Fact]
    public void Submit_ASecondInterimResponse_TakesTheFirstOnesPlace()
    {
        var recommendation = Known.Sent();
        var first = Interim(recommendation, Full);

        Interim(recommendation, new(2019, 4, 1));

        Assert.Equal((new DateOnly(2019, 4, 1), ResponseState.Superseded), (recommendation.ResponseDueOn, first.State));
    }

    [Fact]
    public void Submit_AnInterimResponseAfterNotedOnly_LeavesThatStanding()
    {
        var recommendation = Known.Answered(Position.NotedOnly);
        var noted = recommendation.PresentResponse;

        Interim(recommendation, Full);

        Assert.Equal((Position.NotedOnly, noted, Full), (recommendation.Position, recommendation.PresentResponse, recommendation.ResponseDueOn));
    }

    [Theory]
    [InlineData(null, "2018-12-20", "2019-03-01", Refusal.ReasonsMissing)]
    [InlineData("More time", null, "2019-03-01", Refusal.ResponseDateMissing)]
    [InlineData("More time", "2019-01-16", "2019-03-01", Refusal.ResponseDateInTheFuture)]
    [InlineData("More time", "2018-12-20", "2018-12-20", Refusal.FullAnswerNotAfterTheInterim)]
    [InlineData("More time", "2018-12-20", "2018-12-21", null)]
    public void Submit_AnInterimDraft_IsChecked(string? reasons, string? respondedOn, string fullBy, Refusal? refusal)
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(null);
        draft.TakePosition(null, reasons, respondedOn is null ? null : DateOnly.Parse(respondedOn));
        draft.PromiseFullAnswer(DateOnly.Parse(fullBy));

        Assert.Equal(refusal, recommendation.Submit(draft, Known.Submission()).Refusal);
        Assert.Equal(refusal is null ? DateOnly.Parse(fullBy) : new DateOnly(2019, 1, 6), recommendation.ResponseDueOn);
    }

    [Fact]
    public void PromiseFullAnswer_Null_MakesTheDraftTheFullResponse()
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(null);
        draft.PromiseFullAnswer(Full);

        draft.PromiseFullAnswer(null);

        Assert.Equal((ResponseKind.Full, (DateOnly?)null), (draft.Kind, draft.FullAnswerBy));
        Assert.Equal(Refusal.PositionMissing, recommendation.Submit(draft, Known.Submission()).Refusal);
    }

    [Fact]
    public void CorrectSending_UnderAnInterimResponse_LeavesItsDate()
    {
        var recommendation = Known.Sent();
        Interim(recommendation, Full);

        recommendation.CorrectSending(recommendation.Sending! with { ReceivedOn = new(2018, 11, 14) }, "The letter came later.", Known.England);

        Assert.Equal((Full, new DateOnly(2019, 1, 13)), (recommendation.ResponseDueOn, recommendation.WorkedDueOn));
    }

    private static Response Interim(Recommendation recommendation, DateOnly fullBy)
    {
        var draft = recommendation.DraftResponse(null);
        Assert.Equal(Outcome.Done, draft.TakePosition(null, "The budget is decided in February.", new(2018, 12, 20)));
        Assert.Equal(Outcome.Done, draft.PromiseFullAnswer(fullBy));
        Assert.Equal(Outcome.Done, recommendation.Submit(draft, Known.Submission()));
        return draft;
    }
}
