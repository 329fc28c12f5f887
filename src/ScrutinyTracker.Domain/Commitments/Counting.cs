using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Domain.Commitments;

/// <summary>Dates that count from another one follow it, and the history says so.</summary>
public sealed partial class Commitment
{
    /// <summary>
    /// The answer in which it stands bears another date: "in six months" counts from that one. What was promised in an earlier answer keeps
    /// its date.
    /// </summary>
    internal void CountFrom(DateOnly respondedOn)
    {
        if (OnlyOccurrence is not { } only || RecurrenceRule is not null || !DuePhrase.CountsFromTheWriting(DueInWords)
            || DuePhrase.Read(DueInWords, respondedOn) is not DueReading.Dated { Due: var due } || due == only.OriginalDue)
            return;
        RaiseIfChanged("Commitment", new FieldChanges().Note($"Due date of “{DueInWords}”", only.OriginalDue.ToString(), due.ToString()));
        _occurrences.Clear();
        _occurrences.Add(new Occurrence(this, only.Sequence, due));
    }

    /// <summary>Waits for the publication of the report before it can fall due.</summary>
    public bool AwaitsPublication => _occurrences.Count == 0 && Keeps is null && DuePhrase.Read(DueInWords, MadeOn ?? default) is DueReading.AwaitsPublication;

    /// <summary>The report was published: what counts from that has its date from now on.</summary>
    internal void CountFromPublication(DateOnly publishedOn)
    {
        if (AwaitsPublication && !IsSuperseded && !Progress.IsFinal() && DuePhrase.Read(DueInWords, publishedOn, null, publishedOn) is DueReading.Dated { Due: var due })
            Date(DueInWords, null, [due]);
    }
}
