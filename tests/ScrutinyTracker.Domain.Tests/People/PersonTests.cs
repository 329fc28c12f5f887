using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.People;

public sealed class PersonTests
{
    [Fact]
    public void Edit_Roles_AreReplacedAndNoted()
    {
        var person = Known.Quiet(new Person("Officer", "officer@example.org", [Role.Officer, Role.Officer]));

        person.Edit("Officer", " officer@example.org ", [Role.Administrator, Role.Officer]);

        Assert.Equal("Roles: officer > officer, administrator", Known.Changed(person));
        Assert.Equal([Role.Officer, Role.Administrator], person.Roles.Select(held => held.Role));
        Known.Quiet(person).Edit("Officer", "officer@example.org", [Role.Officer, Role.Administrator]);
        Assert.Empty(person.Events);
    }

    [Theory]
    [InlineData(true, true, Refusal.PersonHasOpenWork)]
    [InlineData(true, false, Refusal.PersonHasOpenWork)]
    [InlineData(false, true, Refusal.LastAdministrator)]
    [InlineData(false, false, null)]
    public void Deactivate_NobodyLeftBehind(bool hasOpenWork, bool isLastAdministrator, Refusal? refusal)
    {
        var person = Known.Quiet(Known.Person());

        Assert.Equal(refusal, person.Deactivate(hasOpenWork, isLastAdministrator).Refusal);

        Assert.Equal(refusal is not null, person.IsActive);
        Assert.Equal(refusal is null ? 1 : 0, person.Events.Count);
    }

    [Fact]
    public void Reactivate_AfterDeactivation_LetsInAgain()
    {
        var person = Known.Person();
        person.Deactivate(hasOpenWork: false, isLastAdministrator: false);
        Known.Quiet(person);

        person.Reactivate();

        Assert.Equal("Active: no > yes", Known.Changed(person));
        Assert.True(person.IsActive);
    }
}
