using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.People;

public sealed class LeavingTests
{
    [Fact]
    public void Anonymise_SomebodyWhoLeft_SaysWhatForAndNeverWho()
    {
        var person = Left();

        Assert.True(person.Anonymise(Known.Today).IsDone);

        Assert.Equal("Former director", person.Name);
        Assert.DoesNotContain("example.org", person.Email, StringComparison.Ordinal);
        Assert.Equal(new PersonAnonymised("Former director", Known.Today), Assert.Single(person.Events));
    }

    [Fact]
    public void Anonymise_IsForGood()
    {
        var person = Left();
        Assert.Equal(Refusal.PersonStillActive, Known.Person().Anonymise(Known.Today).Refusal);
        person.Anonymise(Known.Today);

        Assert.Equal(Refusal.PersonAnonymised, person.Anonymise(Known.Today).Refusal);
        Assert.Equal(Refusal.PersonAnonymised, person.Reactivate().Refusal);
        Assert.Equal(Refusal.PersonAnonymised, person.Edit("Director", "director@example.org", [Role.Director]).Refusal);
        Assert.Equal("Former director", person.Name);
    }

    [Fact]
    public void HandOn_Nothing_LeavesNoTrace()
    {
        var person = Left();

        person.HandOn([]);

        Assert.Empty(person.Events);
    }

    private static Person Left()
    {
        var person = Known.Person();
        person.Deactivate(hasOpenWork: false, isLastAdministrator: false);
        return Known.Quiet(person);
    }
}
