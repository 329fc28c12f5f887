using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>What is kept from everybody but those whom LGA 1972 Schedule 12A lets read it.</summary>
public sealed partial class Recommendation
{
    public Exemption? Exemption { get; private set; }

    /// <summary>
    /// It, or an answer to it, is marked. Position, dates and counts would tell of an exempt answer, so all of the recommendation is
    /// kept with it. Its review may be marked besides.
    /// </summary>
    public bool IsMarkedExempt { get; private set; }

    public void MarkExempt(Exemption exemption)
    {
        RaiseIfChanged("Recommendation", new FieldChanges().Note("Exempt", Exemption?.ToString(), exemption.ToString()));
        (Exemption, IsMarkedExempt) = (exemption with { }, true);
    }

    /// <summary>Marks one answer to it, a draft too.</summary>
    public void MarkExempt(Response answer, Exemption exemption)
    {
        RaiseIfChanged(answer.Named, new FieldChanges().Note("Exempt", answer.Exemption?.ToString(), exemption.ToString()));
        answer.KeepExempt(exemption with { });
        IsMarkedExempt = true;
    }

    /// <summary>What it opens, and to whom, was said to whoever lifts it; why stays in the record.</summary>
    public Outcome LiftExemption(string? why) => Lift("Recommendation", Exemption, why, () => Exemption = null);

    public Outcome LiftExemption(Response answer, string? why) => Lift(answer.Named, answer.Exemption, why, () => answer.KeepExempt(null));

    private Outcome Lift(string what, Exemption? present, string? why, Action lift)
    {
        if (present is null)
            return Refusal.NotExempt;
        if (string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        Raise(new ExemptionLifted(what, present.ToString()) { Why = why.Trim() });
        lift();
        IsMarkedExempt = Exemption is not null || _responses.Any(answer => answer.Exemption is not null);
        return Outcome.Done;
    }
}
