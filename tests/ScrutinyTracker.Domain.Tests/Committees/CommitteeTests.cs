using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Committees;

public sealed class CommitteeTests
{
    [Fact]
    public void Committee_Code_IsInCapitalsForGood()
    {
        var committee = Known.Quiet(new Committee(" cyp ", "Children"));

        committee.Rename("Children and Young People ");

        Assert.Equal("CYP", committee.Code);
        Assert.Equal("Name: Children > Children and Young People", Known.Changed(committee));
    }

    [Theory]
    [InlineData("Chair", MemberCapacity.Member, Refusal.MemberAlreadySits)]
    [InlineData("Other", MemberCapacity.Chair, Refusal.ChairAlreadySits)]
    [InlineData("Other", MemberCapacity.ViceChair, null)]
    public void AddMember_WhileAChairSits_NeedsAnotherPersonAndCapacity(string name, MemberCapacity capacity, Refusal? refusal)
    {
        var (committee, chair) = (Known.Committee(), Known.Person("Chair", Role.Councillor));
        committee.AddMember(chair, MemberCapacity.Chair, Known.Today);

        var outcome = committee.AddMember(name == "Chair" ? chair : Known.Person(name, Role.Councillor), capacity, Known.SentOn);

        Assert.Equal(refusal, outcome.Refusal);
        Assert.Equal(refusal is null ? 2 : 1, committee.Memberships.Count);
    }

    [Fact]
    public void EndMembership_LaterThanBefore_CannotReachIntoASecondTime()
    {
        var (committee, chair) = (Known.Committee(), Known.Person("Chair", Role.Councillor));
        committee.AddMember(chair, MemberCapacity.Chair, Known.SentOn);
        var first = committee.Memberships.Single();
        committee.EndMembership(first, Known.Today);
        committee.AddMember(chair, MemberCapacity.Member, Known.Today.AddDays(1));

        Assert.Equal(Refusal.MemberAlreadySits, committee.EndMembership(first, Known.Today.AddDays(1)).Refusal);
        Assert.True(committee.EndMembership(first, Known.Today.AddDays(-1)).IsDone);
    }

    [Fact]
    public void EndMembership_ThenAddedAgain_IsASecondTime()
    {
        var (committee, chair) = (Known.Committee(), Known.Person("Chair", Role.Councillor));
        committee.AddMember(chair, MemberCapacity.Chair, Known.SentOn);

        committee.EndMembership(committee.Memberships.Single(), Known.Today);
        committee.AddMember(chair, MemberCapacity.Chair, Known.Today.AddDays(1));

        Assert.Equal([Known.Today, null], committee.Memberships.Select(membership => membership.To));
        Assert.Equal("PartAdded PartRemoved PartAdded", Known.Happened(committee));
    }

    [Fact]
    public void Officers_AddedOnceAndRemovedOnce()
    {
        var (committee, officer) = (Known.Committee(), Known.Person("Officer", Role.Officer));
        committee.AddOfficer(officer);
        committee.AddOfficer(officer);
        var work = Assert.Single(committee.Officers);

        committee.RemoveOfficer(work);
        committee.RemoveOfficer(work);

        Assert.Empty(committee.Officers);
        Assert.Equal("PartAdded PartRemoved", Known.Happened(committee));
    }

    [Fact]
    public void ReferenceSeries_Next_NeverRepeats()
    {
        var series = new ReferenceSeries("CYP-2018-19-R");

        Assert.Equal(["CYP-2018-19-R01", "CYP-2018-19-R02"], [series.Next(), series.Next()]);
        Assert.Equal(2, series.LastNumber);
    }
}
