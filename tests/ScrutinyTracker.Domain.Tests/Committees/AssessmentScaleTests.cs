using ScrutinyTracker.Domain.Committees;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Committees;

public sealed class AssessmentScaleTests
{
    private static readonly CategoryDetails Green = new("Green", "It is done.", AssessmentMeaning.AchievedStopMonitoring);
    private static readonly CategoryDetails Red = new("Red", null, AssessmentMeaning.UnacceptableProgressContinue);

    [Theory]
    [InlineData(" green ", AssessmentMeaning.StopMonitoring, Refusal.CategoryLabelTaken)]
    [InlineData("Blue", AssessmentMeaning.NotYetLookedAt, Refusal.MeaningMissing)]
    [InlineData("Blue", AssessmentMeaning.StopMonitoring, null)]
    public void Add_ACategory_HasALabelOfItsOwnAndAMeaning(string label, AssessmentMeaning meaning, Refusal? refusal)
    {
        var scale = Scale();

        Assert.Equal(refusal, scale.Add(new(label, null, meaning)).Refusal);

        Assert.Equal(refusal is null ? "PartAdded" : "", Known.Happened(scale));
        Assert.Equal(refusal is null ? 3 : 2, scale.Offered.Count());
    }

    [Fact]
    public void Edit_OnceUsed_ChangesWordsButNotMeaning()
    {
        var scale = Scale();
        var red = scale.Offered.Last();

        Assert.Equal(Refusal.CategoryInUse, scale.Edit(red, Red with { Meaning = AssessmentMeaning.NotAchievedObstacle }, isUsed: true).Refusal);
        Assert.True(scale.Edit(red, Red with { Label = "Red: call them in" }, isUsed: true).IsDone);
        Assert.Equal("Label: Red > Red: call them in", Known.Changed(scale));
        Assert.True(scale.Edit(red, Red with { Meaning = AssessmentMeaning.NotAchievedObstacle }, isUsed: false).IsDone);
        Assert.Equal(AssessmentMeaning.NotAchievedObstacle, red.Meaning);
    }

    [Fact]
    public void Offer_NoLonger_LeavesAtLeastOne()
    {
        var scale = Scale();
        var (green, red) = (scale.Offered.First(), scale.Offered.Last());

        Assert.True(scale.Offer(green, false).IsDone);
        Assert.Equal(Refusal.LastCategory, scale.Offer(red, false).Refusal);
        Assert.Equal([red], scale.Offered);
        Assert.True(scale.Offer(green, true).IsDone);

        Assert.Equal("PartRemoved PartAdded", Known.Happened(scale));
    }

    [Fact]
    public void Move_Up_ChangesPlaces()
    {
        var scale = Scale();

        scale.Move(scale.Offered.Last(), up: true);
        scale.Move(scale.Offered.First(), up: true);

        Assert.Equal(["Red", "Green"], scale.Offered.Select(category => category.Label));
        Assert.Equal("PartsReordered", Known.Happened(scale));
    }

    [Fact]
    public void Rename_IsNoted()
    {
        var scale = Scale();

        scale.Rename(" Traffic lights ");

        Assert.Equal("Name: Colours > Traffic lights", Known.Changed(scale));
    }

    [Fact]
    public void ChooseScale_OfACommittee_IsNoted()
    {
        var committee = Known.Committee();

        committee.ChooseScale(Scale());

        Assert.Equal("Assessment scale: - > Colours", Known.Changed(committee));
    }

    private static AssessmentScale Scale()
    {
        var scale = new AssessmentScale("Colours");
        scale.Add(Green);
        scale.Add(Red);
        return Known.Quiet(scale);
    }
}
