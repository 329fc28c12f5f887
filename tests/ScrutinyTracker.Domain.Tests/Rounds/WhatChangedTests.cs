using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Rounds;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Rounds;

public sealed class WhatChangedTests
{
    private static readonly DateTime From = new(2019, 1, 15, 9, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime Until = new(2019, 3, 12, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Between Period = new(From, Until);
    private static readonly DateOnly Day = new(2019, 2, 1);

    /// <summary>An event → of which kind it is, and what is said of it; null for what is not told.</summary>
    public static TheoryData<DomainEvent, ChangedKind?, string?> Events => new()
    {
        { new ResponseSubmitted(Position.AcceptedInPart, Day, 2, 1, false), ChangedKind.Answer, "Answered, accepted in part, with 1 promise" },
        { new ResponseSubmitted(Position.NotAccepted, Day, 0, 0, false), ChangedKind.Answer, "Answered, not accepted" },
        { new InterimResponseSubmitted(Day, new(2019, 4, 1), false), ChangedKind.Answer, "Interim answer: the full one is promised by 1 April 2019" },
        { new ResponseReturned(Day, new(2019, 4, 1), null, null), ChangedKind.Answer, "The answer was returned; a new one is due on 1 April 2019" },
        { new ResponseSuperseded(Day), null, null },
        { new CommitmentMade("Report", null), null, null },
        { new DeadlineOverridden(Day, new(2019, 4, 1), null, null), ChangedKind.DateChange, "The answer is due on 1 April 2019, not 1 February 2019" },
        { new DueDateChangeAsked("Report", "March 2019", "May 2019"), ChangedKind.DateChange, "Another date asked for, May 2019 instead of March 2019: Report" },
        { new DueDateChangeTakenBack("Report", "March 2019", "May 2019"), ChangedKind.DateChange, "No longer asked for, May 2019; it stays March 2019: Report" },
        { new DueDateChangeRefused("Report", "March 2019", "May 2019"), ChangedKind.DateChange, "Another date refused, May 2019; it stays March 2019: Report" },
        { new DueDateMoved("Report", "March 2019", "May 2019"), ChangedKind.DateChange, "Date moved from March 2019 to May 2019: Report" },
        { new DueDateTied("Report", "March 2019", "5 March 2019", new(2019, 3, 12)), ChangedKind.DateChange, "Date moved from March 2019 to 5 March 2019, with the meeting of 12 March 2019: Report" },
        { new DueDateUntied("Report", "5 March 2019", "March 2019", new(2019, 3, 12)), ChangedKind.DateChange, "Date moved from 5 March 2019 to March 2019, no longer with the meeting of 12 March 2019: Report" },
        { new ProgressReported("Report", ProgressClaim.Delayed, "Staff left.", "March 2019", null), ChangedKind.Update, "Delayed: Report" },
        { new ProgressReported("Report", ProgressClaim.Delivered, "Done.", "March 2019", Day), ChangedKind.Delivery, "Delivered on 1 February 2019: Report" },
        { new NoChangeReported("Report", ProgressClaim.OnTrack, "No change."), ChangedKind.Update, "No change, on track: Report" },
        { new RecommendationAssessed("Amber", Day, "12"), ChangedKind.Assessment, "Judged on 1 February 2019: Amber" },
        { new DeliveryDisputed("Report", null, Day, Day, null), ChangedKind.Assessment, "Not accepted on 1 February 2019 that it was delivered: Report" },
        { new DeliveryAccepted("Report", null, Day, Day, null), ChangedKind.Assessment, "Accepted on 1 February 2019 that it was delivered: Report" },
        { new RecommendationClosed(ClosureReason.Achieved, Day), ChangedKind.Closure, "Closed on 1 February 2019, achieved" },
        { new RecommendationReopened(Day, null), ChangedKind.Closure, "Opened again on 1 February 2019" },
        { new DetailsChanged("Draft response", []), null, null },
        { new PartAdded("Response item", "(a)"), null, null },
    };

    [Theory, MemberData(nameof(Events))]
    public void In_AnEvent_IsToldOrNot(DomainEvent happened, ChangedKind? kind, string? what)
    {
        var changed = WhatChanged.In(Period, [new(From, happened)], []).SingleOrDefault();

        Assert.Equal((kind, what), (changed?.Kind, changed?.What));
    }

    [Theory]
    [InlineData("2019-01-15T09:29:59Z", false)]
    [InlineData("2019-01-15T09:30:00Z", true)]
    [InlineData("2019-03-12T09:29:59Z", true)]
    [InlineData("2019-03-12T09:30:00Z", false)]
    public void In_AMoment_BelongsToOnePeriodOnly(string at, bool isIn) =>
        Assert.Equal(isIn, WhatChanged.In(Period, [new(DateTime.Parse(at).ToUniversalTime(), new RecommendationReopened(Day, null))], []).Count == 1);

    [Theory]
    [InlineData("2019-01-14", null, false)]
    [InlineData("2019-01-15", null, true)]
    [InlineData("2019-03-11", null, true)]
    [InlineData("2019-03-12", null, false)]
    [InlineData("2019-02-28", "2019-03-11", false)]
    [InlineData("2019-02-28", "2019-03-12", false)]
    [InlineData("2019-02-28", "2019-03-13", true)]
    public void In_ADueDate_IsNewlyLateWhenItPassedBetween(string due, string? doneOn, bool isNewlyLate)
    {
        var owed = new OwedDate("Report", DueDate.Day(DateOnly.Parse(due)), new(2018, 11, 7), doneOn is null ? null : DateOnly.Parse(doneOn), []);

        var changed = WhatChanged.In(Period, [], [owed]);

        Assert.Equal(isNewlyLate ? [DateOnly.Parse(due).AddDays(1)] : [], changed.Select(one => one.On));
    }

    [Fact]
    public void In_APromiseThatWasLateWhenItWasMade_IsNewlyLateOnce()
    {
        var owed = new OwedDate("Report", DueDate.Day(new(2018, 12, 1)), Day, null, []);

        Assert.Single(WhatChanged.In(Period, [], [owed]));
        Assert.Empty(WhatChanged.In(new(Until, Until.AddMonths(2)), [], [owed]));
    }

    [Theory]
    [InlineData("2019-02-20", "2019-02-01", false)]
    [InlineData("2019-03-20", "2019-02-01", true)]
    public void In_ADateMovedSince_CountsAsItStoodThen(string decidedOn, string before, bool isNewlyLate)
    {
        var owed = new OwedDate(null, DueDate.Month(2019, 6), new(2018, 11, 7), null, [new(DateOnly.Parse(decidedOn), DueDate.Day(DateOnly.Parse(before)))]);

        Assert.Equal(isNewlyLate ? ["The answer is late, due 1 February 2019"] : [], WhatChanged.In(Period, [], [owed]).Select(one => one.What));
    }

    [Fact]
    public void Meetings_OneAfterAnother_LeaveNoGapAndNoOverlap()
    {
        var (first, second, third) = (Known.Meeting(new(2019, 1, 15)), Known.Meeting(new(2019, 3, 12)), Known.Meeting(new(2019, 6, 4)));
        var now = new DateTime(2019, 4, 1, 12, 0, 0, DateTimeKind.Utc);

        var (one, two, three) = (Between.Meetings(null, first, now), Between.Meetings(first, second, now), Between.Meetings(second, third, now));

        Assert.Equal(DateTime.MinValue, one.FromUtc);
        Assert.Equal(one.UntilUtc, two.FromUtc);
        Assert.Equal(two.UntilUtc, three.FromUtc);
        Assert.True(three.Holds(now));
        Assert.False(three.Holds(now.AddSeconds(1)));
        Assert.Equal(new DateTime(2019, 6, 3, 23, 0, 0, DateTimeKind.Utc), Between.Meetings(second, third, now.AddYears(1)).UntilUtc);
    }
}
