using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Committees;

/// <summary>A meeting at which an answer can be decided, and the day on which its papers close.</summary>
public sealed record DecidingMeeting(DateOnly HeldOn, DateOnly PapersCloseOn)
{
    /// <param name="coming">The body's meetings from today on, in order.</param>
    /// <param name="dueOn">The deadline; null while there is none.</param>
    public static IReadOnlyList<string> InWords(string body, IReadOnlyList<DecidingMeeting> coming, DateOnly? dueOn, DateOnly today)
    {
        if (coming.Count == 0)
            return [$"No coming meeting of {body} is recorded."];
        if (dueOn is not { } due || due < today)
            return [$"{body} next meets on {coming[0].When(today)}"];
        var before = coming.Where(meeting => meeting.HeldOn <= due).ToList();
        return before.Count == 0
            ? [$"{body} does not meet before it; it next meets on {coming[0].When(today)}"]
            : [.. before.Select(meeting => $"{body} meets on {meeting.HeldOn.InFull()} before it; its papers {meeting.Papers(today)}")];
    }

    private string When(DateOnly today) => $"{HeldOn.InFull()}, and its papers {Papers(today)}";

    private string Papers(DateOnly today) => $"{(PapersCloseOn < today ? "closed" : "close")} on {PapersCloseOn.InFull()}.";
}
