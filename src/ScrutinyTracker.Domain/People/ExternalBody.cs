namespace ScrutinyTracker.Domain.People;

/// <summary>An addressee outside the council (NHS body, police, school, government): it has a contact and no account.</summary>
public sealed class ExternalBody : TrackedRecord
{
    private ExternalBody() { }

    public ExternalBody(string name, string? contactName, string? contactEmail)
    {
        Name = name.Trim();
        ContactName = contactName;
        ContactEmail = contactEmail;
        Raise(new RecordCreated("Outside body", Name));
    }

    public string Name { get; private set; } = "";
    public string? ContactName { get; private set; }
    public string? ContactEmail { get; private set; }

    public void Edit(string name, string? contactName, string? contactEmail)
    {
        var changes = new FieldChanges()
            .Note("Name", Name, name.Trim())
            .Note("Contact", ContactName, contactName)
            .Note("Email", ContactEmail, contactEmail);
        (Name, ContactName, ContactEmail) = (name.Trim(), contactName, contactEmail);
        RaiseIfChanged("Outside body", changes);
    }
}
