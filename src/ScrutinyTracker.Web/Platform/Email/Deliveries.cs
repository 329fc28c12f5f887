using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>What became of the emails of one delivery.</summary>
internal sealed class Deliveries
{
    private readonly Dictionary<OutboxState, int> _counts = [];

    /// <summary>Why the mail server as a whole could not be used; null when it could.</summary>
    public string? Unavailable { get; set; }

    /// <summary>What had to wait already before this delivery, and until when; null when nothing does.</summary>
    public Waiting? Waiting { get; set; }

    public int Sent => _counts.GetValueOrDefault(OutboxState.Sent);

    /// <summary>False when an email was refused, waits for a better time, or was given up.</summary>
    public bool AllWell => Unavailable is null && Waiting is null && _counts.Keys.All(state => state is OutboxState.Sent or OutboxState.Dropped);

    /// <summary>"3 sent, 1 refused"; empty when there was nothing to do.</summary>
    public string InWords => string.Join(", ", _counts.OrderBy(count => count.Key).Select(count => $"{count.Value} {Words(count.Key)}")
        .Append(Unavailable is null ? "" : $"the mail server cannot be used now: {Unavailable}")
        .Append(Waiting?.InWords ?? "").Where(words => words.Length > 0));

    public void Count(OutboxState? state)
    {
        if (state is { } became)
            _counts[became] = _counts.GetValueOrDefault(became) + 1;
    }

    private static string Words(OutboxState state) => state switch
    {
        OutboxState.Sent => "sent",
        OutboxState.Refused => "refused by the mail server",
        OutboxState.GaveUp => "given up",
        OutboxState.Dropped => "no longer due",
        _ => "to be tried again",
    };
}

/// <param name="UntilUtc">When the first of them is tried again.</param>
internal sealed record Waiting(int Count, DateTime UntilUtc)
{
    public string InWords => $"{Count} {(Count == 1 ? "waits" : "wait")} until {UkCalendar.UtcToLondon(UntilUtc):d MMMM yyyy 'at' HH:mm}";
}
