using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Domain.People;

/// <summary>Somebody who signs in or is written to. Never deleted: history names them.</summary>
public sealed partial class Person : TrackedRecord
{
    private readonly List<PersonRole> _roles = [];

    private Person() { }

    public Person(string name, string email, IEnumerable<Role> roles)
    {
        Name = name.Trim();
        Email = email.Trim();
        _roles.AddRange(roles.Distinct().Select(role => new PersonRole(this, role)));
        Raise(new RecordCreated("Person", Name));
    }

    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public bool IsActive { get; private set; } = true;
    public IReadOnlyCollection<PersonRole> Roles => _roles;

    public bool Has(Role role) => _roles.Any(held => held.Role == role);

    public Outcome Edit(string name, string email, IReadOnlyCollection<Role> roles)
    {
        if (AnonymisedOn is not null)
            return Refusal.PersonAnonymised;
        var changes = new FieldChanges()
            .Note("Name", Name, name.Trim())
            .Note("Email", Email, email.Trim())
            .Note("Roles", InWords(_roles.Select(held => held.Role)), InWords(roles));
        Name = name.Trim();
        Email = email.Trim();
        _roles.RemoveAll(held => !roles.Contains(held.Role));
        _roles.AddRange(roles.Distinct().Where(role => !Has(role)).Select(role => new PersonRole(this, role)));
        RaiseIfChanged("Person", changes);
        return Outcome.Done;
    }

    /// <summary>Ends sign-in. Whoever has open work hands it on first, so that no promise is left without an owner (ask 8).</summary>
    public Outcome Deactivate(bool hasOpenWork, bool isLastAdministrator)
    {
        if (hasOpenWork)
            return Refusal.PersonHasOpenWork;
        if (isLastAdministrator)
            return Refusal.LastAdministrator;
        RaiseIfChanged("Person", new FieldChanges().Note("Active", IsActive, false));
        IsActive = false;
        return Outcome.Done;
    }

    public Outcome Reactivate()
    {
        if (AnonymisedOn is not null)
            return Refusal.PersonAnonymised;
        RaiseIfChanged("Person", new FieldChanges().Note("Active", IsActive, true));
        IsActive = true;
        return Outcome.Done;
    }

    private static string InWords(IEnumerable<Role> roles) =>
        string.Join(", ", roles.Distinct().Order().Select(role => Words.Of(role)));
}

public sealed class PersonRole : RecordPart
{
    private PersonRole() { }

    internal PersonRole(Person person, Role role)
    {
        Person = person;
        Role = role;
    }

    public Person Person { get; private set; } = null!;
    public Role Role { get; private set; }
    public override TrackedRecord PartOf => Person;
}
