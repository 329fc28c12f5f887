using ScrutinyTracker.Domain.Committees;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Committees;

public sealed class CommitteeSuccessionTests
{
    private static readonly DateOnly May = new(2019, 5, 22);

    [Fact]
    public void End_Memberships_EndWithItAndDoNotFollow()
    {
        var (committee, successor) = (Known.Committee(), Known.Committee("PEO"));
        committee.AddMember(Known.Person("First"), MemberCapacity.Chair, new(2018, 5, 1));
        committee.AddMember(Known.Person("Second"), MemberCapacity.Member, May.AddDays(1));
        Known.Quiet(committee);

        Assert.True(committee.End(May, successor, lastMeeting: null, today: May).IsDone);

        Assert.Equal(May, Assert.Single(committee.Memberships).To);
        Assert.Empty(successor.Memberships);
        Assert.Equal(new CommitteeEnded("CYP Committee", May, "PEO Committee"), Assert.Single(committee.Events));
        Assert.Equal(Refusal.CommitteeHasEnded, committee.AddMember(Known.Person("Third"), MemberCapacity.Member, May).Refusal);
    }

    [Fact]
    public void End_WhatCannotBe_IsRefused()
    {
        var (committee, ended) = (Known.Committee(), Known.Committee("OLD"));
        ended.End(May, null, null, May);

        Assert.Equal(Refusal.SuccessorIsItself, committee.End(May, committee, null, May).Refusal);
        Assert.Equal(Refusal.SuccessorHasEnded, committee.End(May, ended, null, May).Refusal);
        Assert.Equal(Refusal.SuccessorOfAnotherKind, committee.End(May, new Committee("CAB", "Cabinet", kind: CommitteeKind.Executive), null, May).Refusal);
        Assert.Equal(Refusal.EndInTheFuture, committee.End(May.AddDays(1), null, null, May).Refusal);
        Assert.Equal(Refusal.CommitteeStillMeets, committee.End(May, null, May.AddDays(1), May).Refusal);
        Assert.Null(committee.EndedOn);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Leave_AMembership_EndsOrNeverBegins(int beginsInDays, int left)
    {
        var committee = Known.Committee();
        committee.AddMember(Known.Person(), MemberCapacity.Member, May.AddDays(beginsInDays));

        committee.Leave(committee.Memberships.Single(), May);

        Assert.Equal(left, committee.Memberships.Count);
        Assert.All(committee.Memberships, membership => Assert.Equal(May, membership.To));
    }
}
