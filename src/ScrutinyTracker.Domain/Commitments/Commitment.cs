using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>Something promised in a response item (or as an action of an action plan), with due dates, or flagged for having none.</summary>
public sealed class Commitment : TrackedRecord
{
    /// <summary>A recurrence without an end is written out this far; the daily sweep moves the horizon on.</summary>
    public const int HorizonInDays = 400;

    private const int MostOccurrences = 120;
    private readonly List<Occurrence> _occurrences = [];

    private Commitment() { }

    internal Commitment(Recommendation recommendation, ResponseItem item, CommitmentDetails details)
    {
        Recommendation = recommendation;
        ResponseItem = item;
        Record(details);
        Raise(new RecordCreated("Commitment", Text));
    }

    /// <summary>Null for an action of an action plan.</summary>
    public int? RecommendationId { get; private set; }
    public Recommendation? Recommendation { get; private set; }
    public int? ResponseItemId { get; private set; }
    public ResponseItem? ResponseItem { get; private set; }
    public int? ActionId { get; private set; }
    public PlannedAction? Action { get; private set; }

    /// <summary>What will be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>By when, in the promiser's own words; the due dates are how they were read.</summary>
    public string? DueInWords { get; private set; }

    public int? ResponsiblePostId { get; private set; }
    public Post? ResponsiblePost { get; private set; }

    /// <summary>For a promise to report: to which committee. It falls due with the papers of a meeting once one is chosen.</summary>
    public int? ReportToId { get; private set; }
    public Committee? ReportTo { get; private set; }

    /// <summary>RFC 5545 rule of a recurring promise.</summary>
    public string? RecurrenceRule { get; private set; }

    /// <summary>The date of the response that made the promise; null while it is drafted.</summary>
    public DateOnly? MadeOn { get; private set; }

    public bool IsSuperseded { get; private set; }
    public ProgressClaim Progress { get; private set; } = ProgressClaim.NotStarted;

    /// <summary>When a promise without a date was delivered.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    public IReadOnlyCollection<Occurrence> Occurrences => _occurrences;
    public override TrackedRecord HistoryOf => (TrackedRecord?)Recommendation ?? Action!.Review;

    public bool Stands => MadeOn is not null && !IsSuperseded;
    public bool IsUndated => _occurrences.Count == 0 && !Progress.IsFinal();
    public Occurrence? EarliestOpen => _occurrences.Where(occurrence => occurrence.IsOpen).MinBy(occurrence => occurrence.Due.On);
    public Recurrence? Recurrence => RecurrenceRule is not null && Recurrence.TryParse(RecurrenceRule, out var recurrence) ? recurrence : null;

    /// <summary>Rewrites a promise while it is drafted.</summary>
    public Outcome Edit(CommitmentDetails details)
    {
        if (MadeOn is not null)
            return Refusal.ResponseAlreadySubmitted;
        RaiseIfChanged("Commitment", new FieldChanges()
            .Note("What will be done", Text, details.Text.Trim())
            .Note("By when", DueInWords, details.DueInWords?.Trim())
            .Note("Who", ResponsiblePost?.Title, details.ResponsiblePost?.Title)
            .Note("Reports to", ReportTo?.Name, details.ReportTo?.Name));
        Record(details);
        return Outcome.Done;
    }

    internal void MakeOn(DateOnly respondedOn) => ChangeUnder(() => MadeOn = respondedOn, new CommitmentMade(Text, DueInWords));

    internal void Supersede() => ChangeUnder(() => IsSuperseded = true, new CommitmentSuperseded(Text));

    internal void Apply(ProgressReport report, Occurrence? met)
    {
        switch (report.Claim)
        {
            case ProgressClaim.Delivered when met is not null:
                met.Deliver(report.DeliveredOn!.Value);
                break;
            case ProgressClaim.Delivered:
                DeliveredOn = report.DeliveredOn;
                break;
            case ProgressClaim.WillNotBeDelivered:
                _occurrences.ForEach(occurrence => occurrence.FallAway());
                break;
        }
        var moreToCome = report.Claim == ProgressClaim.Delivered && (EarliestOpen is not null || Recurrence is { EndsByItself: false });
        Progress = moreToCome ? ProgressClaim.OnTrack : report.Claim;
    }

    /// <summary>Always counted from the first date, never from a clipped one (P61).</summary>
    internal void ExtendTo(DateOnly horizon)
    {
        if (Recurrence is not { } recurrence || Progress.IsFinal() || _occurrences.MinBy(occurrence => occurrence.Sequence) is not { } first)
            return;
        foreach (var (due, sequence) in recurrence.DatesFrom(first.OriginalDue).Select((due, index) => (due, index + 1))
            .TakeWhile(date => date.due.On <= horizon && date.Item2 <= MostOccurrences).Skip(_occurrences.Count))
        {
            _occurrences.Add(new Occurrence(this, sequence, due));
            Raise(new PartAdded("Due date", $"{due}: {Text}"));
        }
    }

    private void Record(CommitmentDetails details)
    {
        Text = details.Text.Trim();
        DueInWords = details.DueInWords?.Trim();
        ResponsiblePost = details.ResponsiblePost;
        ReportTo = details.ReportTo;
        RecurrenceRule = details.Recurrence?.ToRule();
        _occurrences.Clear();
        if (details.FirstDue is not { } first)
            return;
        var horizon = first.On.AddDays(HorizonInDays);
        var dates = details.Recurrence is { } recurrence
            ? recurrence.DatesFrom(first).TakeWhile(due => recurrence.EndsByItself || due.On <= horizon).Take(MostOccurrences)
            : [first];
        _occurrences.AddRange(dates.Select((due, index) => new Occurrence(this, index + 1, due)));
    }

    private void ChangeUnder(Action change, DomainEvent happened)
    {
        change();
        Raise(happened);
    }
}

/// <param name="DueInWords">The promiser's own words, null when none were given.</param>
/// <param name="FirstDue">How they were read; null when there is no date in them.</param>
public sealed record CommitmentDetails(
    string Text, string? DueInWords, DueDate? FirstDue, Recurrence? Recurrence, Post? ResponsiblePost, Committee? ReportTo);

public sealed record CommitmentMade(string Commitment, string? DueInWords) : DomainEvent;

public sealed record CommitmentSuperseded(string Commitment) : DomainEvent;
