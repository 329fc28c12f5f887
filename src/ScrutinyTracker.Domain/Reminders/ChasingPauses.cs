namespace ScrutinyTracker.Domain.Reminders;

/// <summary>On which days somebody may be chased about what a committee follows.</summary>
public sealed class ChasingPauses(IEnumerable<ChasingPause> pauses)
{
    private readonly List<ChasingPause> _pauses = [.. pauses];

    public static ChasingPauses None { get; } = new([]);

    /// <summary>Nobody ever paused the chasing.</summary>
    public bool AreNone => _pauses.Count == 0;

    /// <summary>The pause that ends last of those that count on a day; null when there is none.</summary>
    public ChasingPause? On(int committeeId, DateOnly day) =>
        _pauses.Where(pause => pause.Concerns(committeeId) && pause.IsOn(day)).MaxBy(pause => pause.LastDay);

    /// <summary>The days between these two, both included, less those of pauses, as stretches in order.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly To)> OpenBetween(int committeeId, DateOnly from, DateOnly to)
    {
        if (_pauses.Count == 0)
            return from <= to ? [(from, to)] : [];
        var open = new List<(DateOnly From, DateOnly To)>();
        foreach (var pause in _pauses.Where(pause => pause.Concerns(committeeId) && pause.LastDay >= pause.From).OrderBy(pause => pause.From))
        {
            if (pause.From > from)
                open.Add((from, Earlier(pause.From.AddDays(-1), to)));
            if (pause.LastDay >= from)
                from = pause.LastDay.AddDays(1);
            if (from > to)
                break;
        }
        open.Add((from, to));
        return [.. open.Where(stretch => stretch.From <= stretch.To)];
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
