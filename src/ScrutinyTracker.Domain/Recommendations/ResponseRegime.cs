using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// A clock for an answer, as data: for whom, its rule, its source and when it was in force (P59). An administrator corrects it; deadlines
/// that were worked by it before keep their sum.
/// </summary>
public sealed class ResponseRegime : TrackedRecord
{
    /// <summary>Longer periods are mistakes of typing.</summary>
    public const int LongestInMonths = 24;
    public const int LongestInDays = 366;

    private ResponseRegime() { }

    public ResponseRegime(RegimeDetails details)
    {
        Record(details);
        Raise(new RecordCreated("Response rule", Name));
    }

    public string Name { get; private set; } = "";
    public Addressee Addressee { get; private set; }
    public ClockStart Start { get; private set; }
    public PeriodRule Rule { get; private set; }

    /// <summary>Months or days, by the rule.</summary>
    public int Length { get; private set; }

    /// <summary>Statute and section, or the council's own protocol; shown beside every deadline.</summary>
    public string Source { get; private set; } = "";

    public DateOnly InForceFrom { get; private set; }

    /// <summary>The last day on which it was in force.</summary>
    public DateOnly? InForceTo { get; private set; }

    public RegimeDetails Details => new(Name, Addressee, Start, Rule, Length, Source, InForceFrom, InForceTo);

    /// <summary>"two months beginning with the day of receipt, or of the notice if that is later".</summary>
    public string InWords => $"{StatutoryDeadline.Period(Rule, Length)} {Start.InWords()}";

    public bool IsInForceOn(DateOnly day) => InForceFrom <= day && (InForceTo is not { } last || day <= last);

    public Outcome Edit(RegimeDetails details)
    {
        if (details.Check() is { } refusal)
            return refusal;
        RaiseIfChanged("Response rule", Details.DifferencesTo(details));
        Record(details);
        return Outcome.Done;
    }

    /// <summary>Null while the clock has not started.</summary>
    public DeadlineSum? Work(Sending sending, WorkingDays workingDays) =>
        Start.Of(sending.AgreedOn, sending.NoticeSentOn, sending.ReceivedOn) is { } started
            ? StatutoryDeadline.Work(Rule, Length, started, workingDays, Source)
            : null;

    private void Record(RegimeDetails details)
    {
        Name = details.Name.Trim();
        Source = details.Source.Trim();
        (Addressee, Start, Rule, Length) = (details.Addressee, details.Start, details.Rule, details.Length);
        (InForceFrom, InForceTo) = (details.InForceFrom, details.InForceTo);
    }
}

/// <param name="InForceTo">The last day; null while it is in force.</param>
public sealed record RegimeDetails(
    string Name, Addressee Addressee, ClockStart Start, PeriodRule Rule, int Length, string Source, DateOnly InForceFrom, DateOnly? InForceTo = null)
{
    public FieldChanges DifferencesTo(RegimeDetails other) => new FieldChanges()
        .Note("Name", Name, other.Name.Trim())
        .Note("To whom", Addressee, other.Addressee)
        .Note("Starts with", Start.InWords(), other.Start.InWords())
        .Note("Period", StatutoryDeadline.Period(Rule, Length), StatutoryDeadline.Period(other.Rule, other.Length))
        .Note("Source", Source, other.Source.Trim())
        .Note("In force from", InForceFrom, other.InForceFrom)
        .Note("In force to", InForceTo, other.InForceTo);

    public Refusal? Check() => this switch
    {
        { Length: < 1 } => Refusal.PeriodTooShort,
        { Rule: PeriodRule.MonthsAfter or PeriodRule.MonthsBeginningWith, Length: > ResponseRegime.LongestInMonths } => Refusal.PeriodTooLong,
        { Length: > ResponseRegime.LongestInDays } => Refusal.PeriodTooLong,
        { InForceTo: { } last } when last < InForceFrom => Refusal.RegimeEndsBeforeItBegins,
        _ => null,
    };
}
