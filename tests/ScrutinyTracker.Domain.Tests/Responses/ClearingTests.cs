using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Tests.Access;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class ClearingTests
{
    private static readonly ClearanceRequest Finance = new(ClearanceArea.Finance, null, "Corporate finance", Known.SentOn, null);

    private readonly Recommendation _recommendation = Known.Sent();
    private readonly Person _accountant = Known.Person("Accountant", Role.Director).WithId(42);
    private readonly Response _draft;

    public ClearingTests()
    {
        _draft = _recommendation.DraftResponse(null);
        _draft.TakePosition(Position.Accepted, "There is money", Known.SentOn);
        Known.Quiet(_draft);
    }

    [Fact]
    public void SendForClearance_IsOutUntilItIsReturned()
    {
        var clearance = Sent();

        Assert.Equal(("Finance: Corporate finance", true), (clearance.Label, clearance.IsOut));
        Assert.Equal("PartAdded", Known.Happened(_draft));
        Assert.Equal(["Finance: Corporate finance has not returned it, sent on 7 November 2018."], ClearanceGaps.Of(_draft));
        Assert.Equal(Refusal.ClearanceAlreadyOut, _draft.SendForClearance(Finance, Known.Today).Refusal);

        Assert.Equal(Outcome.Done, Return(clearance, ClearanceOutcome.Cleared));

        Assert.Equal((false, Known.Today, ClearanceOutcome.Cleared), (clearance.IsOut, clearance.ReturnedOn, clearance.Outcome));
        Assert.Empty(ClearanceGaps.Of(_draft));
        Assert.Equal(Refusal.ClearanceAlreadyReturned, Return(clearance, ClearanceOutcome.Cleared).Refusal);
    }

    [Fact]
    public void SendForClearance_WhatCannotBe_IsRefused()
    {
        Assert.Equal(Refusal.NobodyToClear, _draft.SendForClearance(Finance with { Body = " " }, Known.Today).Refusal);
        Assert.Equal(Refusal.ClearanceSentInTheFuture, _draft.SendForClearance(Finance with { SentOn = Known.Today.AddDays(1) }, Known.Today).Refusal);
        Assert.Equal(Refusal.ClearanceDueBeforeSending, _draft.SendForClearance(Finance with { DueOn = Known.SentOn.AddDays(-1) }, Known.Today).Refusal);
    }

    [Fact]
    public void ReturnClearance_WhatCannotBe_IsRefused()
    {
        var clearance = Sent();

        Assert.Equal(Refusal.ClearanceCommentMissing, Return(clearance, ClearanceOutcome.NotCleared, " ").Refusal);
        Assert.Equal(Refusal.ClearanceReturnedOnAnotherDay, Return(clearance, ClearanceOutcome.Cleared, on: Known.SentOn.AddDays(-1)).Refusal);
        Assert.Equal(Refusal.ClearanceReturnedOnAnotherDay, Return(clearance, ClearanceOutcome.Cleared, on: Known.Today.AddDays(1)).Refusal);
    }

    [Fact]
    public void EditedAfterClearance_IsSaidWithBothTexts()
    {
        var clearance = Sent();
        Return(clearance, ClearanceOutcome.ClearedWithComments, "Mind the budget");
        Assert.False(clearance.WasEditedSince);

        _draft.Promise(_draft.AddItem("The academy"), Known.Promise(DueDate.Month(2019, 3)));

        Assert.True(clearance.WasEditedSince);
        Assert.Equal("Position: accepted\nReasons: There is money", clearance.WordsWhenReturned);
        Assert.Equal("Position: accepted\nReasons: There is money\n(a) The academy\nPromise: Report (March 2019)", _draft.InWords);
        Assert.Equal(["It was edited after Finance: Corporate finance cleared it."], ClearanceGaps.Of(_draft));
        Assert.False(ClearanceGaps.AreGrave(_draft));
    }

    [Fact]
    public void Submit_WithAClearanceOut_OnlyKnowingly()
    {
        Sent();

        Assert.Equal(Refusal.ClearancesOpen, _recommendation.Submit(_draft, Known.Submission()).Refusal);
        Assert.Equal(ResponseState.Draft, _draft.State);
        Assert.Equal(Outcome.Done, _recommendation.Submit(_draft, Known.Submission() with { DespiteClearances = true }));
    }

    [Fact]
    public void Submit_AfterARefusal_OnlyKnowingly()
    {
        Return(Sent(), ClearanceOutcome.NotCleared, "There is no money");

        Assert.Equal(["Finance: Corporate finance did not clear it: “There is no money”"], ClearanceGaps.Of(_draft));
        Assert.Equal(Refusal.ClearancesOpen, _recommendation.Submit(_draft, Known.Submission()).Refusal);
    }

    [Fact]
    public void AfterSubmission_NothingIsSentOrReturned()
    {
        var clearance = Sent();
        _recommendation.Submit(_draft, Known.Submission() with { DespiteClearances = true });

        Assert.Equal(Refusal.ResponseAlreadySubmitted, _draft.SendForClearance(Finance, Known.Today).Refusal);
        Assert.Equal(Refusal.ResponseAlreadySubmitted, Return(clearance, ClearanceOutcome.Cleared).Refusal);
    }

    [Fact]
    public void FollowPost_WhatIsOut_GoesToTheSuccessorAndWhatWasReturnedStays()
    {
        var (from, to) = (Known.Post("Director of Resources"), Known.Post("Director of Finance"));
        foreach (var area in new[] { ClearanceArea.Finance, ClearanceArea.Legal })
            _draft.SendForClearance(new(area, from, null, Known.SentOn, null), Known.Today);
        var (finance, legal) = (_draft.Clearances.First(), _draft.Clearances.Last());
        Return(legal, ClearanceOutcome.Cleared);

        _recommendation.FollowPost(from, to);

        Assert.Equal((to, from), (finance.Post, legal.Post));
        Assert.Contains("PostSucceeded", Known.Happened(_recommendation), StringComparison.Ordinal);
    }

    private ResponseClearance Sent()
    {
        Assert.Equal(Outcome.Done, _draft.SendForClearance(Finance, Known.Today));
        return _draft.Clearances.Last();
    }

    private Outcome Return(ResponseClearance clearance, ClearanceOutcome outcome, string? comment = null, DateOnly? on = null) =>
        _draft.ReturnClearance(clearance, new ClearanceAnswer(outcome, comment, on ?? Known.Today, _accountant), Known.Today);
}
