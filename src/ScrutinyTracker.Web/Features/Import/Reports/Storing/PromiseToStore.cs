using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>
/// A promise as it is stored. "Twice yearly, first in March 2019, with a follow-up in September 2019" was recognised as a promise that repeats
/// and a further date of it: it is one promise with those two dates, and nobody is held to a third.
/// </summary>
internal sealed record PromiseToStore(DraftItem Item, DueDate? First, Recurrence? Recurrence)
{
    public static IEnumerable<PromiseToStore> Of(IReadOnlyList<DraftItem> promises)
    {
        var told = new HashSet<DraftItem>();
        foreach (var item in promises)
        {
            if (told.Contains(item))
                continue;
            var (first, recurrence) = (item.Promise!.Due, item.Promise.Recurrence);
            var further = promises.Where(other => other != item && other.Promise!.OccurrenceOf is { } of && of == item.Promise.Phrase).ToList();
            if (recurrence is { EndsByItself: false } && first is { } start && further.Count > 0
                && (recurrence with { Count = further.Count + 1 }) is var ended
                && ended.DatesFrom(start).Skip(1).SequenceEqual(further.Select(other => other.Promise!.Due).OfType<DueDate>().OrderBy(due => due.On)))
            {
                recurrence = ended;
                told.UnionWith(further);
            }
            yield return new(item, first, recurrence);
        }
    }
}
