using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Rounds;

namespace ScrutinyTracker.Documents.Papers;

/// <summary>One recommendation as a row of the monitoring report.</summary>
internal static class MonitoringRow
{
    public static IReadOnlyList<(string Heading, int Percent)> Columns(DateOnly? since) =>
    [
        ("Recommendation", 22), ("Next due", 11), ("Answer", 16), ("Promises, progress and evidence", 24), ("Assessment", 13),
        (since is { } on ? $"Changed since {on.InFull()}" : "Changed so far", 14),
    ];

    public static IReadOnlyList<PaperCell> Of(MonitoredRecommendation row, DateOnly today) =>
    [
        new([.. Asked(row.Recommendation)]), Due(row.Recommendation, today), new([.. Answer(row.Recommendation)]),
        new([.. Promises(row.Recommendation, today)]), Judged(row.Recommendation), new([.. Changes(row.Changes)]),
    ];

    private static IEnumerable<PaperText> Asked(Recommendation asked)
    {
        yield return new(asked.Text, asked.Reference);
        foreach (var part in asked.Parts.OrderBy(part => part.Order))
            yield return $"({part.Letter}) {part.Text}";
        yield return new(asked.AskedOf() is { Length: > 0 } names ? names : "nobody yet", "Asked of:");
        if (asked.IsExempt())
            yield return new("", PaperWords.Capital("exempt, not for publication"));
        if (asked.PublishedOn is null)
            yield return new("", "Not yet published");
    }

    private static PaperCell Due(Recommendation asked, DateOnly today) => asked.NextDue is { } due
        ? new([due.WithItsEnd(), new("", PaperWords.Capital(asked.TimelinessOn(today).InWords))])
        : new([PaperWords.Capital(asked.TimelinessOn(today).InWords)]);

    private static IEnumerable<PaperText> Answer(Recommendation asked)
    {
        if (asked.PresentResponse is { } answer)
        {
            yield return new($"{answer.RespondedOn!.Value.InFull()}.", $"{Words.Titled(asked.Position)},");
            if (answer.Reasons is { } reasons)
                yield return reasons;
            if (asked.IsAnswered)
                yield break;
        }
        else if (asked.ReturnedResponse is { ReturnedOn: { } returned } back)
        {
            yield return $"The answer was returned on {returned.InFull()}{PaperWords.Minute(back.ReturnedMinute)}: {back.ReturnedBecause}";
        }
        else
        {
            yield return asked.SentForResponseOn is { } sent ? $"No answer yet. Sent on {sent.InFull()}." : "Not yet sent for an answer.";
        }
        if (asked.ResponseDueOn is { } due)
            yield return $"An answer is due on {due.InFull()}.";
    }

    private static IEnumerable<PaperText> Promises(Recommendation asked, DateOnly today)
    {
        var updates = asked.Updates.ToLookup(update => update.CommitmentId);
        var any = false;
        foreach (var promise in asked.Promises.OrderBy(promise => promise.Id))
        {
            any = true;
            yield return new(Responsible(asked, promise), PaperWords.Sentence(promise.Text));
            foreach (var date in promise.Occurrences.OrderBy(date => date.Sequence))
                yield return PromisedDate(date, today);
            if (promise.Occurrences.Count == 0)
                yield return WithoutDate(promise);
            if (updates[promise.Id].MaxBy(update => update.Id) is { } said)
                yield return Said(said);
        }
        if (!any)
            yield return asked.IsAnswered ? "Nothing was promised." : "No promise yet.";
    }

    private static string Responsible(Recommendation asked, Commitment promise) =>
        promise.ResponsiblePost is { } post && post.Id != asked.LeadPostId ? $"By {post.Title}." : "";

    private static PaperText PromisedDate(Occurrence date, DateOnly today)
    {
        var standing = date switch
        {
            { DisputedDeliveryOn: { } disputed } => $"said to have been delivered on {disputed.InFull()}, which the committee does not accept",
            { HasFallenAway: true } => "given up",
            { DeliveredOn: { } on } => $"{date.TimelinessOn(today).InWords}, {on.InFull()}",
            _ => date.TimelinessOn(today).InWords,
        };
        var moved = date.Due == date.OriginalDue ? "" : $" First promised for {date.OriginalDue.WithItsEnd()}.";
        var times = date.TimesMoved == 0 ? "" : $" Moved {PaperWords.Counted(date.TimesMoved, "time")}.";
        var why = date.Changes.Where(change => change.State == DueDateChangeState.Accepted).MaxBy(change => change.Id) is { } last ? $" {PaperWords.Sentence(last.Reason)}" : "";
        var asked = date.Undecided is { } other ? $" {other.To} is asked for: {PaperWords.Sentence(other.Reason)}" : "";
        return new($"{standing}.{moved}{times}{why}{asked}", $"{date.Due.WithItsEnd()}:");
    }

    private static PaperText WithoutDate(Commitment promise) => promise switch
    {
        { DisputedDeliveryOn: { } disputed } => $"Said to have been delivered on {disputed.InFull()}, which the committee does not accept.",
        { DeliveredOn: { } on } => $"Delivered on {on.InFull()}.",
        { RhythmInWords: { } rhythm } => $"{PaperWords.Capital(rhythm)}.",
        { IsUndated: true } => new PaperText("", "No date given."),
        _ => $"{Words.Titled(promise.Progress)}.",
    };

    private static PaperText Said(ProgressUpdate said)
    {
        var evidence = said.Evidence.OrderBy(one => one.Id).Select(one => one.Address is { } address && address != one.Label ? $"{one.Label} ({address})" : one.Label).ToList();
        var shown = evidence.Count == 0 ? " No evidence was given." : $" Evidence: {string.Join("; ", evidence)}.";
        var reason = said.Reason is { } why ? $" {PaperWords.Sentence(why)}" : "";
        return new($"{PaperWords.Sentence(said.Text)}{reason}{shown}", $"{Words.Titled(said.Claim)}, reported on {said.StatedOn.InFull()}:");
    }

    private static PaperCell Judged(Recommendation asked)
    {
        if (asked.Assessments.MaxBy(said => (said.Meeting.HeldOn, said.Id)) is not { } judged)
            return "Not yet looked at";
        List<PaperText> said = [new($"{judged.Meeting.HeldOn.InFull()}{PaperWords.Minute(judged.MinuteReference)}.", PaperWords.Sentence(judged.Category.Label))];
        if (judged.InWords is { } words)
            said.Add(words);
        return new(said);
    }

    private static IEnumerable<PaperText> Changes(IReadOnlyList<Changed> changes) =>
        changes.Select(changed => new PaperText(changed.What, $"{changed.On.InFull()}:")).DefaultIfEmpty("Nothing");
}
