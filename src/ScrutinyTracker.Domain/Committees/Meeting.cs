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

    /// <summary>Its page in the council's committee system, as <see cref="CommitteeSystem"/> keeps it; null for none.</summary>
    public string? SystemPage { get; private set; }

    /// <summary>The page of the agenda item under which it looks at recommendations, where that has one; minutes of it stand there.</summary>
    public string? SystemItemPage { get; private set; }

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

    /// <summary>Where a minute of it stands: with its agenda item, or else with the meeting; null where neither is known.</summary>
    public string? MinutesPage => SystemItemPage ?? SystemPage;

    /// <summary>As <see cref="CommitteeSystem.PageIn"/> gives them; null takes one away.</summary>
    public void StandAt(string? page, string? itemPage)
    {
        var changes = new FieldChanges().Note("Page in the committee system", SystemPage, page).Note("Page of the agenda item", SystemItemPage, itemPage);
        (SystemPage, SystemItemPage) = (page, itemPage);
        RaiseIfChanged($"Meeting of {InWords(HeldOn)}", changes);
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
