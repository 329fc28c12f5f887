using ScrutinyTracker.Web.Features.Committees;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees;

public sealed class BriefingDatesTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);
    private static readonly DateOnly Last = new(2019, 1, 21);
    private static readonly DateOnly Next = new(2019, 3, 25);

    [Fact]
    public void Of_Meetings_FindsTheLastAndTheNextThatAreHeld()
    {
        var dates = Dates([new(2018, 11, 7), Last, Next, new(2019, 5, 1)], cancelled: new(2019, 3, 4));

        Assert.Equal((Last, Next), (dates.LastMeeting!.HeldOn, dates.NextMeeting!.HeldOn));
        Assert.Equal((Last, Next, new DateOnly(2019, 3, 31)), (dates.Since, dates.Until, dates.UntilInMonths));
    }

    [Fact]
    public void Of_MeetingToday_IsTheNextOne() => Assert.Equal(Today, Dates([Last, Today]).NextMeeting!.HeldOn);

    [Fact]
    public void Of_NoMeeting_LooksAtEverythingUpToFourWeeksAhead()
    {
        var dates = Dates([]);

        Assert.Equal((DateOnly.MinValue, Today.AddDays(28)), (dates.Since, dates.Until));
        Assert.Equal(("Due soon", "New answers"), (dates.Heading(BriefingPart.Due), dates.Heading(BriefingPart.Answers)));
    }

    private static BriefingDates Dates(DateOnly[] meetings, DateOnly? cancelled = null) => BriefingDates.Of(
        meetings.Select(on => new MeetingFacts(on, null, null, on.AddDays(-8), false))
            .Concat(cancelled is { } off ? [new MeetingFacts(off, null, null, off, true)] : []),
        Today);
}
