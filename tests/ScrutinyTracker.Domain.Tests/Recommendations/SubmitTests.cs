using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class SubmitTests
{
    [Theory]
    [InlineData(null, "x", "2018-11-07", Refusal.PositionMissing)]
    [InlineData(Position.NotAccepted, null, "2018-11-07", Refusal.ReasonsMissing)]
    [InlineData(Position.AcceptedInPart, " ", "2018-11-07", Refusal.ReasonsMissing)]
    [InlineData(Position.NotedOnly, "", "2018-11-07", Refusal.ReasonsMissing)]
    [InlineData(Position.ReferredElsewhere, null, "2018-11-07", Refusal.ReasonsMissing)]
    [InlineData(Position.AcceptedInPrinciple, null, "2018-11-07", Refusal.ReasonsMissing)]
    [InlineData(Position.Accepted, "x", null, Refusal.ResponseDateMissing)]
    [InlineData(Position.Accepted, "x", "2019-01-16", Refusal.ResponseDateInTheFuture)]
    [InlineData(Position.Accepted, " ", "2018-11-07", Refusal.NothingAnswered)]
    [InlineData(Position.Accepted, "x", "2019-01-15", null)]
    [InlineData(Position.Accepted, "x", "2018-11-01", null)] // a response may be printed inside the report that it answers
    [InlineData(Position.AlreadyInProgress, "x", "2018-11-07", null)]
    public void Submit_ADraft_IsCheckedBeforeItStands(Position? position, string? reasons, string? respondedOn, Refusal? refusal)
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(null);
        draft.TakePosition(position, reasons, respondedOn is null ? null : DateOnly.Parse(respondedOn));

        Assert.Equal(refusal, recommendation.Submit(draft, Known.Submission()).Refusal);

        Assert.Equal(refusal is null ? ResponseState.Submitted : ResponseState.Draft, draft.State);
        Assert.Equal(refusal is null ? position : Position.Awaited, recommendation.Position);
        Assert.Equal(refusal is null ? draft : null, recommendation.PresentResponse);
    }

    [Fact]
    public void ReasonsRule_SaysWhichPositionsStandWithout() =>
        Assert.Equal("Needed unless the position is “Accepted” or “Already in progress”.", Positions.ReasonsRule);

    [Theory]
    [InlineData(null, "2017-11-21", "2017-11-20", true)]
    [InlineData(null, "2017-11-21", "2017-11-21", false)]
    [InlineData("2017-10-01", "2017-11-21", "2017-10-15", false)] // begun before the committee agreed how
    [InlineData("2017-10-01", null, "2017-09-30", true)]
    [InlineData("2018-01-08", "2017-11-21", "2017-11-20", true)]
    [InlineData(null, null, "1918-11-07", false)] // nobody knows when it began
    public void Submit_DatedBeforeTheReviewBegan_IsRefused(string? startsOn, string? agreedOn, string respondedOn, bool refused)
    {
        var recommendation = Known.Sent();
        recommendation.Review.AgreeScope(new() { StartsOn = Day(startsOn), AgreedOn = Day(agreedOn) });
        var draft = recommendation.DraftResponse(null);
        draft.TakePosition(Position.Accepted, "x", Day(respondedOn));

        Assert.Equal(refused ? Refusal.ResponseDateBeforeTheReview : null, recommendation.Submit(draft, Known.Submission()).Refusal);

        static DateOnly? Day(string? written) => written is null ? null : DateOnly.Parse(written);
    }

    [Fact]
    public void Submit_BeforeItWasSent_IsRefused()
    {
        var recommendation = Known.Drafted();

        Assert.Equal(Refusal.NotYetSentForResponse, recommendation.Submit(recommendation.DraftResponse(null), Known.Submission()).Refusal);
    }

    [Fact]
    public void Submit_AfterClosure_IsRefused()
    {
        var recommendation = Known.Sent();
        recommendation.Close(ClosureReason.Withdrawn, "No longer wanted.", Known.Meeting(Known.Today));

        Assert.Equal(Refusal.RecommendationClosed, recommendation.Submit(recommendation.DraftResponse(null), Known.Submission()).Refusal);
    }

    [Fact]
    public void Submit_Twice_IsRefused()
    {
        var recommendation = Known.Answered();

        Assert.Equal(Refusal.ResponseAlreadySubmitted, recommendation.Submit(recommendation.PresentResponse!, Known.Submission()).Refusal);
    }

    [Fact]
    public void Submit_Done_TellsWhoWhenAndWhatStandsFromThen()
    {
        var recommendation = Known.Sent();
        var draft = recommendation.DraftResponse(recommendation.LeadPost);
        draft.TakePosition(Position.Accepted, null, Known.SentOn);
        var promise = draft.Promise(draft.AddItem("We will."), Known.Promise(DueDate.Month(2019, 3)));
        Assert.False(promise.Stands);
        var by = Known.Person();
        Known.Quiet(draft);
        Known.Quiet(promise);

        recommendation.Submit(draft, new Submission(by, OnBehalf: true, Known.Submission().AtUtc, Known.Today));

        Assert.Equal((by, true, Known.Submission().AtUtc), (draft.SubmittedBy, draft.EnteredOnBehalf, draft.SubmittedAtUtc));
        Assert.Equal((true, Known.SentOn), (promise.Stands, promise.MadeOn!.Value));
        Assert.Equal(new ResponseSubmitted(Position.Accepted, Known.SentOn, 1, 1, OnBehalf: true), Assert.Single(draft.Events));
        Assert.Equal("CommitmentMade", Known.Happened(promise));
        Assert.Null(recommendation.Draft);
    }

    [Fact]
    public void Submit_ALaterResponse_SupersedesTheEarlierAndReplacesItsPromises()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 3)), Known.Promise());
        var earlier = recommendation.PresentResponse!;
        var old = recommendation.Promises.First();
        recommendation.ReportProgress(old, null, Known.Report(ProgressClaim.Delayed), Known.Today);

        var later = Known.Answer(recommendation, Position.AcceptedInPart, Known.Promise(DueDate.Month(2019, 9)));

        Assert.Equal((ResponseState.Superseded, ResponseState.Submitted), (earlier.State, later.State));
        Assert.Equal(later, recommendation.PresentResponse);
        Assert.Equal(2, recommendation.Responses.Count);
        Assert.False(old.Stands);
        Assert.Equal("2019-09-30", $"{recommendation.NextDueOn:yyyy-MM-dd}");
        Assert.Equal((0, ProgressClaim.NotStarted), (recommendation.UndatedPromises, recommendation.Progress));
        Assert.Equal((Position.AcceptedInPart, 3), (recommendation.Position, recommendation.Commitments.Count));
        Assert.IsType<ResponseSuperseded>(earlier.Events[^1]);
    }

    [Fact]
    public void DraftResponse_AskedTwice_IsTheOneInHand()
    {
        var recommendation = Known.Sent();

        Assert.Same(recommendation.DraftResponse(null), recommendation.DraftResponse(Known.Post()));
        Assert.Single(recommendation.Responses);
    }
}
