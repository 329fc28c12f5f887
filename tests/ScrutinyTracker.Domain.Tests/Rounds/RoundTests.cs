using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Rounds;

public sealed class RoundTests
{
    private static readonly DateOnly MeetingOn = new(2019, 2, 27);
    private static readonly DateOnly Papers = new(2019, 2, 19);
    private static readonly DateTime Now = new(2019, 1, 15, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2019-01-15", "2019-02-19", null)]
    [InlineData("2019-01-15", "2019-02-01", null)]
    [InlineData("2019-02-19", "2019-02-19", null)]
    [InlineData("2019-01-15", "2019-02-20", Refusal.UpdatesAfterThePapers)]
    [InlineData("2019-01-15", "2019-01-14", Refusal.UpdatesInThePast)]
    [InlineData("2019-02-20", "2019-02-20", Refusal.PapersAlreadyPublic)]
    [InlineData("2019-02-27", "2019-02-19", Refusal.PapersAlreadyPublic)]
    [InlineData("2019-02-28", "2019-02-19", Refusal.MeetingAlreadyHeld)]
    public void Open_AMeetingAndADay_OnlyWhileUpdatesCanStillComeBeforeThePapers(string today, string updatesBy, Refusal? refusal)
    {
        var opening = Opening(Known.Sent()) with { Today = DateOnly.Parse(today), UpdatesBy = DateOnly.Parse(updatesBy) };

        Assert.Equal(refusal, MonitoringRound.Open(opening, [], out var round).Refusal);
        Assert.Equal(refusal is null, round is not null);
    }

    [Fact]
    public void Open_TheMeetingCancelledOrNothingOpen_IsRefused()
    {
        var cancelled = Opening(Known.Sent());
        cancelled.Meeting.Cancel(Known.Today, "No business");

        Assert.Equal(Refusal.MeetingCancelled, MonitoringRound.Open(cancelled, [], out _).Refusal);
        Assert.Equal(Refusal.NothingToFollow, MonitoringRound.Open(Opening(), [], out _).Refusal);
    }

    [Fact]
    public void Open_WhileOneIsOpenForTheMeeting_IsRefusedUntilThatIsClosed()
    {
        var first = Opened(Known.Sent());

        Assert.Equal(Refusal.RoundAlreadyOpen, MonitoringRound.Open(Opening(Known.Sent()), [first], out _).Refusal);
        Assert.Equal(Outcome.Done, first.Close(Closing()));

        Assert.Equal(Outcome.Done, MonitoringRound.Open(Opening(Known.Sent()), [first], out var second));
        Assert.Equal(2, second!.Number);
    }

    [Fact]
    public void Open_Followed_IsFrozenAsItStood()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 1), text: "Report on the academy"));
        var promise = recommendation.Promises.Single();
        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.OnTrack), Known.Today);

        var frozen = Opened(recommendation).Frozen.Single();
        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today);

        Assert.Equal((Position.Accepted, ProgressClaim.OnTrack, "January 2019"), (frozen.Position, frozen.Progress, frozen.NextDue.ToString()));
        var asked = frozen.Asked.Single();
        Assert.Equal(("Report on the academy", ProgressClaim.OnTrack, "January 2019"), (asked.Text, asked.LastClaim, asked.Due.ToString()));
        Assert.Equal("Director of Children's Services", asked.Of);
    }

    [Fact]
    public void Open_WhatIsAsked_TheAnswerOrEachPromiseThatIsOpen()
    {
        var answered = Known.Answered(Known.Promise(DueDate.Month(2019, 3), text: "One"), Known.Promise(text: "Two"), Known.Promise(DueDate.Month(2019, 1), text: "Done"));
        answered.ReportProgress(answered.Promises.Last(), null, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today);

        var asked = Opened(Known.Sent(), answered, Known.Answered(Position.NotAccepted)).Frozen.Select(frozen => string.Join(", ", frozen.Asked.Select(one =>
            $"{(one.Commitment is null ? "answer" : one.Text)} by {one.Due?.ToString() ?? "no date"}")));

        Assert.Equal(["answer by 6 January 2019", "One by March 2019, Two by no date", ""], asked);
    }

    [Fact]
    public void Close_Twice_IsRefused()
    {
        var round = Opened(Known.Sent());
        Assert.Equal(Outcome.Done, round.Close(Closing()));

        Assert.Equal(Refusal.RoundAlreadyClosed, round.Close(Closing()).Refusal);
        Assert.Equal("RoundOpened RoundClosed", Known.Happened(round));
    }

    [Fact]
    public void Close_WhatCameIn_IsKeptBesideWhatWasAsked()
    {
        var round = Opened(Known.Answered(Known.Promise(DueDate.Month(2019, 3))));
        var asked = round.Frozen.Single().Asked.Single();
        var cameIn = new AskedReturn(ReturnKind.Update, Papers, ProgressClaim.Delivered, "It is done.");

        round.Close(Closing() with
        {
            Returns = new Dictionary<int, AskedReturn> { [asked.Id] = cameIn },
            Changes = new Dictionary<int, IReadOnlyList<Changed>> { [3] = [new(ChangedKind.Delivery, Papers, "Delivered", null)] },
        });

        Assert.Equal(cameIn, asked.Returned);
        Assert.Equal((3, "Delivered"), (round.Changes.Single().RecommendationId, round.Changes.Single().What));
    }

    private static RoundOpening Opening(params Recommendation[] followed) =>
        new(Known.Meeting(MeetingOn), Papers, followed, Known.Person(), Now, Known.Today);

    private static RoundClosing Closing() => new(
        new Dictionary<int, AskedReturn>(), new Dictionary<int, IReadOnlyList<Changed>>(), null, Known.Person(), Papers);

    private static MonitoringRound Opened(params Recommendation[] followed)
    {
        Assert.Equal(Outcome.Done, MonitoringRound.Open(Opening(followed), [], out var round));
        return round!;
    }
}
