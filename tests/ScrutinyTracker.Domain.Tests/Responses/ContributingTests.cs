using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Tests.Access;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Responses;

public sealed class ContributingTests
{
    private const int Manager = 41;
    private readonly Response _draft = Known.Sent().DraftResponse(null);
    private readonly Person _manager = Known.Person("Academy Manager", Role.Contributor).WithId(Manager);

    [Fact]
    public void GiveBack_KeepsHowItReadWhenItWasHanded()
    {
        var item = _draft.AddItem("The academy");
        _draft.Promise(item, Known.Promise(DueDate.Month(2019, 3)));
        _draft.HandOver(item, _manager, Known.SentOn);
        _draft.EditItem(item, "The academy is evaluated");
        Known.Quiet(_draft);

        Assert.Equal(Outcome.Done, _draft.GiveBack(item, " Please check the date ", Known.Today));

        Assert.Equal("The academy\nPromise: Report (March 2019)", item.WordsWhenHanded);
        Assert.Equal("The academy is evaluated\nPromise: Report (March 2019)", item.InWords);
        Assert.Equal((Known.Today, "Please check the date"), (item.GivenBackOn, item.GivenBackNote));
        Assert.Equal("PartGivenBack", Known.Happened(_draft));
        Assert.Empty(_draft.HandedOver);
        Assert.Equal(Refusal.NotHandedOver, _draft.GiveBack(item, null, Known.Today).Refusal);
    }

    [Fact]
    public void HandOver_Again_BeginsAnew()
    {
        var item = _draft.AddItem("The academy");
        _draft.HandOver(item, _manager, Known.SentOn);
        _draft.GiveBack(item, "Done", Known.SentOn);
        Known.Quiet(_draft);
        _draft.HandOver(item, _manager, Known.Today);
        _draft.HandOver(item, _manager, Known.Today.AddDays(1));

        Assert.Equal("Handed to: Academy Manager, who gave it back > Academy Manager", Known.Changed(_draft));
        Assert.Equal((Known.Today, null, null), (item.HandedOn, item.GivenBackOn, item.GivenBackNote));
        Assert.Equal([item], _draft.HandedOver);
    }

    [Fact]
    public void TakenBack_NobodyHasIt()
    {
        var item = _draft.AddItem("The academy");
        _draft.HandOver(item, _manager, Known.SentOn);

        _draft.HandOver(item, null, Known.Today);

        Assert.Equal((null, null, null), (item.Contributor, item.HandedOn, item.WordsWhenHanded));
        Assert.Equal(Refusal.NotHandedOver, _draft.GiveBack(item, null, Known.Today).Refusal);
    }

    [Fact]
    public void MayWriteItem_AContributor_OnlyWhatIsInHand()
    {
        var (mine, other) = (_draft.AddItem("mine"), _draft.AddItem("other"));
        _draft.HandOver(mine, _manager, Known.SentOn);
        var viewer = new Viewer(Manager, "Academy Manager", new HashSet<Role> { Role.Contributor }, [], [], []);

        Assert.Equal((true, false), (viewer.MayWriteItem(mine), viewer.MayWriteItem(other)));
        Assert.False((viewer with { PersonId = Manager + 1 }).MayWriteItem(mine));
        Assert.False((viewer with { Roles = new HashSet<Role> { Role.Councillor } }).MayWriteItem(mine));

        _draft.GiveBack(mine, null, Known.Today);
        Assert.False(viewer.MayWriteItem(mine));
    }
}
