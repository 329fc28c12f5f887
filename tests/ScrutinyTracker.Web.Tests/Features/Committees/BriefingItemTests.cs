using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Committees;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Committees;

public sealed class BriefingItemTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);

    [Fact]
    public void Of_LatePromise_SaysItInTheirWordsWithWhatHappenedAndWhoOwesIt()
    {
        var late = Promise(new DateFacts(1, DueDate.Month(2019, 2), DueDate.Month(2019, 2), null, false, null)) with
        { LastReport = new(ProgressClaim.Delayed, "Half is done", new(2019, 2, 1)) };

        var item = Item(BriefingPart.Late, late);

        Assert.Equal(("A report", "Head of Service"), (item.Promised, item.Who));
        Assert.Equal("due February 2019", item.Standing);
        Assert.Equal("overdue by 1 day", item.Timeliness!.Value.InWords);
        Assert.Equal("Delayed, reported on 1 February 2019: Half is done", item.Happened);
    }

    [Theory]
    [InlineData(1, "due February 2019, and a later date has passed as well")]
    [InlineData(2, "due February 2019, and 2 later dates have passed as well")]
    public void Of_RecurringPromise_IsLateOnceAndSaysHowManyMore(int more, string standing)
    {
        var promise = Promise(new DateFacts(1, DueDate.Month(2019, 2), DueDate.Month(2019, 2), null, false, null));

        Assert.Equal(standing, BriefingItem.Of(BriefingPart.Late, Asked, promise, promise.Dates.Single(), Today, more).Standing);
    }

    [Fact]
    public void DatesThatMatter_AreTheLastKeptTheEarliestLateAndTheNext()
    {
        DateFacts Date(int year, int month, DateOnly? deliveredOn = null) => new(1, DueDate.Month(year, month), DueDate.Month(year, month), deliveredOn, false, null);
        var promise = Promise(
            Date(2017, 12, new(2017, 12, 1)), Date(2018, 3, new(2018, 3, 1)), Date(2018, 6), Date(2018, 9), Date(2019, 3), Date(2019, 9));

        Assert.Equal([("March 2018", 0), ("June 2018", 1), ("March 2019", 0)], promise.DatesThatMatter(Today).Select(shown => ($"{shown.Date.Due}", shown.MoreLate)));
    }

    [Fact]
    public void Of_LateAnswer_IsAskedOfThePost()
    {
        var item = BriefingItem.Of(BriefingPart.Late, Asked, null, null, Today);

        Assert.Equal(("Corporate Director", "Do it", "answer due 6 January 2019"), (item.Who, item.Promised, item.Standing));
        Assert.Equal("overdue by 54 days", item.Timeliness!.Value.InWords);
    }

    [Fact]
    public void Of_PromiseByNobodyInParticular_IsTheLeadPosts() =>
        Assert.Equal("Corporate Director", Item(BriefingPart.Undated, Promise() with { Responsible = null }).Who);

    [Fact]
    public void Of_MovedDate_SaysBothDatesAndWhy()
    {
        var item = Item(BriefingPart.Moved, Promise(new DateFacts(1, DueDate.Month(2019, 2), DueDate.Month(2019, 9), null, false, Move(4, 9, 2))));

        Assert.Equal(
            ("moved from April 2019 to September 2019, first promised for February 2019",
                "Staff left.\nAsked by Head of Service, decided by Scrutiny Officer on 10 February 2019: change 2 of this date."),
            (item.Standing, item.Happened));
        Assert.Equal("moved from February 2019 to April 2019", Item(BriefingPart.Moved, Promise(
            new DateFacts(1, DueDate.Month(2019, 2), DueDate.Month(2019, 4), null, false, Move(2, 4, 1)))).Standing);
    }

    [Fact]
    public void Of_AskedDate_SaysWhatIsAskedAndByWhom()
    {
        var asked = Move(2, 9, null) with { DecidedBy = null, DecidedOn = null };
        var item = Item(BriefingPart.Asked, Promise(new DateFacts(1, DueDate.Month(2019, 2), DueDate.Month(2019, 2), null, false, null, asked)));

        Assert.Equal(("due February 2019, and September 2019 is asked for", "Staff left.\nAsked by Head of Service."), (item.Standing, item.Happened));
    }

    [Fact]
    public void Of_Delivered_SaysWhen()
    {
        var dated = Promise(new DateFacts(1, DueDate.Month(2019, 2), DueDate.Month(2019, 2), new DateOnly(2019, 2, 10), false, null));

        Assert.Equal("delivered on 10 February 2019", Item(BriefingPart.Delivered, dated).Standing);
        Assert.Equal("delivered on 11 February 2019", Item(BriefingPart.Delivered, Promise() with { DeliveredOn = new(2019, 2, 11) }).Standing);
    }

    [Theory]
    [InlineData(Position.Accepted, "accepted on 1 December 2018", "made a difference")]
    [InlineData(Position.NotAccepted, "not accepted on 1 December 2018", "to be accepted?")]
    public void Of_NewAnswer_AsksWhatTheAnswerCallsFor(Position position, string standing, string question)
    {
        var item = BriefingItem.Of(BriefingPart.Answers, Asked with { Position = position }, null, null, Today);

        Assert.Equal(standing, item.Standing);
        Assert.Contains(question, item.Question, StringComparison.Ordinal);
    }

    private static readonly FollowedRecommendation Asked = new()
    {
        Id = 1,
        Reference = "CYP-2018-19-R01",
        Review = "A review",
        Text = "Do it",
        AskedOf = "Corporate Director",
        ResponseDueOn = new(2019, 1, 6),
        Position = Position.Accepted,
        RespondedOn = new(2018, 12, 1),
        Assessment = AssessmentMeaning.NotYetLookedAt,
        IsExempt = false,
    };

    private static BriefingItem Item(BriefingPart part, FollowedPromise promise) =>
        BriefingItem.Of(part, Asked, promise, promise.Dates.SingleOrDefault(), Today);

    private static FollowedPromise Promise(params DateFacts[] dates) => new()
    {
        Id = 1,
        RecommendationId = 1,
        Text = "A report",
        DueInWords = null,
        Responsible = "Head of Service",
        Progress = ProgressClaim.NotStarted,
        DeliveredOn = null,
        LastReport = null,
        Dates = dates,
    };

    private static MoveFacts Move(int from, int to, int? number) => new(
        DueDate.Month(2019, from), DueDate.Month(2019, to), "Staff left.", "Head of Service", "Scrutiny Officer", new(2019, 2, 10), number);
}
