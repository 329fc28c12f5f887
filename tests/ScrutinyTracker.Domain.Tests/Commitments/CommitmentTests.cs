using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Commitments;

public sealed class CommitmentTests
{
    private static readonly DueDate March = DueDate.Month(2019, 3);

    [Fact]
    public void Edit_NothingDifferent_KeepsTheDueDates()
    {
        var promise = Drafted(Known.Promise(March, Recurrence.Yearly()));
        var before = promise.Occurrences.ToList();

        promise.Edit(Known.Promise(March, Recurrence.Yearly()));

        Assert.Empty(promise.Events);
        Assert.Equal(before, promise.Occurrences);
    }

    [Fact]
    public void Edit_AnotherDateInTheSameWords_IsNoted()
    {
        var promise = Drafted(Known.Promise(March));

        promise.Edit(Known.Promise(March) with { FirstDue = DueDate.Month(2020, 3) });

        Assert.Equal("Due dates: March 2019 > March 2020", Known.Changed(promise));
        Assert.Equal(DueDate.Month(2020, 3), promise.Occurrences.Single().OriginalDue);
    }

    [Fact]
    public void Edit_EveryField_IsNoted()
    {
        var promise = Drafted(Known.Promise());

        promise.Edit(new("Evaluate ", "in spring", March, Recurrence.Yearly() with { Count = 1 }, Known.Post("Head"), Known.Committee()));

        Assert.Equal(
            "What will be done: Report > Evaluate; By when: - > in spring; Repeats: - > FREQ=YEARLY;COUNT=1; Due dates:  > March 2019; "
            + "Who: - > Head; Reports to: - > CYP Committee",
            Known.Changed(promise));
        Assert.False(promise.IsUndated);
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9;COUNT=2", 2)]
    [InlineData("FREQ=YEARLY;COUNT=5", 5)] // ends by itself: all of it, however far
    [InlineData("FREQ=YEARLY", 2)] // no end: 400 days
    [InlineData("FREQ=MONTHLY", 14)]
    [InlineData("FREQ=WEEKLY;COUNT=1000", 120)]
    public void Promise_Recurring_WritesOutItsDates(string rule, int occurrences)
    {
        Assert.True(Recurrence.TryParse(rule, out var recurrence));

        var promise = Drafted(Known.Promise(March, recurrence));

        Assert.Equal(occurrences, promise.Occurrences.Count);
        Assert.Equal(Enumerable.Range(1, occurrences), promise.Occurrences.Select(each => each.Sequence));
        Assert.Equal(recurrence, promise.Recurrence);
    }

    [Fact]
    public void Promise_ThatRepeatsWithoutAFirstDate_IsNotFlaggedAndNeverChased()
    {
        var recommendation = Known.Answered(Known.Promise(null, Recurrence.Weekly()));
        var promise = recommendation.Promises.Single();

        Assert.Equal((false, true, "every week", 0), (promise.IsUndated, promise.IsOpen, promise.RhythmInWords, promise.Occurrences.Count));
        Assert.Equal((null, 0), (recommendation.NextDueOn, recommendation.UndatedPromises));
    }

    [Fact]
    public void Promise_WithoutADate_IsFlaggedUntilItIsDone()
    {
        var recommendation = Known.Answered(Known.Promise());
        var promise = recommendation.Promises.Single();
        Assert.True(promise.IsUndated);

        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.Delivered, Known.Today), Known.Today);
        Assert.Equal((false, Known.Today, 0), (promise.IsUndated, promise.DeliveredOn!.Value, promise.MostDaysLate!.Value));

        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.OnTrack), Known.Today);
        Assert.Equal((true, null), (promise.IsUndated, promise.DeliveredOn));
    }

    [Theory]
    [InlineData("2019-03-20", 0)]
    [InlineData("2019-03-31", 0)]
    [InlineData("2019-04-02", 2)]
    public void Occurrence_Delivered_CountsDaysFromTheLastDay(string on, int daysLate)
    {
        var recommendation = Known.Answered(Known.Promise(March));
        var promise = recommendation.Promises.Single();

        recommendation.ReportProgress(promise, null, Known.Report(ProgressClaim.Delivered, DateOnly.Parse(on)), DateOnly.Parse(on));

        var occurrence = promise.Occurrences.Single();
        Assert.Equal((daysLate, false), (occurrence.DaysLate!.Value, occurrence.IsOpen));
        Assert.Equal(daysLate == 0 ? TimelinessKind.DeliveredOnTime : TimelinessKind.DeliveredLate, occurrence.TimelinessOn(new(2030, 1, 1)).Kind);
    }

    [Theory]
    [InlineData(ProgressClaim.Delayed, "Delivered Delayed Paused")]
    [InlineData(ProgressClaim.Paused, "Paused OnTrack")]
    [InlineData(ProgressClaim.WillNotBeDelivered, "WillNotBeDelivered WillNotBeDelivered")]
    [InlineData(ProgressClaim.Delivered, "Delivered WillNotBeDelivered")]
    [InlineData(ProgressClaim.Delivered, "Delivered")]
    [InlineData(ProgressClaim.PartlyDelivered, "Delivered NotStarted")]
    [InlineData(ProgressClaim.PartlyDelivered, "PartlyDelivered")]
    [InlineData(ProgressClaim.PartlyDelivered, "PartlyDelivered NotStarted")]
    [InlineData(ProgressClaim.OnTrack, "PartlyDelivered OnTrack")]
    [InlineData(ProgressClaim.OnTrack, "Delivered OnTrack")]
    [InlineData(ProgressClaim.OnTrack, "OnTrack NotStarted")]
    [InlineData(ProgressClaim.NotStarted, "NotStarted WillNotBeDelivered")]
    [InlineData(ProgressClaim.NotStarted, "")]
    public void Overall_SeveralClaims_TroubleFirstDoneLast(ProgressClaim overall, string claims) =>
        Assert.Equal(overall, ProgressClaims.Overall(claims.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ProgressClaim>)));

    private static Commitment Drafted(CommitmentDetails details)
    {
        var draft = Known.Sent().DraftResponse(null);
        return Known.Quiet(draft.Promise(draft.AddItem("We will."), details));
    }
}
