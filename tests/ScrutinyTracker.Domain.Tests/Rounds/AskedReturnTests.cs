using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Rounds;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Rounds;

public sealed class AskedReturnTests
{
    private static readonly DateOnly By = new(2019, 2, 19);
    private static readonly DateOnly Early = new(2019, 2, 1);
    private static readonly DateOnly Late = new(2019, 2, 20);

    /// <summary>What came in → how it counts on a day, while the round is open and after.</summary>
    public static TheoryData<string, ReturnKind?, DateOnly?, ReturnState, ReturnState> Cases => new()
    {
        { "nothing", null, null, ReturnState.Awaited, ReturnState.NotIn },
        { "update early", ReturnKind.Update, Early, ReturnState.CameIn, ReturnState.CameIn },
        { "update on the day", ReturnKind.Update, By, ReturnState.CameIn, ReturnState.CameIn },
        { "update late", ReturnKind.Update, Late, ReturnState.CameInLate, ReturnState.CameInLate },
        { "no change early", ReturnKind.NoChange, Early, ReturnState.CameIn, ReturnState.CameIn },
        { "no change early, update late", ReturnKind.Update, Early, ReturnState.CameIn, ReturnState.CameIn },
        { "answer", ReturnKind.Answer, By, ReturnState.CameIn, ReturnState.CameIn },
        { "interim", ReturnKind.Answer, By, ReturnState.CameIn, ReturnState.CameIn },
        { "gone", ReturnKind.NoLongerAsked, Early, ReturnState.NoLongerAsked, ReturnState.NoLongerAsked },
        { "update early, gone", ReturnKind.Update, Early, ReturnState.CameIn, ReturnState.CameIn },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Of_WhatCameIn_CountsByItsFirstDay(string cameIn, ReturnKind? kind, DateOnly? on, ReturnState whileOpen, ReturnState after)
    {
        var returned = AskedReturn.Of(Facts(cameIn));

        Assert.Equal((kind, on), (returned?.Kind, returned?.On));
        Assert.Equal(whileOpen, AskedReturn.StateOf(returned, By, isOpen: true, By));
        Assert.Equal(after, AskedReturn.StateOf(returned, By, isOpen: true, By.AddDays(1)));
        Assert.Equal(after, AskedReturn.StateOf(returned, By, isOpen: false, Early));
    }

    [Fact]
    public void Of_Several_TheLatestSpeaks()
    {
        var returned = AskedReturn.Of(new(false, [Update(3, Late, "Done."), Update(2, Early, "Soon.")], [], null))!;

        Assert.Equal((Early, "Done."), (returned.On, returned.Text));
    }

    [Fact]
    public void Of_AnInterimAnswer_IsNoUpdateOnAPromise() =>
        Assert.Null(AskedReturn.Of(new(false, [], [Answer(ResponseKind.Interim)], null)));

    private static ReturnFacts Facts(string cameIn) => cameIn switch
    {
        "update early" => new(false, [Update(1, Early)], [], null),
        "update on the day" => new(false, [Update(1, By)], [], null),
        "update late" => new(false, [Update(1, Late)], [], null),
        "no change early" => new(false, [Update(1, Early) with { IsNoChange = true }], [], null),
        "no change early, update late" => new(false, [Update(1, Early) with { IsNoChange = true }, Update(2, Late)], [], null),
        "answer" => new(true, [], [Answer(ResponseKind.Full)], null),
        "interim" => new(true, [], [Answer(ResponseKind.Interim)], null),
        "gone" => new(false, [], [], Early),
        "update early, gone" => new(false, [Update(1, Early)], [], By),
        _ => new(false, [], [], null),
    };

    private static UpdateFacts Update(int id, DateOnly on, string text = "Going well.") => new(id, ProgressClaim.OnTrack, text, on, false);

    /// <summary>At half past eleven at night, London's day.</summary>
    private static AnswerFacts Answer(ResponseKind kind) => new(kind, Position.Accepted, By, new(2019, 2, 19, 23, 30, 0, DateTimeKind.Utc));
}
