using System.Globalization;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>How a recommendation stands, said from facts alone: "Accepted in part on 7 November 2018. Two of three promises kept; …"</summary>
internal sealed record StateOfPlay
{
    public DateOnly? SentOn { get; init; }
    public DateOnly? ResponseDueOn { get; init; }

    /// <summary>The clock of the answer has not started.</summary>
    public bool AwaitsReceipt { get; init; }
    public Position Position { get; init; } = Position.Awaited;
    public DateOnly? RespondedOn { get; init; }

    /// <summary>When the committee sent the last answer back; null once another takes its place.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>Those that stand.</summary>
    public IReadOnlyList<PromiseState> Promises { get; init; } = [];

    public JudgementState? LastJudgement { get; init; }
    public ClosureReason? Closure { get; init; }
    public DateOnly? ClosedOn { get; init; }

    public string InWords(DateOnly today) =>
        string.Join(" ", new[] { Answer(today), Kept(today), Judged(), Closed() }.Where(sentence => sentence is not null));

    private string Answer(DateOnly today) => Position switch
    {
        Position.Awaited or Position.NotedOnly when SentOn is null => "Not yet sent for a response.",
        Position.Awaited when ReturnedOn is { } returned => $"The answer was returned on {returned.InFull()}.{AnswerDue(today, "A new answer")}",
        Position.Awaited => $"Sent for a response on {SentOn!.Value.InFull()}.{AnswerDue(today, "The answer")}",
        Position.NotedOnly => $"Only noted on {RespondedOn!.Value.InFull()}, which does not answer it.{AnswerDue(today, "An answer")}",
        _ => $"{Words.Titled(Position)}{(RespondedOn is { } on ? $" on {on.InFull()}" : "")}.",
    };

    private string AnswerDue(DateOnly today, string what)
    {
        if (ClosedOn is not null)
            return "";
        if (ResponseDueOn is not { } due)
            return AwaitsReceipt ? " The clock has not started: the day of receipt is not recorded." : "";
        return Timeliness.Of(due, null, today) switch
        {
            { Kind: TimelinessKind.Overdue } late => $" {what} was due on {due.InFull()} and is {Days(late.Days)} late.",
            { Kind: TimelinessKind.DueToday } => $" {what} is due today.",
            var left => $" {what} is due on {due.InFull()}, in {Days(left.Days)}.",
        };
    }

    private string? Kept(DateOnly today)
    {
        if (RespondedOn is null)
            return null;
        if (Promises.Count == 0)
            return "Nothing was promised.";
        var kept = Promises.Count(promise => promise.IsKept);
        var sentence = Promises.Count == 1
            ? (kept == 1 ? "The one promise was kept" : "The one promise is not yet kept")
            : $"{Titled(InLetters(kept))} of {InLetters(Promises.Count)} promises kept";
        string?[] open = ClosedOn is null ? [Disputed(), Late(today), GivenUp(), Undated(), Next(today)] : [GivenUp()];
        return string.Join("; ", open.Prepend(sentence).Where(part => part is not null)) + ".";
    }

    private string? Late(DateOnly today)
    {
        var late = Promises.Select(promise => (promise.Text, Timeliness: Timeliness.Of(promise.OpenDue?.On, null, today)))
            .Where(promise => promise.Timeliness.Kind == TimelinessKind.Overdue).OrderByDescending(promise => promise.Timeliness.Days).ToList();
        return late.Count switch
        {
            0 => null,
            1 => $"“{Short(late[0].Text)}” is {Days(late[0].Timeliness.Days)} late",
            _ => $"{InLetters(late.Count)} are late, the latest by {Days(late[0].Timeliness.Days)}",
        };
    }

    private string? Disputed() => Promises.Count(promise => promise.IsDisputed) switch
    {
        0 => null,
        1 => "the committee does not accept one delivery that the service claims",
        var several => $"the committee does not accept {InLetters(several)} deliveries that the service claims",
    };

    private string? GivenUp() => Promises.Count(promise => promise.IsGivenUp) switch
    {
        0 => null,
        1 when Promises.Count == 1 => "it will not be delivered",
        var some => $"{InLetters(some)} will not be delivered",
    };

    private string? Undated() => Promises.Count(promise => promise.IsUndated) switch
    {
        0 => null,
        1 when Promises.Count == 1 => "it has no date",
        1 => "one has no date",
        var several => $"{InLetters(several)} have no date",
    };

    private string? Next(DateOnly today) =>
        Promises.Select(promise => promise.OpenDue).Where(due => due?.On >= today).OrderBy(due => due!.Value.On).FirstOrDefault() is { } next
            ? $"the next falls due {(next.Precision == DatePrecision.Day ? "on" : "in")} {next.WithEnd()}"
            : null;

    private string? Judged() => LastJudgement is { } judged
        ? $"The committee last judged: {judged.Category} ({judged.On.InFull()}{(judged.Minute is null ? "" : $", minute {judged.Minute}")})."
        : null;

    private string? Closed() => ClosedOn is { } on ? $"Closed on {on.InFull()}: {Words.Of(Closure!.Value)}." : null;

    private static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");

    private static string Short(string text) => text.Length <= 60 ? text.TrimEnd('.') : text[..59].TrimEnd() + "…";

    private static string Titled(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string InLetters(int number)
    {
        string[] small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        return number < small.Length ? small[number] : number.ToString(CultureInfo.InvariantCulture);
    }
}

/// <param name="OpenDue">The earliest due date still open; null when there is none.</param>
/// <param name="IsDisputed">The service claims a delivery that the committee does not accept.</param>
internal sealed record PromiseState(string Text, ProgressClaim Progress, DueDate? OpenDue, bool IsUndated, bool IsDisputed = false)
{
    public bool IsKept => Progress == ProgressClaim.Delivered && !IsDisputed;
    public bool IsGivenUp => Progress == ProgressClaim.WillNotBeDelivered;
}

internal sealed record JudgementState(string Category, DateOnly On, string? Minute);
