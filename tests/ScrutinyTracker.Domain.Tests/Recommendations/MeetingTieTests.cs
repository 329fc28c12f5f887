using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class MeetingTieTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);

    private readonly Committee _committee = Known.Committee();
    private readonly Person _officer = Known.Person("Officer");
    private readonly Recommendation _recommendation;

    public MeetingTieTests() => _recommendation = Known.Answered(Known.Promise(March) with { ReportTo = _committee });

    private Commitment Promise => _recommendation.Promises.Single();
    private Occurrence Date => Promise.Occurrences.Single();

    [Fact]
    public void TieToMeeting_InThePromisedMonth_IsDueWithItsPapers()
    {
        var meeting = On(new(2019, 3, 15));
        Known.Quiet(Promise);

        Assert.True(Tie(meeting).IsDone);

        // 15 March less five clear working days: 7 March.
        Assert.Equal((March, DueDate.Day(new(2019, 3, 7)), meeting, 0), (Date.OriginalDue, Date.Due, Date.Meeting, Date.TimesMoved));
        Assert.Equal(new DateOnly(2019, 3, 7), _recommendation.NextDueOn);
        var tied = Assert.IsType<DueDateTied>(Assert.Single(Promise.Events));
        Assert.Equal(("March 2019", "7 March 2019", meeting.HeldOn), (tied.From, tied.To, tied.MeetingOn));
        Assert.True(Tie(meeting).IsDone);
        Assert.Single(Date.Changes);
    }

    [Fact]
    public void TieToMeeting_ThatCannotBe_IsRefused()
    {
        var cancelled = On(new(2019, 3, 15));
        cancelled.Cancel(Known.Today, "Snow.");

        Assert.Equal(Refusal.MeetingOfAnotherCommittee, Tie(Known.Meeting(new(2019, 3, 15))).Refusal);
        Assert.Equal(Refusal.MeetingCancelled, Tie(cancelled).Refusal);
        Assert.Equal(Refusal.PapersAlreadyPublic, Tie(On(new(2019, 1, 17))).Refusal);
        Assert.Equal(Refusal.PapersAfterThePromisedDate, Tie(On(new(2019, 5, 14))).Refusal);
        Assert.Equal(Refusal.DueDateHasPassed, _recommendation.TieToMeeting(Promise, Date, On(new(2019, 5, 14)), _officer, new(2019, 4, 1)).Refusal);
        Assert.Equal(March, Date.Due);
    }

    [Fact]
    public void TieToMeeting_WhatIsNoReport_IsRefused()
    {
        var other = Known.Answered(Known.Promise(March));
        var promise = other.Promises.Single();

        Assert.Equal(Refusal.MeetingOfAnotherCommittee, other.TieToMeeting(promise, promise.Occurrences.Single(), On(new(2019, 3, 15)), _officer, Known.Today).Refusal);
    }

    [Fact]
    public void TieToMeeting_LaterAfterTheDateWasGranted_IsTaken()
    {
        _recommendation.AskForDueDate(Promise, Date, new(DueDate.Month(2019, 5), null, "Late data.", _officer, false), Known.Today);
        _recommendation.DecideDueDate(Promise, Date, new(true, null, _officer), Known.Today);

        Assert.True(Tie(On(new(2019, 5, 14))).IsDone);

        Assert.Equal((March, DueDate.Month(2019, 5), DueDate.Day(new(2019, 5, 3))), (Date.OriginalDue, Date.Promised, Date.Due));
    }

    [Fact]
    public void FollowMeeting_Moved_MovesTheDateAndSaysWhy()
    {
        var meeting = On(new(2019, 3, 15));
        Tie(meeting);
        Known.Quiet(Promise);
        meeting.Edit(new(2019, 4, 12), null, null, null, Known.England);

        _recommendation.FollowMeeting(meeting, "The meeting was moved", _officer, Known.Today);

        Assert.Equal((March, DueDate.Day(new(2019, 4, 4)), meeting), (Date.OriginalDue, Date.Due, Date.Meeting));
        Assert.Equal("The meeting was moved", Assert.IsType<DueDateMoved>(Assert.Single(Promise.Events)).Why);
        Assert.Equal((DueDateChangeCause.Meeting, "The meeting was moved", (int?)null), (Date.Changes.Last().Cause, Date.Changes.Last().Reason, Date.Changes.Last().Number));
        Assert.Equal(new DateOnly(2019, 4, 4), _recommendation.NextDueOn);
    }

    [Fact]
    public void FollowMeeting_OnlyItsPlaceChanged_LeavesNoTrace()
    {
        var meeting = On(new(2019, 3, 15));
        Tie(meeting);
        Known.Quiet(Promise);

        _recommendation.FollowMeeting(meeting, "The meeting was moved", _officer, Known.Today);

        Assert.Empty(Promise.Events);
    }

    [Fact]
    public void FollowMeeting_Cancelled_PutsThePromisedDateBack()
    {
        var meeting = On(new(2019, 3, 15));
        Tie(meeting);
        Known.Quiet(Promise);
        meeting.Cancel(Known.Today, "Snow.");

        _recommendation.FollowMeeting(meeting, "The meeting was cancelled", _officer, Known.Today);

        Assert.Equal((March, (Meeting?)null), (Date.Due, Date.Meeting));
        Assert.Equal("The meeting was cancelled", Assert.IsType<DueDateUntied>(Assert.Single(Promise.Events)).Why);
        Assert.Equal("March 2019", _recommendation.NextDue.ToString());
    }

    [Fact]
    public void FollowMeeting_OfWhatIsDelivered_StaysAsItWas()
    {
        var meeting = On(new(2019, 3, 15));
        Tie(meeting);
        _recommendation.ReportProgress(Promise, Date, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today);
        meeting.Cancel(Known.Today, "Snow.");

        _recommendation.FollowMeeting(meeting, "The meeting was cancelled", _officer, Known.Today);

        Assert.Equal(DueDate.Day(new(2019, 3, 7)), Date.Due);
    }

    [Fact]
    public void UntieFromMeeting_BeforeItsPapers_PutsThePromisedDateBackAndNotAfter()
    {
        var meeting = On(new(2019, 3, 15));
        Tie(meeting);

        Assert.Equal(Refusal.DueDateHasPassed, _recommendation.UntieFromMeeting(Promise, Date, _officer, new(2019, 3, 8)).Refusal);
        Assert.True(_recommendation.UntieFromMeeting(Promise, Date, _officer, new(2019, 3, 7)).IsDone);

        Assert.Equal((March, (Meeting?)null), (Date.Due, Date.Meeting));
    }

    [Fact]
    public void DecideDueDate_OfWhatIsTied_UntiesIt()
    {
        Tie(On(new(2019, 3, 15)));
        _recommendation.AskForDueDate(Promise, Date, new(DueDate.Month(2019, 5), null, "Late data.", _officer, false), Known.Today);

        _recommendation.DecideDueDate(Promise, Date, new(true, null, _officer), Known.Today);

        Assert.Equal((DueDate.Month(2019, 5), (Meeting?)null, 1), (Date.Due, Date.Meeting, Date.TimesMoved));
    }

    [Theory]
    [InlineData("March 2019", "2019-03-04 2019-03-25", "2019-03-25")]
    [InlineData("March 2019", "2019-03-04 2019-04-02", "2019-03-04")] // papers in March, the meeting not
    [InlineData("March 2019", "2019-01-28 2019-04-30", null)]
    [InlineData("28 March 2019", "2019-03-25", "2019-03-25")]
    [InlineData("10 March 2019", "2019-03-25", null)] // its papers come after the day
    [InlineData("January to March 2019", "2019-02-11 2019-05-13", "2019-02-11")]
    [InlineData("January 2019", "2019-01-17", null)] // its papers are public
    public void Proposal_OfMeetings_IsTheLastInThePromisedMonths(string phrase, string meetings, string? proposed)
    {
        var due = Assert.IsType<DueReading.Dated>(DuePhrase.Read(phrase, Known.Today)).Due;

        var proposal = MeetingProposal.For(due, meetings.Split(' ').Select(day => On(DateOnly.Parse(day, null))).ToList(), Known.Today);

        Assert.Equal(proposed is null ? null : DateOnly.Parse(proposed, null), proposal?.HeldOn);
    }

    [Fact]
    public void Proposal_Cancelled_IsNone()
    {
        var meeting = On(new(2019, 3, 15));
        meeting.Cancel(Known.Today, "Snow.");

        Assert.Null(MeetingProposal.For(March, [meeting], Known.Today));
    }

    private Outcome Tie(Meeting meeting) => _recommendation.TieToMeeting(Promise, Date, meeting, _officer, Known.Today);

    private Meeting On(DateOnly day) => new(_committee, day, null, null, Known.England);
}
