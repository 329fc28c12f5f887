using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>When the next reminder of a thing goes out if nothing changes, as the email about it says: by the same plan as the run itself.</summary>
internal sealed record NextReminder(ReminderLadders Ladders, ChasingPauses Pauses, DecidedReminders Decided, WorkingDays Days)
{
    /// <summary>No ladder waits longer between two steps; a pause may.</summary>
    private const int DaysToLookAhead = 100 + ChasingPause.LongestInDays;

    /// <summary>Null when there is none.</summary>
    /// <param name="day">Of the email in which it is said.</param>
    public DateOnly? After(Obligation owed, DateOnly day) => ReminderPlan.Between(
        [owed], day.AddDays(1), day.AddDays(DaysToLookAhead), Ladders, Pauses, Days, day, IsSettled) is [var next, ..] ? next.SendOn : null;

    private bool IsSettled(Obligation owed, ReminderStage stage) =>
        HeldReminder.Of(owed, stage) is var reminder && (Decided.HeldBack.Contains(reminder) || Decided.SentNow.Contains(reminder));
}
