using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Recommendations;

public sealed class StateOfPlayTests
{
    private static readonly DateOnly Today = new(2019, 7, 12);
    private static readonly DateOnly Answered = new(2018, 11, 7);
    private static readonly PromiseState Kept = new("Launch the service", ProgressClaim.Delivered, null, false);
    private static readonly PromiseState Late = new("The annual evaluation.", ProgressClaim.NotStarted, DueDate.Month(2019, 6), false);
    private static readonly PromiseState Coming = new("Report again", ProgressClaim.OnTrack, DueDate.Month(2019, 9), false);
    private static readonly PromiseState Undated = new("Look into it", ProgressClaim.NotStarted, null, true);
    private static readonly PromiseState GivenUp = new("Build it", ProgressClaim.WillNotBeDelivered, null, false);

    [Fact]
    public void InWords_NotSent_SaysSo() => Assert.Equal("Not yet sent for a response.", new StateOfPlay().InWords(Today));

    [Theory]
    [InlineData("2019-07-21", "The answer is due on 21 July 2019, in 9 days.")]
    [InlineData("2019-07-13", "The answer is due on 13 July 2019, in 1 day.")]
    [InlineData("2019-07-12", "The answer is due today.")]
    [InlineData("2019-06-30", "The answer was due on 30 June 2019 and is 12 days late.")]
    public void InWords_Awaited_SaysWhenTheAnswerIsDue(string due, string words) => Assert.Equal(
        $"Sent for a response on 7 November 2018. {words}",
        new StateOfPlay { SentOn = Answered, ResponseDueOn = DateOnly.Parse(due) }.InWords(Today));

    [Fact]
    public void InWords_NotedOnly_IsNoAnswer() => Assert.Equal(
        "Only noted on 7 November 2018, which does not answer it. An answer was due on 30 June 2019 and is 12 days late. Nothing was promised.",
        new StateOfPlay { SentOn = Answered, ResponseDueOn = new(2019, 6, 30), Position = Position.NotedOnly, RespondedOn = Answered }.InWords(Today));

    [Fact]
    public void InWords_PromisesAndJudgement_AreCountedAndNamed() => Assert.Equal(
        "Accepted in part on 7 November 2018. Two of three promises kept; “The annual evaluation” is 12 days late. "
        + "The committee last judged: Acceptable progress, continue (25 March 2019, minute 14).",
        (AnsweredWith(Position.AcceptedInPart, Kept, Kept, Late) with { LastJudgement = new("Acceptable progress, continue", new(2019, 3, 25), "14") })
            .InWords(Today));

    public static TheoryData<int, string> Promises => new()
    {
        { 0, "Nothing was promised." },
        { 1, "The one promise was kept." },
        { 2, "The one promise is not yet kept; the next falls due in September 2019." },
        { 3, "None of two promises kept; two are late, the latest by 12 days." },
        { 4, "None of three promises kept; one will not be delivered; one has no date; the next falls due in September 2019." },
        { 5, "One of three promises kept; two have no date." },
        { 6, "The one promise is not yet kept; it has no date." },
    };

    [Theory]
    [MemberData(nameof(Promises))]
    public void InWords_Promises_SayHowTheyStand(int which, string words)
    {
        PromiseState[][] cases = [[], [Kept], [Coming], [Late, Late], [GivenUp, Undated, Coming], [Kept, Undated, Undated], [Undated]];

        Assert.Equal($"Accepted on 7 November 2018. {words}", AnsweredWith(Position.Accepted, cases[which]).InWords(Today));
    }

    [Fact]
    public void InWords_DayPrecision_SaysOn() => Assert.EndsWith(
        "the next falls due on 1 August 2019.",
        AnsweredWith(Position.Accepted, Coming with { OpenDue = DueDate.Day(new(2019, 8, 1)) }).InWords(Today), StringComparison.Ordinal);

    [Fact]
    public void InWords_Closed_EndsWithTheClosure() => Assert.EndsWith(
        "Closed on 1 July 2019: achieved.",
        (AnsweredWith(Position.Accepted, Kept) with { ClosedOn = new(2019, 7, 1), Closure = ClosureReason.Achieved }).InWords(Today), StringComparison.Ordinal);

    private static StateOfPlay AnsweredWith(Position position, params PromiseState[] promises) =>
        new() { SentOn = Answered, ResponseDueOn = new(2019, 1, 6), Position = position, RespondedOn = Answered, Promises = promises };
}
