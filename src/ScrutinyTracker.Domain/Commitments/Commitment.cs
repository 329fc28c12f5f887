using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>Something promised in a response item (or as an action of an action plan), with due dates, or flagged for having none.</summary>
public sealed partial class Commitment : TrackedRecord
{
    /// <summary>A recurrence without an end is written out this far; the daily sweep moves the horizon on.</summary>
    public const int HorizonInDays = 400;

    internal const int MostOccurrences = 120;
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

    /// <summary>The meeting chosen for a promised report while it is drafted: it is tied to it when it is promised.</summary>
    public int? ReportAtId { get; private set; }
    public Meeting? ReportAt { get; private set; }

    /// <summary>RFC 5545 rule of a recurring promise.</summary>
    public string? RecurrenceRule { get; private set; }

    /// <summary>The date of the response that made the promise; null while it is drafted, and where an earlier one is only said again.</summary>
    public DateOnly? MadeOn { get; private set; }

    public bool IsSuperseded { get; private set; }
    public ProgressClaim Progress { get; private set; } = ProgressClaim.NotStarted;

    /// <summary>When a promise without a date was delivered.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>The same for a delivery that the committee does not accept.</summary>
    public DateOnly? DisputedDeliveryOn { get; private set; }

    public IReadOnlyCollection<Occurrence> Occurrences => _occurrences;
    public override TrackedRecord HistoryOf => (TrackedRecord?)Recommendation ?? Action!.Review;

    public bool Stands => MadeOn is not null && !IsSuperseded;

    /// <summary>It has no date and says not even how often.</summary>
    public bool IsUndated => IsOpenWithoutDate && Itself.RecurrenceRule is null;

    /// <summary>How often, where a promise that repeats names no first date: it is flagged by neither a date nor the want of one.</summary>
    public string? RhythmInWords => Itself._occurrences.Count == 0 ? Itself.Recurrence?.RhythmInWords : null;

    private bool IsOpenWithoutDate => _occurrences.Count == 0 && (Keeps?.IsOpenWithoutDate ?? (!Progress.IsFinal() || IsDisputed));

    /// <summary>Something of it is still to be delivered.</summary>
    public bool IsOpen => IsOpenWithoutDate || _occurrences.Any(occurrence => occurrence.IsOpen);

    /// <summary>The service claims a delivery that the committee does not accept.</summary>
    public bool IsDisputed => DisputedDeliveryOn is not null || _occurrences.Any(occurrence => occurrence.IsDisputed);

    public Occurrence? EarliestOpen => _occurrences.Where(occurrence => occurrence.IsOpen).MinBy(occurrence => occurrence.Due.On);
    public Occurrence? EarliestUndelivered => _occurrences.Where(occurrence => occurrence.DeliveredOn is null).MinBy(occurrence => occurrence.Due.On);

    public Occurrence? OnlyOccurrence => _occurrences is [var only] ? only : null;

    /// <summary>Null when nothing was delivered; what was promised without a date cannot be late.</summary>
    public int? MostDaysLate => DeliveredOn is null ? _occurrences.Max(occurrence => occurrence.DaysLate) : 0;

    public Recurrence? Recurrence => RecurrenceRule is not null && Recurrence.TryParse(RecurrenceRule, out var recurrence) ? recurrence : null;

    /// <summary>Rewrites a promise while it is drafted.</summary>
    public Outcome Edit(CommitmentDetails details)
    {
        if (MadeOn is not null)
            return Refusal.ResponseAlreadySubmitted;
        if (Keeps is not null)
            return SayAgain(details);
        RaiseIfChanged("Commitment", new FieldChanges()
            .Note("What will be done", Text, details.Text.Trim())
            .Note("By when", DueInWords, details.DueInWords?.Trim())
            .Note("Repeats", RecurrenceRule, details.Recurrence?.ToRule())
            .Note("Due dates", InWords(PromisedDates), InWords(details.DueDates))
            .Note("Who", ResponsiblePost?.Title, details.ResponsiblePost?.Title)
            .Note("Reports to", ReportTo?.Name, details.ReportTo?.Name)
            .Note("At the meeting of", ReportAt?.HeldOn, details.ReportAt?.HeldOn));
        Record(details);
        return Outcome.Done;
    }

    /// <summary>Promised to report, and something of it is still to come.</summary>
    internal bool IsReportOwed => ReportTo is not null && (_occurrences.Count == 0 || EarliestUndelivered is not null);

    /// <summary>The post that promised it has ended; its recommendation says so in history.</summary>
    internal void GoTo(Post post) => ResponsiblePost = post;

    /// <summary>The committee to which it was promised has ended; its recommendation says so in history.</summary>
    internal void ReportToInstead(Committee committee) => ReportTo = committee;

    internal void MakeOn(DateOnly respondedOn) => ChangeUnder(() => MadeOn = respondedOn, new CommitmentMade(Text, DueInWords));

    /// <summary>A later answer leaves it out.</summary>
    internal void Supersede(string? why = null)
    {
        (IsSuperseded, LeftOutBecause) = (true, why?.Trim());
        Raise(new CommitmentSuperseded(Text) { Why = LeftOutBecause });
    }

    /// <summary>Its response was returned: what takes its place promises anew.</summary>
    internal void FallWithItsResponse() => ChangeUnder(() => IsSuperseded = true, new CommitmentReturned(Text));

    internal bool HasDelivered(Occurrence? occurrence) =>
        occurrence is null ? _occurrences.Count > 0 : occurrence.DeliveredOn is not null;

    /// <summary>The date of delivery that the committee does not accept: said again, it changes nothing.</summary>
    internal DateOnly? DisputedDeliveryOf(Occurrence? about) => about is null ? DisputedDeliveryOn : about.DisputedDeliveryOn;

    /// <summary>What was given up, or wrongly said to be delivered, is chased again as soon as any other claim is made.</summary>
    internal void Apply(ProgressReport report, Occurrence? about)
    {
        about?.Deliver(report.DeliveredOn);
        if (report.Claim != ProgressClaim.Delivered)
            _occurrences.ForEach(occurrence => occurrence.FallAway(report.Claim == ProgressClaim.WillNotBeDelivered));
        if (_occurrences.Count == 0)
            (DeliveredOn, DisputedDeliveryOn) = (report.DeliveredOn, null);
        var stillToDo = _occurrences.Any(occurrence => occurrence.IsOpen && !occurrence.IsDisputed);
        var moreToCome = report.Claim == ProgressClaim.Delivered && (stillToDo || Recurrence is { EndsByItself: false });
        Progress = moreToCome ? ProgressClaim.PartlyDelivered : report.Claim;
    }

    /// <summary>What the service claims stays as claimed; what it claimed is open again.</summary>
    internal void Dispute(Occurrence? about)
    {
        if (about is not null)
            about.Dispute();
        else
            (DisputedDeliveryOn, DeliveredOn) = (DeliveredOn, null);
    }

    internal void Accept(Occurrence? about)
    {
        if (about is not null)
            about.Accept();
        else
            (DeliveredOn, DisputedDeliveryOn) = (DisputedDeliveryOn, null);
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
        (ReportAt, ReportAtId) = (details.ReportAt, details.ReportAt?.Id);
        RecurrenceRule = details.Recurrence?.ToRule();
        var dates = details.DueDates;
        if (PromisedDates.SequenceEqual(dates))
            return;
        _occurrences.Clear();
        _occurrences.AddRange(dates.Select((due, index) => new Occurrence(this, index + 1, due)));
    }

    private IEnumerable<DueDate> PromisedDates =>
        _occurrences.OrderBy(occurrence => occurrence.Sequence).Select(occurrence => occurrence.OriginalDue);

    private static string InWords(IEnumerable<DueDate> dates) => string.Join("; ", dates);

    private void ChangeUnder(Action change, DomainEvent happened)
    {
        change();
        Raise(happened);
    }
}

/// <param name="DueInWords">The promiser's own words, null when none were given.</param>
/// <param name="FirstDue">How they were read; null when there is no date in them.</param>
public sealed record CommitmentDetails(
    string Text, string? DueInWords, DueDate? FirstDue, Recurrence? Recurrence, Post? ResponsiblePost, Committee? ReportTo)
{
    /// <summary>The meeting to which a promised report is to come; null when none is chosen yet.</summary>
    public Meeting? ReportAt { get; init; }

    /// <summary>Why a promise that is kept is to fall due on another date.</summary>
    public string? DateReason { get; init; }

    /// <summary>All of them when the recurrence ends by itself, otherwise those up to the horizon.</summary>
    internal IReadOnlyList<DueDate> DueDates => (FirstDue, Recurrence) switch
    {
        (null, _) => [],
        ({ } first, null) => [first],
        ({ } first, { } recurrence) => [.. recurrence.DatesFrom(first)
            .TakeWhile(due => recurrence.EndsByItself || due.On <= first.On.AddDays(Commitment.HorizonInDays))
            .Take(Commitment.MostOccurrences)],
    };
}

public sealed record CommitmentMade(string Commitment, string? DueInWords) : DomainEvent;

public sealed record CommitmentSuperseded(string Commitment) : DomainEvent;

public sealed record CommitmentReturned(string Commitment) : DomainEvent;
