namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>How long the outbox waits for a mail server that refuses for now, and when it gives up.</summary>
internal static class OutboxPatience
{
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];

    private static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    /// <summary>A server that cannot be reached says nothing about an email: all wait, and none is ever given up for it.</summary>
    public static TimeSpan WhileUnreachable { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Tried often enough over a long enough time: a server that was away for days still gets every try.</summary>
    public static bool IsAtAnEnd(TimeSpan age, int attempts) => age >= Longest && attempts > Waits.Length;

    /// <param name="attempts">How often it was tried, at least once.</param>
    public static TimeSpan After(int attempts) => Waits[Math.Clamp(attempts, 1, Waits.Length) - 1];
}
