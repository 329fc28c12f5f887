using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class ReturningTests
{
    private static readonly DateOnly DueOn = new(2019, 3, 1);
    private readonly Recommendation _recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 2)));

    [Fact]
    public void ReturnResponse_CountsAsUnansweredAndItsPromisesStandNoLonger()
    {
        var answer = Known.Quiet(_recommendation.PresentResponse!);

        Assert.Equal(Outcome.Done, _recommendation.ReturnResponse(Because(" Part (b) is missing "), Known.Today));

        Assert.Equal((Position.Awaited, false, (DateOnly?)null), (_recommendation.Position, _recommendation.IsAnswered, _recommendation.RespondedOn));
        Assert.Equal((ResponseState.Returned, "Part (b) is missing", Known.Today), (answer.State, answer.ReturnedBecause, answer.ReturnedOn));
        Assert.Equal((null, answer), (_recommendation.PresentResponse, _recommendation.ReturnedResponse));
        Assert.Empty(_recommendation.Promises);
        Assert.Equal((DueOn, DeadlineOrigin.ReturnedResponse, DueDate.Day(DueOn)),
            (_recommendation.ResponseDueOn, _recommendation.ResponseDueOrigin, _recommendation.NextDue));
        Assert.Equal("ResponseReturned", Known.Happened(answer));
    }

    [Fact]
    public void ReturnResponse_TheNextDraftBeginsWithItsWords()
    {
        var answer = _recommendation.PresentResponse!;

        _recommendation.ReturnResponse(Because("Unclear"), Known.Today);

        var draft = _recommendation.Draft!;
        Assert.Equal((answer.Position, answer.Reasons, null), (draft.Position, draft.Reasons, draft.RespondedOn));
        var (was, copy) = (answer.Items.Single(), draft.Items.Single());
        Assert.NotSame(was, copy);
        Assert.Equal(was.InWords, copy.InWords);
        Assert.Same(was.Commitments.Single(), copy.Commitments.Single().Keeps);
        Assert.Null(copy.Commitments.Single().MadeOn);
    }

    [Fact]
    public void ReturnResponse_WithADraftInHand_LeavesItAlone()
    {
        var mine = _recommendation.DraftResponse(null);
        mine.AddItem("Something new");

        _recommendation.ReturnResponse(Because("Unclear"), Known.Today);

        Assert.Equal(mine, _recommendation.Draft);
        Assert.Equal("Something new", mine.Items.Single().Text);
    }

    [Fact]
    public void Submit_AfterAReturn_AnswersAndLeavesTheReturnedOneReadable()
    {
        var returned = _recommendation.PresentResponse!;
        _recommendation.ReturnResponse(Because("Unclear"), Known.Today);
        var draft = _recommendation.Draft!;
        draft.TakePosition(Position.Accepted, null, Known.Today);

        Assert.Equal(Outcome.Done, _recommendation.Submit(draft, Known.Submission()));

        Assert.Equal((true, draft, null), (_recommendation.IsAnswered, _recommendation.PresentResponse, _recommendation.ReturnedResponse));
        Assert.Equal(ResponseState.Returned, returned.State);
        Assert.Equal(new DateOnly(2019, 2, 28), _recommendation.NextDueOn);
    }

    [Fact]
    public void ReturnResponse_WithAMeeting_BearsItsDay()
    {
        var meeting = Known.Meeting(Known.Today.AddDays(-2));

        _recommendation.ReturnResponse(Because("Unclear") with { Meeting = meeting, Minute = "12" }, Known.Today);

        Assert.Equal((meeting.HeldOn, meeting, "12"),
            (_recommendation.ReturnedResponse!.ReturnedOn, _recommendation.ReturnedResponse.ReturnedAt, _recommendation.ReturnedResponse.ReturnedMinute));
    }

    public static TheoryData<Return, Refusal> Refused => new()
    {
        { Because(" "), Refusal.ReturnWithoutWords },
        { Because("x") with { Meeting = Known.Meeting(Known.Today.AddDays(9)) }, Refusal.MeetingNotYetHeld },
        { Because("x") with { Meeting = Known.Meeting(Known.SentOn.AddDays(-9)) }, Refusal.ReturnedBeforeTheResponse },
        { Because("x") with { DueOn = Known.Today }, Refusal.AnswerDueBeforeTheReturn },
        { Because("x") with { Minute = "12" }, Refusal.MinuteWithoutMeeting },
    };

    [Theory, MemberData(nameof(Refused))]
    public void ReturnResponse_IsChecked(Return returned, Refusal refusal)
    {
        Assert.Equal(refusal, _recommendation.ReturnResponse(returned, Known.Today).Refusal);
        Assert.Equal((true, ResponseState.Submitted), (_recommendation.IsAnswered, _recommendation.PresentResponse!.State));
    }

    [Fact]
    public void ReturnResponse_WithoutAnAnswer_IsRefused() =>
        Assert.Equal(Refusal.NothingToReturn, Known.Sent().ReturnResponse(Because("x"), Known.Today).Refusal);

    [Fact]
    public void AnswerForNow_LeavesTheDraftOfTheFullAnswer()
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(null);

        Assert.Equal(Outcome.Done, recommendation.AnswerForNow(null, new Interim("Costs are awaited", Known.SentOn, DueOn), Known.Submission()));

        Assert.Equal((draft, "Costs are awaited", DueOn, false),
            (recommendation.Draft, recommendation.InterimResponse!.Reasons, recommendation.ResponseDueOn, recommendation.IsAnswered));
        Assert.Equal(Refusal.ReasonsMissing, recommendation.AnswerForNow(null, new Interim(" ", Known.SentOn, DueOn), Known.Submission()).Refusal);
        Assert.Equal(2, recommendation.Responses.Count);
    }

    private static Return Because(string words) => new(words, DueOn, Known.Person());
}
