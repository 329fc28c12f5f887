using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>Something that is owed besides answers and promises: read from the records each time, by a fixed number of queries.</summary>
internal interface IOwedKind
{
    ObligationKind Kind { get; }

    Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken);
}

/// <summary>Which of all that is owed: what falls due by a day, or what the lines of one email are about.</summary>
/// <param name="DueBy">Null where recommendations and committees are named instead.</param>
internal sealed record OwedScope(DateOnly? DueBy, IReadOnlyCollection<int> Recommendations, IReadOnlyCollection<int> Committees)
{
    public static OwedScope By(DateOnly dueBy) => new(dueBy, [], []);

    public static OwedScope Of(IReadOnlyCollection<int> recommendations, IReadOnlyCollection<int> committees) => new(null, recommendations, committees);

    /// <summary>None of the committees' own work is in it.</summary>
    public bool HasNoCommittee => DueBy is null && Committees.Count == 0;

    public bool HasNoRecommendation => DueBy is null && Recommendations.Count == 0;
}
