using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// A line of the ledger: this step of this obligation, for this due date, was written to this recipient. The table's unique key, not the
/// scheduler, is why nobody is reminded twice (P21).
/// </summary>
internal sealed class Reminder
{
    private Reminder() { }

    /// <param name="email">Null when there is nobody to write to.</param>
    public Reminder(ComingReminder coming, OutboxEmail? email, DateTime nowUtc)
    {
        var owed = coming.Open.Owed;
        ObligationKey = owed.Key;
        Kind = owed.Kind;
        RecommendationId = coming.Open.RecommendationId;
        CommitteeId = RecommendationId is null ? owed.CommitteeId : null;
        PostId = owed.PostId;
        DueOn = owed.Due.On;
        Stage = coming.Stage.Name;
        Recipient = coming.Recipient.Key;
        Plan(coming, email, nowUtc);
    }

    public int Id { get; private set; }

    /// <summary>Stable for good: "occurrence:41", "response:7".</summary>
    public string ObligationKey { get; private set; } = "";
    public ObligationKind Kind { get; private set; }

    /// <summary>Null for a committee's own work.</summary>
    public int? RecommendationId { get; private set; }
    public Recommendation? Recommendation { get; private set; }

    /// <summary>Whose work it is; null for what belongs to a recommendation.</summary>
    public int? CommitteeId { get; private set; }
    public Committee? Committee { get; private set; }

    /// <summary>Null where it is a person's duty.</summary>
    public int? PostId { get; private set; }
    public Post? Post { get; private set; }

    /// <summary>A date that moved makes a new line.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>A <see cref="ReminderStage.Name"/>.</summary>
    public string Stage { get; private set; } = "";

    /// <summary>A <see cref="Reminders.Recipient.Key"/>.</summary>
    public string Recipient { get; private set; } = "";

    public DateOnly SendOn { get; private set; }
    public DateTime PlannedAtUtc { get; private set; }

    /// <summary>What the email says, or will say, of it in one line; never exempt text.</summary>
    public string Says { get; private set; } = "";

    /// <summary>Null when there was nobody to write to.</summary>
    public int? EmailId { get; private set; }
    public OutboxEmail? Email { get; private set; }

    /// <summary>Why it was not sent after all: at the moment of sending it was no longer due.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>Written anew after it was void: the date moved away and back, or the holder did.</summary>
    public void Plan(ComingReminder coming, OutboxEmail? email, DateTime nowUtc)
    {
        SendOn = coming.SendOn;
        Email = email;
        PlannedAtUtc = nowUtc;
        Says = coming.Open.InOneLine;
        VoidReason = null;
    }

    public void Void(string why) => VoidReason = why;
}

/// <summary>What became of a reminder, read from its own line and from its email: it is kept in no third place.</summary>
internal enum ReminderState
{
    Planned,
    Sent,
    Failed,
    Void,
    NobodyToWriteTo,
}

internal static class ReminderStates
{
    public static ReminderState Of(string? voidReason, OutboxState? email) => (voidReason, email) switch
    {
        (not null, _) => ReminderState.Void,
        (_, null) => ReminderState.NobodyToWriteTo,
        (_, OutboxState.Sent) => ReminderState.Sent,
        (_, OutboxState.Refused or OutboxState.GaveUp) => ReminderState.Failed,
        (_, OutboxState.Dropped) => ReminderState.Void,
        _ => ReminderState.Planned,
    };
}
