using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Commitments;

/// <summary>Answered again: what is kept is the same promise, and no date moves silently (calendar rule 7).</summary>
public sealed class KeepingTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);
    private static readonly DueDate September = DueDate.Month(2019, 9);
    private readonly Recommendation _recommendation = Known.Answered(Known.Promise(March));
    private readonly Commitment _promise;

    public KeepingTests() => _promise = _recommendation.Promises.Single();

    private Commitment Said => _recommendation.Draft!.Items.Single().Commitments.Single();

    [Fact]
    public void BeginAnswer_BeginsWithTheItemsAndPromisesThatStand()
    {
        var draft = Again();

        Assert.Equal(("What will be done.", _promise), (draft.Items.Single().Text, Said.Keeps));
        Assert.Equal((false, null, "March 2019", false), (Said.Stands, Said.NewDue, Said.DueInWords, Said.IsUndated));
        Assert.Same(draft, _recommendation.BeginAnswer(null));
        Assert.Single(_recommendation.Promises);
    }

    [Fact]
    public void Submit_KeptAsItWas_IsTheSamePromiseWithAllThatBecameOfIt()
    {
        Move(DueDate.Month(2019, 6));
        _recommendation.ReportProgress(_promise, null, Known.Report(ProgressClaim.Delayed), Known.Today);
        var earlier = _recommendation.PresentResponse!;
        Again();
        Known.Quiet(_promise);

        Assert.Equal(Outcome.Done, Submit());

        Assert.Equal(_promise, _recommendation.Promises.Single());
        var date = _promise.Occurrences.Single();
        Assert.Equal((March, DueDate.Month(2019, 6), 1), (date.OriginalDue, date.Due, date.TimesMoved));
        Assert.Equal((Known.SentOn, ProgressClaim.Delayed), (_promise.MadeOn!.Value, _promise.Progress));
        Assert.Equal((ResponseState.Superseded, DueDate.Month(2019, 6)), (earlier.State, _recommendation.NextDue));
        Assert.Empty(_promise.Events);
    }

    [Fact]
    public void Submit_WithAnotherDate_AsksForItAndTheOldOneStandsUntilItIsDecided()
    {
        Again();
        Assert.Equal(Outcome.Done, Said.Edit(Details(September) with { DateReason = " The data come late. " }));

        Assert.Equal(Outcome.Done, Submit());

        var date = _promise.Occurrences.Single();
        Assert.Equal((March, March, 0, March), (date.OriginalDue, date.Due, date.TimesMoved, _recommendation.NextDue));
        Assert.Equal((March, September, "The data come late."), (date.Undecided!.From, date.Undecided.To, date.Undecided.Reason));
        Assert.Contains(_promise.Events, happened => happened is DueDateChangeAsked);
        _recommendation.DecideDueDate(_promise, date, new(true, null, Known.Person()), Known.Today);
        Assert.Equal((March, September, 1), (date.OriginalDue, date.Due, date.TimesMoved));
    }

    [Fact]
    public void Edit_OfAKeptPromise_TheSameDateAsksForNothing()
    {
        Again();
        Said.Edit(Details(September) with { DateReason = "Late." });

        Assert.Equal(Outcome.Done, Said.Edit(Details(March)));

        Assert.Equal((null, null, "March 2019"), (Said.NewDue, Said.DateReason, Said.DueInWords));
    }

    [Fact]
    public void Edit_OfAKeptPromise_AnotherDateTakesAReasonAndAnOpenDate()
    {
        Again();
        Assert.Equal(Refusal.ReasonForAnotherDateMissing, Said.Edit(Details(September) with { DateReason = " " }).Refusal);
        Assert.Equal(Refusal.DatesChangeOneByOne, Said.Edit(Details(September) with { Recurrence = Recurrence.Monthly(), DateReason = "x" }).Refusal);

        _recommendation.AskForDueDate(_promise, _promise.Occurrences.Single(), new(September, null, "Late.", Known.Person(), false), Known.Today);
        Assert.Equal(Refusal.DueDateChangeAlreadyAsked, Said.Edit(Details(DueDate.Month(2019, 7)) with { DateReason = "x" }).Refusal);

        _recommendation.ReportProgress(_promise, null, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today);
        Assert.Equal(Refusal.OccurrenceAlreadyDelivered, Said.Edit(Details(September) with { DateReason = "x" }).Refusal);
    }

    [Fact]
    public void Edit_OfWhatRepeats_ChangesNoneOfItsDates()
    {
        var recommendation = Known.Answered(Known.Promise(March, Recurrence.Monthly(6)));
        var said = recommendation.BeginAnswer(null).Items.Single().Commitments.Single();

        Assert.Equal(Refusal.DatesChangeOneByOne, said.Edit(Details(September) with { DateReason = "x" }).Refusal);
        Assert.Equal(Outcome.Done, said.Edit(Details(March) with { Recurrence = Recurrence.Monthly(6) }));
        Assert.Null(said.NewDue);
    }

    [Fact]
    public void Submit_AFirstDateForWhatHadNone_IsGivenAndNotAskedFor()
    {
        var recommendation = Known.Answered(Known.Promise());
        var promise = recommendation.Promises.Single();
        var draft = recommendation.BeginAnswer(null);
        Assert.Equal(Outcome.Done, draft.Items.Single().Commitments.Single().Edit(Details(September)));
        draft.TakePosition(Position.Accepted, null, Known.Today);

        Assert.Equal(Outcome.Done, recommendation.Submit(draft, Known.Submission()));

        Assert.Equal((promise, September, 0, 0), (recommendation.Promises.Single(), promise.Occurrences.Single().Due, promise.Occurrences.Single().Changes.Count, recommendation.UndatedPromises));
    }

    [Fact]
    public void Submit_InOtherWords_ChangesThemAndLeavesTheFirstReadable()
    {
        Again();
        Said.Edit(Details(null) with { Text = "Report in full" });

        Submit();

        Assert.Equal(("Report in full", "Report"), (_promise.Text, _promise.Wording));
        Assert.Contains(_promise.Events, happened => happened is DetailsChanged);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Submit_LeavingAPromiseOutWithoutAReason_IsRefused(string? why)
    {
        var draft = Again();
        draft.Withdraw(Said);
        draft.TakePosition(Position.Accepted, null, Known.Today);

        Assert.Equal(Refusal.LeftOutWithoutReason, _recommendation.Submit(draft, Known.LeavingOut(_recommendation, draft, why)).Refusal);

        Assert.Equal((true, ResponseState.Draft), (_promise.Stands, draft.State));
    }

    [Fact]
    public void Submit_LeavingAPromiseOut_KeepsItWithTheReason()
    {
        var draft = Again();
        draft.Remove(draft.Items.Single());
        draft.TakePosition(Position.Accepted, "Enough.", Known.Today);

        Assert.Equal(Outcome.Done, _recommendation.Submit(draft, Known.LeavingOut(_recommendation, draft, " The grant has ended. ")));

        Assert.Equal((false, "The grant has ended."), (_promise.Stands, _promise.LeftOutBecause));
        Assert.Equal("The grant has ended.", Assert.IsType<CommitmentSuperseded>(_promise.Events[^1]).Why);
        Assert.Equal((null, 2), (_recommendation.NextDue, _recommendation.Responses.Count));
    }

    [Fact]
    public void Submit_AThirdTime_StillKeepsTheFirstPromise()
    {
        Again();
        Submit();
        Again();
        Assert.Same(_promise, Said.Keeps);

        Submit();

        Assert.Equal(_promise, _recommendation.Promises.Single());
    }

    [Fact]
    public void Submit_AfterAReturn_ThePromiseStandsAgainWithItsHistory()
    {
        Move(September);
        _recommendation.ReturnResponse(new("Unclear", new(2019, 3, 1), Known.Person()), Known.Today);
        Assert.False(_promise.Stands);
        Assert.Equal("September 2019", Said.DueInWords);
        Known.Quiet(_promise);

        Submit();

        Assert.Equal((true, March, September), (_promise.Stands, _promise.Occurrences.Single().OriginalDue, _promise.Occurrences.Single().Due));
        Assert.Equal("CommitmentKept", Known.Happened(_promise));
    }

    [Fact]
    public void Submit_AnotherDateThatHasPassedMeanwhile_IsRefused()
    {
        var draft = Again();
        Said.Edit(Details(DueDate.Day(Known.Today)) with { DateReason = "Sooner." });
        draft.TakePosition(Position.Accepted, null, Known.Today);

        Assert.Equal(Refusal.NewDueDateInThePast, _recommendation.Submit(draft, Known.Submission(Known.Today.AddDays(1))).Refusal);
    }

    [Fact]
    public void TakePosition_AnotherDate_CountsRelativeDatesAgain()
    {
        var draft = Known.Sent().DraftResponse(null);
        draft.TakePosition(Position.Accepted, null, new(2018, 11, 7));
        var promises = new[] { ("in six months", DueDate.Day(new(2019, 5, 7))), ("March 2019", March) }
            .Select(one => draft.Promise(draft.AddItem("x"), new("Report", one.Item1, one.Item2, null, null, null))).ToList();
        Known.Quiet(promises[0]);

        draft.TakePosition(Position.Accepted, null, new(2018, 12, 7));

        Assert.Equal([DueDate.Day(new(2019, 6, 7)), March], promises.Select(promise => promise.Occurrences.Single().Due));
        Assert.Equal("Due date of “in six months”: 7 May 2019 > 7 June 2019", Known.Changed(promises[0]));
    }

    [Fact]
    public void CountFromPublication_WhatAwaitedIt_HasItsDate()
    {
        var recommendation = Known.Answered(new CommitmentDetails("Report", "six months from publication", null, null, null, null));
        var promise = recommendation.Promises.Single();
        Assert.Equal((true, 1), (promise.AwaitsPublication, recommendation.UndatedPromises));

        recommendation.Publish(new(2019, 1, 10));
        recommendation.CountFromPublication();

        Assert.Equal((DueDate.Day(new(2019, 7, 10)), 0), (promise.Occurrences.Single().Due, recommendation.UndatedPromises));
        Assert.IsType<PartAdded>(promise.Events[^1]);
    }

    [Theory]
    [InlineData("The service will report to the committee in March 2019", true)]
    [InlineData("A full evaluation is presented at the scrutiny committee", true)]
    [InlineData("Report back on the results", true)]
    [InlineData("Report on the academy", false)]
    [InlineData("Appoint a manager", false)]
    public void ReportPhrase_IsInWhatReadsLikeAReportToACommittee(string text, bool isReport) => Assert.Equal(isReport, ReportPhrase.IsIn(text));

    private static CommitmentDetails Details(DueDate? due) => new("Report", due?.ToString(), due, null, null, null);

    private Response Again() => _recommendation.BeginAnswer(null);

    private Outcome Submit()
    {
        var draft = _recommendation.Draft!;
        draft.TakePosition(Position.Accepted, null, Known.Today);
        return _recommendation.Submit(draft, Known.Submission());
    }

    private void Move(DueDate to)
    {
        var date = _promise.Occurrences.Single();
        _recommendation.AskForDueDate(_promise, date, new(to, null, "Late.", Known.Person(), false), Known.Today);
        _recommendation.DecideDueDate(_promise, date, new(true, null, Known.Person()), Known.Today);
    }
}
