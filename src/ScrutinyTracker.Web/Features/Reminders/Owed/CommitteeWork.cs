using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>What a committee's officers have to do that belongs to no one recommendation. Its words hold numbers and nothing that is exempt.</summary>
internal static class CommitteeWork
{
    public static OpenObligation Of(
        string key, ObligationKind kind, string reference, DateOnly dueOn, string text, string basis, (int Id, string Name) committee, string doneAt) =>
        new(new(key, kind, reference, DueDate.Day(dueOn), null, text, basis) { CommitteeId = committee.Id }, null, null, committee.Name, "", IsExempt: false)
        { DoneAt = doneAt };

    /// <summary>"CYP meeting of 7 March 2019".</summary>
    public static string Meeting(string code, DateOnly heldOn) => $"{code} meeting of {heldOn.InFull()}";
}
