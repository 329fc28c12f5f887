using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Committees;

public sealed class Meeting : TrackedRecord
{
    private Meeting() { }

    public Meeting(Committee committee, DateOnly heldOn, TimeOnly? startsAt, string? place, WorkingDays workingDays)
    {
        Committee = committee;
        HeldOn = heldOn;
        StartsAt = startsAt;
        Place = place;
        PapersPublicOn = workingDays.PapersPublicBefore(heldOn);
        Raise(new RecordCreated("Meeting", InWords(heldOn)));
    }

    public int CommitteeId { get; private set; }
    public Committee Committee { get; private set; } = null!;
    public DateOnly HeldOn { get; private set; }

    /// <summary>London time.</summary>
    public TimeOnly? StartsAt { get; private set; }

    public string? Place { get; private set; }

    /// <summary>The last day on which the agenda may become public: five clear working days before (LGA 1972 s.100B).</summary>
    public DateOnly PapersPublicOn { get; private set; }

    public DateOnly? CancelledOn { get; private set; }
    public override TrackedRecord HistoryOf => Committee;

    /// <summary>Moving the meeting moves the day its papers are due; a paper date given by hand stays as given.</summary>
    public Outcome Edit(DateOnly heldOn, TimeOnly? startsAt, string? place, DateOnly? papersPublicOn, WorkingDays workingDays)
    {
        var papers = papersPublicOn ?? workingDays.PapersPublicBefore(heldOn);
        if (papers > heldOn)
            return Refusal.PapersAfterTheMeeting;
        var changes = new FieldChanges()
            .Note("Date", HeldOn, heldOn)
            .Note("Time", StartsAt, startsAt)
            .Note("Place", Place, place)
            .Note("Papers public on", PapersPublicOn, papers);
        (HeldOn, StartsAt, Place, PapersPublicOn) = (heldOn, startsAt, place, papers);
        RaiseIfChanged($"Meeting of {InWords(heldOn)}", changes);
        return Outcome.Done;
    }

    public Outcome Cancel(DateOnly today, string why)
    {
        if (string.IsNullOrWhiteSpace(why))
            return Refusal.ReasonMissing;
        CancelledOn = today;
        Raise(new MeetingCancelled(HeldOn) { Why = why });
        return Outcome.Done;
    }

    /// <summary>Why nothing that it decided can be recorded: it was cancelled, or is yet to be held.</summary>
    public Refusal? WhyNothingDecided(DateOnly today) => this switch
    {
        { CancelledOn: not null } => Refusal.MeetingCancelled,
        _ when HeldOn > today => Refusal.MeetingNotYetHeld,
        _ => null,
    };

    private static string InWords(DateOnly day) => DueDate.Day(day).ToString();
}

public sealed record MeetingCancelled(DateOnly HeldOn) : DomainEvent;
