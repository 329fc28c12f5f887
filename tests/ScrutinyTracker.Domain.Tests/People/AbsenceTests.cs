using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.People;

public sealed class AbsenceTests
{
    private static readonly DateOnly Today = new(2019, 3, 1);
    private static readonly Person Director = new("Director", "director@example.org", [Role.Director]);
    private static readonly Person Head = new("Head of Service", "head@example.org", [Role.Director]);
    private static readonly Person Another = new("Another Head", "another.head@example.org", [Role.Director]);
    private static readonly Person Third = new("Third", "third@example.org", [Role.Director, Role.Officer]);

    [Theory]
    [InlineData("2019-03-10", "2019-03-20", null)]
    [InlineData("2019-02-20", "2019-03-01", null)] // who is ill already
    [InlineData("2019-03-20", "2019-03-10", Refusal.AbsenceEndsBeforeItBegins)]
    [InlineData("2019-02-20", "2019-02-28", Refusal.AbsenceInThePast)]
    [InlineData("2019-03-10", "2020-03-10", Refusal.AbsenceTooLong)]
    public void Make_NeedsDaysToCome(string from, string to, Refusal? expected) =>
        Assert.Equal(expected, Make(Director, Head, from, to).Outcome.Refusal);

    [Theory]
    [InlineData(Role.Director, true)]
    [InlineData(Role.Officer, false)]
    [InlineData(Role.Councillor, false)]
    public void MayStandIn_WhoHasTheRoleOfTheWork(Role role, bool expected) =>
        Assert.Equal(expected, Absence.MayStandIn(Director, new("Another", "another@example.org", [role])));

    [Fact]
    public void MayStandIn_NotOneself_NotWhoLeft_AndForEveryRole()
    {
        var left = new Person("Left", "left@example.org", [Role.Director]);
        left.Deactivate(hasOpenWork: false, isLastAdministrator: false);

        Assert.False(Absence.MayStandIn(Director, Director));
        Assert.False(Absence.MayStandIn(Director, left));
        Assert.False(Absence.MayStandIn(Third, Director));
        Assert.True(Absence.MayStandIn(Director, Third));
        Assert.Equal(Refusal.DeputyWithoutTheRole, Make(Third, Director, "2019-03-10", "2019-03-20").Outcome.Refusal);
    }

    [Fact]
    public void Make_NobodyIsAwayTwice_AndNoDeputyIsAway()
    {
        var first = Make(Director, Head, "2019-03-10", "2019-03-20").Made!;

        Assert.Equal(Refusal.AwayAlready, Make(Director, Third, "2019-03-20", "2019-03-22", first).Outcome.Refusal);
        Assert.Equal(Refusal.DeputyIsAway, Make(Another, Director, "2019-03-05", "2019-03-10", first).Outcome.Refusal);
        Assert.Equal(Refusal.StandsInMeanwhile, Make(Head, Third, "2019-03-15", "2019-03-16", first).Outcome.Refusal);
        Assert.True(Make(Director, Head, "2019-03-21", "2019-03-22", first).Outcome.IsDone);
    }

    [Fact]
    public void End_CountsFromToday_AndFreesTheDays()
    {
        var away = Make(Director, Head, "2019-03-10", "2019-03-20").Made!;

        Assert.True(away.End(new(2019, 3, 15)).IsDone);
        Assert.Equal(new(2019, 3, 14), away.LastDay);
        Assert.Equal(new(2019, 3, 20), away.To);
        Assert.Equal(Refusal.AbsenceIsOver, away.End(new(2019, 3, 15)).Refusal);
        Assert.True(Make(Director, Third, "2019-03-16", "2019-03-17", away).Outcome.IsDone);
    }

    private static (Outcome Outcome, Absence? Made) Make(Person person, Person deputy, string from, string to, params Absence[] others)
    {
        var outcome = Absence.Make(person, deputy, DateOnly.Parse(from), DateOnly.Parse(to), others, person, Today, DateTime.UnixEpoch, out var made);
        return (outcome, made);
    }
}
