using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class DueDatesTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);
    private static readonly DueDate May = DueDate.Month(2019, 5);

    private readonly Recommendation _recommendation = Known.Answered(Known.Promise(March));
    private readonly Person _asks = Known.Person("Asks");
    private readonly Person _decides = Known.Person("Decides");

    private Commitment Promise => _recommendation.Promises.Single();
    private Occurrence Date => Promise.Occurrences.Single();

    [Fact]
    public void AskForDueDate_Undecided_ChangesNothing()
    {
        Known.Quiet(Promise);

        Assert.True(Ask(May).IsDone);

        Assert.Equal((March, March, 0), (Date.Due, Date.OriginalDue, Date.TimesMoved));
        Assert.Equal("March 2019", _recommendation.NextDue.ToString());
        var asked = Assert.IsType<DueDateChangeAsked>(Assert.Single(Promise.Events));
        Assert.Equal(("March 2019", "May 2019", "The data are late."), (asked.From, asked.To, asked.Why));
        Assert.Equal((May, "by May 2019", _asks, Known.Today, true), (Date.Undecided!.To, Date.Undecided.ToInWords, Date.Undecided.AskedBy, Date.Undecided.AskedOn, Date.Undecided.AskedOnBehalf));
    }

    [Fact]
    public void DecideDueDate_Accepted_MovesAndKeepsTheFirstDateAndWhoDecided()
    {
        Ask(May);
        Known.Quiet(Promise);

        Assert.True(Decide(true, "It helps.").IsDone);

        Assert.Equal((March, May, 1), (Date.OriginalDue, Date.Due, Date.TimesMoved));
        Assert.Equal("May 2019", _recommendation.NextDue.ToString());
        var change = Assert.Single(Date.Changes);
        Assert.Equal((March, DueDateChangeState.Accepted, _decides, Known.Today, "It helps."), (change.From, change.State, change.DecidedBy, change.DecidedOn, change.DecisionInWords));
        var moved = Assert.IsType<DueDateMoved>(Assert.Single(Promise.Events));
        Assert.Equal(("March 2019", "May 2019", "The data are late.", 1), (moved.From, moved.To, moved.Why, moved.Number));
    }

    [Fact]
    public void DecideDueDate_Refused_IsKeptWithTheReasonAndCanBeAskedAgain()
    {
        Ask(May);
        Assert.Equal(Refusal.ReasonMissing, Decide(false, " ").Refusal);
        Known.Quiet(Promise);

        Assert.True(Decide(false, "It was promised twice.").IsDone);

        Assert.Equal((March, 0, DueDateChangeState.Refused), (Date.Due, Date.TimesMoved, Date.Changes.Single().State));
        Assert.Equal("It was promised twice.", Assert.IsType<DueDateChangeRefused>(Assert.Single(Promise.Events)).Why);
        Assert.True(Ask(May).IsDone);
    }

    [Fact]
    public void DecideDueDate_Again_CountsEachGrantedChange()
    {
        foreach (var (month, accepted) in new[] { (4, true), (5, false), (6, true) })
        {
            Assert.True(Ask(DueDate.Month(2019, month)).IsDone);
            Assert.True(Decide(accepted, "So be it.").IsDone);
        }

        Assert.Equal([1, null, 2], Date.Changes.Select(change => change.Number));
        Assert.Equal((2, March, DueDate.Month(2019, 6)), (Date.TimesMoved, Date.OriginalDue, Date.Due));
        Assert.Equal([March, DueDate.Month(2019, 4), DueDate.Month(2019, 4)], Date.Changes.Select(change => change.From));
    }

    [Fact]
    public void AskForDueDate_WhatCannotBe_IsRefused()
    {
        Assert.Equal(Refusal.NewDueDateInThePast, Ask(DueDate.Month(2018, 12)).Refusal);
        Assert.Equal(Refusal.NewDueDateIsTheSame, Ask(March).Refusal);
        Assert.Equal(Refusal.ReasonMissing, Ask(May, " ").Refusal);
        Assert.True(Ask(DueDate.Day(Known.Today)).IsDone);
        Assert.Equal(Refusal.DueDateChangeAlreadyAsked, Ask(May).Refusal);
    }

    [Fact]
    public void AskAndDecide_AfterDelivery_AreRefused()
    {
        Ask(May);
        Report(ProgressClaim.Delivered, Known.Today);

        Assert.Equal(Refusal.OccurrenceAlreadyDelivered, Ask(May).Refusal);
        Assert.Equal(Refusal.OccurrenceAlreadyDelivered, Decide(true).Refusal);

        Report(ProgressClaim.OnTrack, null);
        Assert.True(Decide(true).IsDone);
    }

    [Fact]
    public void AskAndDecide_WhatIsGivenUpSupersededOrClosed_AreRefused()
    {
        Ask(May);
        Report(ProgressClaim.WillNotBeDelivered, null);
        Assert.Equal(Refusal.OccurrenceGivenUp, Decide(true).Refusal);

        var (promise, date) = (Promise, Date);
        Known.Answer(_recommendation, Position.Accepted, Known.Promise(March));
        Assert.Equal(Refusal.PromiseNoLongerStands, _recommendation.DecideDueDate(promise, date, new(true, null, _decides), Known.Today).Refusal);

        _recommendation.Close(ClosureReason.Achieved, "Done.", Known.Meeting(Known.Today));
        Assert.Equal(Refusal.RecommendationClosed, Ask(May).Refusal);
    }

    [Fact]
    public void DecideDueDate_Twice_IsRefused()
    {
        Ask(May);
        Decide(true);

        Assert.Equal(Refusal.DueDateChangeAlreadyDecided, Decide(false, "No.").Refusal);
    }

    [Fact]
    public void DecideDueDate_ByTheCommittee_NeedsItsMeetingAndMinute()
    {
        _recommendation.Committee.LetDatesBeDecidedBy(DateDecider.Committee);
        var held = MeetingOf(_recommendation.Committee, new(2019, 1, 10));
        var cancelled = MeetingOf(_recommendation.Committee, new(2019, 1, 11));
        cancelled.Cancel(Known.Today, "Snow.");
        Ask(May);

        Assert.Equal(Refusal.DecidingMeetingMissing, DecideAt(null, "12").Refusal);
        Assert.Equal(Refusal.MeetingOfAnotherCommittee, DecideAt(Known.Meeting(new(2019, 1, 10)), "12").Refusal);
        Assert.Equal(Refusal.MeetingCancelled, DecideAt(cancelled, "12").Refusal);
        Assert.Equal(Refusal.MeetingNotYetHeld, DecideAt(MeetingOf(_recommendation.Committee, new(2019, 1, 16)), "12").Refusal);
        Assert.Equal(Refusal.MinuteMissing, DecideAt(held, " ").Refusal);
        Assert.True(DecideAt(held, "12").IsDone);

        var change = Date.Changes.Single();
        Assert.Equal((held, "12", held.HeldOn), (change.DecidedAt, change.MinuteReference, change.DecidedOn));

        Outcome DecideAt(Meeting? meeting, string minute) =>
            _recommendation.DecideDueDate(Promise, Date, new(true, null, _decides, meeting, minute), Known.Today);
    }

    [Fact]
    public void LetDatesBeDecidedBy_AnotherOnly_IsNoted()
    {
        var committee = Known.Committee();

        committee.LetDatesBeDecidedBy(DateDecider.Officer);
        Assert.Empty(committee.Events);

        committee.LetDatesBeDecidedBy(DateDecider.Chair);
        Assert.Equal("Changes of promised dates are decided by: officer > chair", Known.Changed(committee));
    }

    private Outcome Ask(DueDate to, string reason = "The data are late.") =>
        _recommendation.AskForDueDate(Promise, Date, new(to, $"by {to}", reason, _asks, OnBehalf: true), Known.Today);

    private Outcome Decide(bool accepted, string? words = null) =>
        _recommendation.DecideDueDate(Promise, Date, new(accepted, words, _decides), Known.Today);

    private void Report(ProgressClaim claim, DateOnly? deliveredOn) =>
        Assert.True(_recommendation.ReportProgress(Promise, Date, Known.Report(claim, deliveredOn), Known.Today).IsDone);

    private static Meeting MeetingOf(Committee committee, DateOnly on) => new(committee, on, null, null, Known.England);
}
