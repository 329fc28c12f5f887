using ScrutinyTracker.Domain.Access;

namespace ScrutinyTracker.Domain.People;

/// <summary>
/// Days on which a person is away and a deputy stands in: the deputy gets the emails for their posts and committees, and may do there what
/// they may do. A chair's place is not among it: a committee has its vice-chair. Never changed but to end earlier than was meant, and never
/// removed.
/// </summary>
public sealed class Absence
{
    /// <summary>Whoever is away for longer gets a successor.</summary>
    public const int LongestInDays = 366;

    /// <summary>In which work is done that a deputy can do.</summary>
    private static readonly Role[] WorkingRoles = [Role.Officer, Role.Director, Role.ExecutiveMember];

    private Absence() { }

    private Absence(Person person, Person deputy, DateOnly from, DateOnly to, Person by, DateTime atUtc) =>
        (Person, Deputy, From, To, LastDay, By, AtUtc) = (person, deputy, from, to, to, by, atUtc);

    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public int DeputyId { get; private set; }
    public Person Deputy { get; private set; } = null!;
    public DateOnly From { get; private set; }

    /// <summary>The last day, included, as it was meant.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The last day on which it counts; before <see cref="From"/> when it never did.</summary>
    public DateOnly LastDay { get; private set; }

    public int ById { get; private set; }
    public Person By { get; private set; } = null!;
    public DateTime AtUtc { get; private set; }

    /// <summary>An active person who has the roles in which the work is done.</summary>
    public static bool MayStandIn(Person person, Person deputy) =>
        deputy != person && deputy.IsActive && WorkingRoles.Where(person.Has).All(deputy.Has);

    /// <param name="others">The absences of both, past ones too if that is easier.</param>
    /// <param name="made">Null when it is refused.</param>
    public static Outcome Make(
        Person person, Person deputy, DateOnly from, DateOnly to, IReadOnlyCollection<Absence> others, Person by, DateOnly today, DateTime atUtc, out Absence? made)
    {
        made = null;
        if (to < from)
            return Refusal.AbsenceEndsBeforeItBegins;
        if (to < today)
            return Refusal.AbsenceInThePast;
        if (to.DayNumber - from.DayNumber >= LongestInDays)
            return Refusal.AbsenceTooLong;
        if (!MayStandIn(person, deputy))
            return Refusal.DeputyWithoutTheRole;
        var meanwhile = others.Where(other => other.From <= to && from <= other.LastDay).ToList();
        if (meanwhile.Exists(other => other.Person == person))
            return Refusal.AwayAlready;
        if (meanwhile.Exists(other => other.Person == deputy))
            return Refusal.DeputyIsAway;
        if (meanwhile.Exists(other => other.Deputy == person))
            return Refusal.StandsInMeanwhile;
        made = new Absence(person, deputy, from, to, by, atUtc);
        return Outcome.Done;
    }

    /// <summary>The person is back from today on.</summary>
    public Outcome End(DateOnly today)
    {
        if (LastDay < today)
            return Refusal.AbsenceIsOver;
        LastDay = today.AddDays(-1);
        return Outcome.Done;
    }
}
