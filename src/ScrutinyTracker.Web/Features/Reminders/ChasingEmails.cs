using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Features.Reminders.Escalations;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The emails by which people are chased, of all that the outbox holds.</summary>
internal static class ChasingEmails
{
    public static IReadOnlyList<string> Purposes { get; } = [ReminderSweep.Purpose, SendByHand.Purpose, WriteLetter.Purpose];
}
