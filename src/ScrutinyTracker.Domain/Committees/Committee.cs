using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Committees;

/// <summary>A body with meetings: an overview and scrutiny committee, or the executive or another body that decides on its recommendations.</summary>
public sealed partial class Committee : TrackedRecord
{
    private readonly List<CommitteeMembership> _memberships = [];
    private readonly List<CommitteeOfficer> _officers = [];

    private Committee() { }

    public Committee(string code, string name, AssessmentScale? scale = null, CommitteeKind kind = CommitteeKind.Scrutiny)
    {
        Kind = kind;
        Code = code.Trim().ToUpperInvariant();
        Name = name.Trim();
        Scale = scale;
        Raise(new RecordCreated("Committee", Name));
    }

    /// <summary>Short and permanent: every reference begins with it.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";
    public CommitteeKind Kind { get; private set; }

    /// <summary>The words with which this committee judges progress; null for the council's default scale.</summary>
    public int? ScaleId { get; private set; }
    public AssessmentScale? Scale { get; private set; }

    /// <summary>Who decides whether a promised date may move.</summary>
    public DateDecider DatesDecidedBy { get; private set; }

    public IReadOnlyCollection<CommitteeMembership> Memberships => _memberships;
    public IReadOnlyCollection<CommitteeOfficer> Officers => _officers;

    /// <summary>The code is permanent and cannot be edited.</summary>
    public void Rename(string name)
    {
        RaiseIfChanged("Committee", new FieldChanges().Note("Name", Name, name.Trim()));
        Name = name.Trim();
    }

    /// <param name="scale">Null for the council's default.</param>
    public void ChooseScale(AssessmentScale? scale)
    {
        RaiseIfChanged("Committee", new FieldChanges().Note("Assessment scale", Scale?.Name, scale?.Name));
        Scale = scale;
    }

    /// <summary>Counts for every change that is not yet decided.</summary>
    public void LetDatesBeDecidedBy(DateDecider decider)
    {
        RaiseIfChanged("Committee", new FieldChanges().Note("Changes of promised dates are decided by", DatesDecidedBy, decider));
        DatesDecidedBy = decider;
    }

    /// <summary>Nobody sits twice on the same day, and one person is in the chair.</summary>
    public Outcome AddMember(Person person, MemberCapacity capacity, DateOnly from)
    {
        if (EndedOn is not null)
            return Refusal.CommitteeHasEnded;
        var added = new CommitteeMembership(this, person, capacity, from);
        if (Clash(added, lastDay: null) is { } clash)
            return clash;
        _memberships.Add(added);
        Raise(new PartAdded("Member", $"{person.Name}, {Words.Of(capacity)}"));
        return Outcome.Done;
    }

    /// <summary>Its last day, or another one than was given before.</summary>
    public Outcome EndMembership(CommitteeMembership membership, DateOnly lastDay)
    {
        if (lastDay > membership.To && Clash(membership, lastDay) is { } clash)
            return clash;
        membership.EndOn(lastDay);
        Raise(new PartRemoved("Member", membership.Person.Name));
        return Outcome.Done;
    }

    private Refusal? Clash(CommitteeMembership membership, DateOnly? lastDay)
    {
        var meanwhile = _memberships.Where(other => other != membership && other.Overlaps(membership.From, lastDay)).ToList();
        if (meanwhile.Any(other => other.PersonIs(membership.Person)))
            return Refusal.MemberAlreadySits;
        return membership.Capacity == MemberCapacity.Chair && meanwhile.Any(other => other.Capacity == MemberCapacity.Chair) ? Refusal.ChairAlreadySits : null;
    }

    public void AddOfficer(Person person)
    {
        if (_officers.Any(officer => officer.Person == person))
            return;
        _officers.Add(new CommitteeOfficer(this, person));
        Raise(new PartAdded("Scrutiny officer", person.Name));
    }

    public void RemoveOfficer(CommitteeOfficer officer)
    {
        if (_officers.Remove(officer))
            Raise(new PartRemoved("Scrutiny officer", officer.Person.Name));
    }
}

/// <summary>What a body is for. Only a scrutiny committee makes recommendations; the others decide on them at their meetings.</summary>
public enum CommitteeKind
{
    Scrutiny,

    /// <summary>The cabinet or executive.</summary>
    Executive,

    /// <summary>A partnership board, another council's cabinet, an NHS board.</summary>
    OtherDecidingBody,
}

public enum MemberCapacity
{
    Member,
    Chair,
    ViceChair,
    CoOptedMember,
}

/// <summary>Who sat on a committee from when to when, both days included.</summary>
public sealed class CommitteeMembership : RecordPart
{
    private CommitteeMembership() { }

    internal CommitteeMembership(Committee committee, Person person, MemberCapacity capacity, DateOnly from)
    {
        Committee = committee;
        Person = person;
        Capacity = capacity;
        From = from;
    }

    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public MemberCapacity Capacity { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public override TrackedRecord PartOf => Committee;

    internal bool Overlaps(DateOnly from, DateOnly? lastDay) => (To is null || To >= from) && (lastDay is null || From <= lastDay);

    internal bool PersonIs(Person person) => ReferenceEquals(Person, person) || (person.Id != 0 && PersonId == person.Id);

    internal void EndOn(DateOnly lastDay) => To = lastDay;
}

/// <summary>A scrutiny officer who works for the committee, and so reads and writes its drafts.</summary>
public sealed class CommitteeOfficer : RecordPart
{
    private CommitteeOfficer() { }

    internal CommitteeOfficer(Committee committee, Person person)
    {
        Committee = committee;
        Person = person;
    }

    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public override TrackedRecord PartOf => Committee;
}
