using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Committees;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees;

public sealed class CommitteeBriefingTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);
    private static readonly DateOnly Last = new(2019, 1, 21);
    private static readonly DateOnly Next = new(2019, 3, 25);

    [Fact]
    public void Of_Meetings_FindsTheLastAndTheNextThatAreHeld()
    {
        var briefing = Briefing([], meetings: [new(2018, 11, 7), Last, Next, new(2019, 5, 1)], cancelled: new(2019, 3, 4));

        Assert.Equal((Last, Next), (briefing.LastMeeting!.HeldOn, briefing.NextMeeting!.HeldOn));
    }

    [Fact]
    public void Of_MeetingToday_IsTheNextOne() => Assert.Equal(Today, Briefing([], meetings: [Last, Today]).NextMeeting!.HeldOn);

    public static TheoryData<string, string> DueDates => new()
    {
        { "2019-02-28", "late" },
        { "2019-03-01", "due" },
        { "2019-03-25", "due" },
        { "2019-03-26", "" },
        { "February 2019", "late" },
        { "March 2019", "due" },
        { "April 2019", "" },
    };

    [Theory]
    [MemberData(nameof(DueDates))]
    public void Of_OpenDate_StandsUnderLateOrDueByTheMeeting(string due, string section)
    {
        var date = DateOnly.TryParseExact(due, "yyyy-MM-dd", out var day) ? DueDate.Day(day) : ((DueReading.Dated)DuePhrase.Read(due, Today)).Due;

        var briefing = Briefing([Promise(date)]);

        Assert.Equal((section == "late" ? 1 : 0, section == "due" ? 1 : 0), (briefing.Late.Count, briefing.DueBy.Count));
    }

    [Fact]
    public void Of_NoMeetingToCome_ShowsWhatIsDueSoon()
    {
        var briefing = Briefing([Promise(DueDate.Day(Today.AddDays(28))), Promise(DueDate.Day(Today.AddDays(29)))], meetings: []);

        Assert.Single(briefing.DueBy);
    }

    [Fact]
    public void Of_LatePromise_SaysItInTheirWordsWithWhatHappenedAndWhoOwesIt()
    {
        var late = Promise(DueDate.Month(2019, 2)) with { LastReport = new(ProgressClaim.Delayed, "Half is done", new(2019, 2, 1)) };

        var item = Assert.Single(Briefing([late]).Late);

        Assert.Equal("A report", item.Promised);
        Assert.Equal("Head of Service", item.Who);
        Assert.Equal("due February 2019", item.Standing);
        Assert.Equal("overdue by 1 day", item.Timeliness!.Value.InWords);
        Assert.Equal("Delayed, reported on 1 February 2019: Half is done", item.Happened);
    }

    [Fact]
    public void Of_LateAnswer_IsAskedOfThePost()
    {
        var item = Assert.Single(Briefing([], recommendation: Asked with { Position = Position.Awaited, RespondedOn = null }).Late);

        Assert.Equal(("Corporate Director", "answer due 6 January 2019"), (item.Who, item.Standing));
    }

    [Fact]
    public void Of_NotedOnly_StillAwaitsItsAnswer() =>
        Assert.Single(Briefing([], recommendation: Asked with { Position = Position.NotedOnly, RespondedOn = Last }).Late);

    [Fact]
    public void Of_NotSent_OwesNothing() =>
        Assert.Empty(Briefing([], recommendation: Asked with { Position = Position.Awaited, RespondedOn = null, SentOn = null }).Late);

    [Fact]
    public void Of_LateThings_PutsTheLatestFirst()
    {
        var briefing = Briefing([Promise(DueDate.Month(2019, 2)), Promise(DueDate.Month(2018, 6)), Promise(DueDate.Month(2018, 12))]);

        Assert.Equal(["due June 2018", "due December 2018", "due February 2019"], briefing.Late.Select(item => item.Standing));
    }

    [Fact]
    public void Of_RecurringPromise_IsLateOnceWithItsEarliestDateAndHowManyMore()
    {
        DateFacts[] dates = [.. new[] { (2018, 6), (2018, 9), (2018, 12), (2019, 3) }.Select(month => DueDate.Month(month.Item1, month.Item2)).Select(due => new DateFacts(due, due, null, false, null))];

        var briefing = Briefing([Promise(null) with { Dates = dates }, Promise(DueDate.Month(2019, 2))]);

        Assert.Equal(["due June 2018, and 2 later dates have passed as well", "due February 2019"], briefing.Late.Select(item => item.Standing));
        Assert.Equal(1, briefing.LateRecommendations);
    }

    [Fact]
    public void DatesThatMatter_AreTheLastKeptTheEarliestLateAndTheNext()
    {
        DateFacts Date(int year, int month, DateOnly? deliveredOn = null) => new(DueDate.Month(year, month), DueDate.Month(year, month), deliveredOn, false, null);
        var promise = Promise(null) with
        {
            Dates = [Date(2017, 12, new(2017, 12, 1)), Date(2018, 3, new(2018, 3, 1)), Date(2018, 6), Date(2018, 9), Date(2019, 3), Date(2019, 9)],
        };

        Assert.Equal([("March 2018", 0), ("June 2018", 1), ("March 2019", 0)], promise.DatesThatMatter(Today).Select(shown => ($"{shown.Date.Due}", shown.MoreLate)));
    }

    [Theory]
    [InlineData("2019-01-20", 0)]
    [InlineData("2019-01-21", 1)]
    [InlineData("2019-02-10", 1)]
    public void Of_SinceTheLastMeeting_CountsItsOwnDay(string on, int found)
    {
        var day = DateOnly.Parse(on);
        var delivered = Promise(DueDate.Month(2019, 2)) with { Progress = ProgressClaim.Delivered, Dates = [new(DueDate.Month(2019, 2), DueDate.Month(2019, 2), day, false, null)] };
        var moved = Promise(DueDate.Month(2019, 9)) with { Dates = [new(DueDate.Month(2019, 2), DueDate.Month(2019, 9), null, false, new(day, "Staff left"))] };

        var briefing = Briefing([delivered, moved], recommendation: Asked with { RespondedOn = day });

        Assert.Equal((found, found, found), (briefing.Delivered.Count, briefing.Moved.Count, briefing.NewAnswers.Count));
        Assert.Empty(briefing.Late);
    }

    [Fact]
    public void Of_UndatedPromise_IsNamedUntilItIsDone()
    {
        var undated = Promise(null);

        Assert.Single(Briefing([undated]).Undated);
        Assert.Empty(Briefing([undated with { Progress = ProgressClaim.Delivered, DeliveredOn = Last }]).Undated);
        Assert.Single(Briefing([undated with { Progress = ProgressClaim.Delivered, DeliveredOn = Last }]).Delivered);
    }

    private static readonly FollowedRecommendation Asked = new()
    {
        Id = 1,
        Reference = "CYP-2018-19-R01",
        Review = "A review",
        Text = "Do it",
        AskedOf = "Corporate Director",
        SentOn = new(2018, 11, 7),
        ResponseDueOn = new(2019, 1, 6),
        Position = Position.Accepted,
        RespondedOn = new(2018, 12, 1),
        Assessment = AssessmentMeaning.NotYetLookedAt,
        IsExempt = false,
    };

    private static FollowedPromise Promise(DueDate? due) => new()
    {
        RecommendationId = 1,
        Text = "A report",
        DueInWords = due?.ToString(),
        Responsible = "Head of Service",
        Progress = ProgressClaim.NotStarted,
        DeliveredOn = null,
        LastReport = null,
        Dates = due is { } on ? [new(on, on, null, false, null)] : [],
    };

    private static CommitteeBriefing Briefing(
        FollowedPromise[] promises, DateOnly[]? meetings = null, DateOnly? cancelled = null, FollowedRecommendation? recommendation = null)
    {
        var held = (meetings ?? [Last, Next]).Select(on => new MeetingFacts(on, null, null, on.AddDays(-8), false))
            .Concat(cancelled is { } off ? [new MeetingFacts(off, null, null, off, true)] : []);
        return CommitteeBriefing.Of(new("CYP", "Committee", [.. held], [recommendation ?? Asked], promises, 0), Today);
    }
}
