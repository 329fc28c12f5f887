using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Who is chased about what at the moment at which an email leaves.</summary>
internal sealed record ChasingNow(PostHolders Holders, IReadOnlySet<HeldReminder> HeldBack, ChasingPauses Pauses, DateOnly Today)
{
    /// <summary>Null when the line still stands.</summary>
    /// <param name="open">Null when it is no longer owed.</param>
    public string? WhyVoid(Reminder line, OpenObligation? open)
    {
        if (open is null)
            return "It was answered, delivered, replaced, closed or given to somebody else before the email left.";
        if (open.Owed.Due.On != line.DueOn)
            return $"The date was moved to {open.Owed.Due.WithEnd()} before the email left.";
        if (HeldBack.Contains(new(line.ObligationKey, line.DueOn, line.Stage)))
            return "A scrutiny officer held it back before the email left.";
        if (Pauses.On(open.Owed.CommitteeId, Today) is { } pause)
            return $"Nobody is chased until {pause.LastDay.InFull()}: the chasing was paused before the email left.";
        return Holders.On(Today, open.Owed).Key == line.Recipient ? null : "Somebody else is written to about it now.";
    }
}
