using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>
/// A later answer says an earlier promise again: the same promise goes on, with the date first promised, its changes, progress and evidence.
/// What says it again never stands itself, and so is chased and counted by nobody.
/// </summary>
public sealed partial class Commitment
{
    /// <summary>The earlier promise that a later answer says again here; null for what is promised for the first time.</summary>
    public int? KeepsId { get; private set; }
    public Commitment? Keeps { get; private set; }

    /// <summary>Why another date is asked for with the answer: the date itself stands as an occurrence.</summary>
    public string? DateReason { get; private set; }

    /// <summary>How it was worded at first, where a later answer worded it otherwise.</summary>
    public string? FirstText { get; private set; }

    /// <summary>Why a later answer left it out.</summary>
    public string? LeftOutBecause { get; private set; }

    /// <summary>The promise that goes on, with its dates: this one, unless it only says another again.</summary>
    public Commitment Itself => Keeps ?? this;

    /// <summary>As the answer to which it belongs words it.</summary>
    public string Wording => FirstText ?? Text;

    /// <summary>The date for which a kept promise asks, or with which an undated one begins; null where the dates stay.</summary>
    public DueDate? NewDue => Keeps is null ? null : _occurrences.MinBy(occurrence => occurrence.Sequence)?.OriginalDue;

    /// <summary>By when, in words: as it was promised, or as it was last granted.</summary>
    public string? WhenInWords => OnlyOccurrence is { } only && only.Promised != only.OriginalDue ? only.Promised.ToString()
        : DueInWords ?? PromisedDates.Cast<DueDate?>().FirstOrDefault()?.ToString();

    internal Commitment(Recommendation recommendation, ResponseItem item, Commitment kept)
    {
        (Recommendation, ResponseItem, Keeps) = (recommendation, item, kept);
        (Text, DueInWords) = (kept.Text, kept.WhenInWords);
        (ResponsiblePost, ReportTo, RecurrenceRule) = (kept.ResponsiblePost, kept.ReportTo, kept.RecurrenceRule);
        Raise(new RecordCreated("Kept promise", Text));
    }

    /// <summary>
    /// Other words, another post, or another date, which is only asked for: it takes a reason. Without a date in the details, the dates stay.
    /// </summary>
    private Outcome SayAgain(CommitmentDetails details)
    {
        if (ResponseItem!.Response.State != ResponseState.Draft)
            return Refusal.ResponseAlreadySubmitted;
        if (Keeps!.WhyNoOtherDate(details) is { } refusal)
            return refusal;
        var asks = Keeps.IsAnotherDate(details);
        var dates = asks ? details.DueDates : [];
        var reason = asks && Keeps._occurrences.Count > 0 ? details.DateReason?.Trim() : null;
        var words = asks ? details.DueInWords?.Trim() ?? details.FirstDue?.ToString() : Keeps.WhenInWords;
        var wanted = _occurrences.OrderBy(occurrence => occurrence.Sequence).Select(occurrence => occurrence.OriginalDue).ToList();
        RaiseIfChanged("Kept promise", new FieldChanges()
            .Note("What will be done", Text, details.Text.Trim())
            .Note("Another date asked for", InWords(wanted), InWords(dates))
            .Note("Why another date", DateReason, reason)
            .Note("Who", ResponsiblePost?.Title, details.ResponsiblePost?.Title)
            .Note("Reports to", ReportTo?.Name, (Keeps.ReportTo ?? details.ReportTo)?.Name));
        (Text, DueInWords, DateReason, ResponsiblePost) = (details.Text.Trim(), words, reason, details.ResponsiblePost);
        (ReportTo, RecurrenceRule) = (Keeps.ReportTo ?? details.ReportTo, (asks ? details.Recurrence : Keeps.Recurrence)?.ToRule());
        if (wanted.SequenceEqual(dates))
            return Outcome.Done;
        _occurrences.Clear();
        _occurrences.AddRange(dates.Select((date, index) => new Occurrence(this, index + 1, date)));
        return Outcome.Done;
    }

    /// <summary>Whether these details ask for a date that is neither the promised one nor the present one.</summary>
    public bool IsAnotherDate(CommitmentDetails details) => details.FirstDue is { } due && !IsPromisedFor(due, details.Recurrence);

    /// <summary>Why a later answer cannot ask for that date of this promise; null when it can, or asks for none.</summary>
    public Refusal? WhyNoOtherDate(CommitmentDetails details) => this switch
    {
        _ when !IsAnotherDate(details) => null,
        { _occurrences.Count: 0 } => Progress.IsFinal() ? Refusal.OccurrenceAlreadyDelivered : null,
        { OnlyOccurrence: null } or { RecurrenceRule: not null } => Refusal.DatesChangeOneByOne,
        _ when details.Recurrence is not null => Refusal.DatesChangeOneByOne,
        { OnlyOccurrence.WhyNotToAsk: { } refusal } => refusal,
        _ when string.IsNullOrWhiteSpace(details.DateReason) => Refusal.ReasonForAnotherDateMissing,
        _ => null,
    };

    private bool IsPromisedFor(DueDate due, Recurrence? recurrence) => recurrence?.ToRule() == RecurrenceRule
        && (OnlyOccurrence is { } only && recurrence is null ? due == only.Due || due == only.Promised : PromisedDates.FirstOrDefault() == due && _occurrences.Count > 0);

    /// <summary>Why the date that it asks for cannot be asked for today; null when it can, or when it asks for none.</summary>
    public Refusal? WhyNotToAsk(DateOnly today) => (NewDue, Keeps?.OnlyOccurrence) switch
    {
        (null, _) or (_, null) => null,
        ({ } wanted, { } present) when wanted == present.Due => null,
        (_, { WhyNotToAsk: { } refusal }) => refusal,
        ({ } wanted, _) when wanted.On < today => Refusal.NewDueDateInThePast,
        _ => null,
    };

    /// <summary>The answer that says it again was submitted: its words and post count from now on; a first date is given, another one isn't.</summary>
    internal void GoOnAs(Commitment again)
    {
        if (IsSuperseded)
        {
            (IsSuperseded, LeftOutBecause) = (false, null);
            Raise(new CommitmentKept(again.Text));
        }
        RaiseIfChanged("Commitment", new FieldChanges()
            .Note("What will be done", Text, again.Text)
            .Note("Who", ResponsiblePost?.Title, again.ResponsiblePost?.Title)
            .Note("Reports to", ReportTo?.Name, again.ReportTo?.Name));
        if (Text != again.Text)
            (FirstText, Text) = (FirstText ?? Text, again.Text);
        (ResponsiblePost, ReportTo) = (again.ResponsiblePost, again.ReportTo);
        if (_occurrences.Count == 0 && again._occurrences.Count > 0)
            Date(again.DueInWords, again.Recurrence, [.. again.PromisedDates]);
    }

    /// <summary>What had no date has one from now on.</summary>
    private void Date(string? inWords, Recurrence? recurrence, IReadOnlyList<DueDate> dates)
    {
        (DueInWords, RecurrenceRule) = (inWords, recurrence?.ToRule());
        _occurrences.AddRange(dates.Select((due, index) => new Occurrence(this, index + 1, due)));
        Raise(new PartAdded("Due date", $"{InWords(dates)}: {Text}"));
    }
}

/// <summary>A returned answer was answered again, and the promise stands again.</summary>
public sealed record CommitmentKept(string Commitment) : DomainEvent;
