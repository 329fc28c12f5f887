using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// How things stand, as facts that need no clock: kept on the record by the verbs that change them, so that lists filter and sort in
/// SQL. What the clock makes of them is <see cref="TimelinessOn"/>, the only definition (P65).
/// </summary>
public sealed partial class Recommendation
{
    private readonly List<Commitment> _commitments = [];

    /// <summary>Every promise, also those of drafts and of superseded responses.</summary>
    public IReadOnlyCollection<Commitment> Commitments => _commitments;

    /// <summary>The promises that stand.</summary>
    public IEnumerable<Commitment> Promises => _commitments.Where(commitment => commitment.Stands);

    /// <summary>The earliest open due date: the response's, or an undelivered occurrence's.</summary>
    public DateOnly? NextDueOn { get; private set; }
    public DatePrecision? NextDuePrecision { get; private set; }
    public DateOnly? NextDueFrom { get; private set; }
    public DueDate? NextDue => NextDueOn is { } on ? new DueDate(on, NextDuePrecision!.Value, NextDueFrom) : null;

    /// <summary>Promises that stand, are not done, and have no date.</summary>
    public int UndatedPromises { get; private set; }

    /// <summary>Of all that was delivered, by how many days the latest was late; null when nothing was delivered.</summary>
    public int? MostDaysLate { get; private set; }

    /// <summary>What the service claims, taken over all its promises.</summary>
    public ProgressClaim Progress { get; private set; } = ProgressClaim.NotStarted;

    /// <summary>What the committee last judged.</summary>
    public AssessmentMeaning Assessment { get; private set; } = AssessmentMeaning.NotYetLookedAt;

    /// <summary>The service claims a delivery that the committee does not accept. What is closed is disputed no longer.</summary>
    public bool IsDisputed { get; private set; }

    /// <summary>Answered, everything promised delivered or given up, nothing disputed: the committee can decide to close it.</summary>
    public bool IsReadyToClose { get; private set; }

    public Timeliness TimelinessOn(DateOnly today) => Timeliness(NextDueOn, MostDaysLate, today);

    /// <summary>What is open decides first; what was delivered, only when nothing dated is open.</summary>
    public static Timeliness Timeliness(DateOnly? nextDueOn, int? mostDaysLate, DateOnly today) =>
        nextDueOn is null && mostDaysLate is { } late
            ? Calendar.Timeliness.Of(today.AddDays(-late), today, today)
            : Calendar.Timeliness.Of(nextDueOn, null, today);

    internal void Hold(Commitment commitment) => _commitments.Add(commitment);

    internal void LetGo(Commitment commitment) => _commitments.Remove(commitment);

    /// <summary>Sent, and not answered yet.</summary>
    public bool AwaitsResponse => SentForResponseOn is not null && !IsAnswered && ClosedOn is null;

    /// <summary>Accepted, and nothing was promised: nobody can tell what will be done, or by when.</summary>
    public bool IsAcceptedWithoutPromise => ClosedOn is null && !Promises.Any()
        && Position is (Position.Accepted or Position.AcceptedInPart or Position.AcceptedInPrinciple or Position.AlreadyInProgress);

    /// <summary>Called at the end of every verb that changes an answer, a promise or a delivery.</summary>
    private void Restate()
    {
        var promises = Promises.ToList();
        var next = OpenDueDates(promises).OrderBy(due => due.On).Cast<DueDate?>().FirstOrDefault();
        (NextDueOn, NextDuePrecision, NextDueFrom) = (next?.On, next?.Precision, next?.From);
        UndatedPromises = ClosedOn is null ? promises.Count(promise => promise.IsUndated) : 0;
        MostDaysLate = promises.Max(promise => promise.MostDaysLate);
        Progress = ProgressClaims.Overall(promises.Select(promise => promise.Progress));
        IsDisputed = ClosedOn is null && promises.Any(promise => promise.IsDisputed);
        IsReadyToClose = ClosedOn is null && IsAnswered && !IsDisputed && Progress.IsFinal();
    }

    private IEnumerable<DueDate> OpenDueDates(IEnumerable<Commitment> promises)
    {
        if (ClosedOn is not null)
            yield break;
        if (AwaitsResponse && ResponseDueOn is { } responseDue)
            yield return DueDate.Day(responseDue);
        foreach (var occurrence in promises.SelectMany(promise => promise.Occurrences).Where(occurrence => occurrence.IsOpen))
            yield return occurrence.Due;
    }
}
