using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>A clock for an answer, as data: its rule, its source and when it was in force (P59).</summary>
public sealed class ResponseRegime
{
    private ResponseRegime() { }

    public ResponseRegime(int id, string name, PeriodRule rule, int length, string source, DateOnly inForceFrom, DateOnly? inForceTo = null)
    {
        Id = id;
        Name = name;
        Rule = rule;
        Length = length;
        Source = source;
        InForceFrom = inForceFrom;
        InForceTo = inForceTo;
    }

    public int Id { get; private set; }
    public string Name { get; private set; } = "";
    public PeriodRule Rule { get; private set; }

    /// <summary>Months or days, by the rule.</summary>
    public int Length { get; private set; }

    /// <summary>Statute and section, or the council's own protocol; shown beside every deadline.</summary>
    public string Source { get; private set; } = "";

    public DateOnly InForceFrom { get; private set; }
    public DateOnly? InForceTo { get; private set; }

    public DeadlineSum Work(DateOnly start, WorkingDays workingDays) =>
        StatutoryDeadline.Work(Rule, Length, start, workingDays, Source);
}
