using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Platform.Data;

/// <summary>One line of history: append-only, the database itself refuses update and delete.</summary>
public sealed class Change
{
    private Change() { }

    public Change(DomainEvent happened, TrackedRecord record, Actor actor, DateTime atUtc)
    {
        AtUtc = atUtc;
        ByPersonId = actor.PersonId;
        ByName = actor.Name;
        ByRole = actor.Role;
        OnBehalfOf = actor.OnBehalfOf;
        Happened = EventNames.Of(happened);
        Facts = EventNames.ToJson(happened);
        Why = happened.Why;
        File(record.HistoryOf);
    }

    public int Id { get; private set; }
    public DateTime AtUtc { get; private set; }

    /// <summary>Null when the tracker itself did it.</summary>
    public int? ByPersonId { get; private set; }

    /// <summary>The name and role as they were then.</summary>
    public string ByName { get; private set; } = "";
    public string ByRole { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public string Happened { get; private set; } = "";

    /// <summary>The event as JSON, with what was before and after.</summary>
    public string Facts { get; private set; } = "";

    public string? Why { get; private set; }

    public int? ReviewId { get; private set; }
    public Review? Review { get; private set; }
    public int? RecommendationId { get; private set; }
    public Recommendation? Recommendation { get; private set; }
    public int? CommitteeId { get; private set; }
    public Committee? Committee { get; private set; }
    public int? PersonId { get; private set; }
    public Person? Person { get; private set; }
    public int? PostId { get; private set; }
    public Post? Post { get; private set; }
    public int? ExternalBodyId { get; private set; }
    public ExternalBody? ExternalBody { get; private set; }
    public int? RegimeId { get; private set; }
    public ResponseRegime? Regime { get; private set; }

    public int? ScaleId { get; private set; }
    public AssessmentScale? Scale { get; private set; }

    public DomainEvent Event => EventNames.FromJson(Happened, Facts);

    private void File(TrackedRecord subject)
    {
        switch (subject)
        {
            case Review review: Review = review; break;
            case Recommendation recommendation: Recommendation = recommendation; break;
            case Committee committee: Committee = committee; break;
            case Person person: Person = person; break;
            case Post post: Post = post; break;
            case ExternalBody body: ExternalBody = body; break;
            case AssessmentScale scale: Scale = scale; break;
            case ResponseRegime regime: Regime = regime; break;
            default: throw new InvalidOperationException($"{subject.GetType().Name} has no place in history: add a column to Change.");
        }
    }
}
