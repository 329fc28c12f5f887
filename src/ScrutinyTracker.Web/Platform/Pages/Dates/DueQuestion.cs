using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.Calendar;

namespace ScrutinyTracker.Web.Platform.Pages.Dates;

/// <summary>
/// A "by when" in words, with the further questions that some words need: a date in their place, which of two dates is meant, and when
/// something begins. The form's properties are DueInWords, DueOn, Which and StartsOn of its Input.
/// </summary>
internal sealed record DueQuestion(DueReading OfTheWords, DateOnly? DueOn, string? Which, DateOnly? StartsOn)
{
    /// <summary>Radios for words that can mean either of two dates; else none.</summary>
    public static IReadOnlyList<SelectListItem> Meanings(DueReading ofTheWords) => ofTheWords is DueReading.Ambiguous either
        ? [.. Both(either).Select(due => new SelectListItem($"{due}: {due.FirstDay.InFull()} to {due.On.InFull()}", Value(due)))]
        : [];

    /// <summary>The last day, by which one of two meanings is chosen: yyyy-MM-dd.</summary>
    public static string Value(DueDate due) => due.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date given by itself wins over words that it does not contradict. What is not understood is an error beside its question.</summary>
    public (DueDate? First, Recurrence? Recurrence) Understand(ModelStateDictionary state)
    {
        if (DueOn is { } on)
        {
            if (OfTheWords is DueReading.Dated { Due: var read } && (on < read.FirstDay || on > read.On))
                state.AddModelError("Input.DueOn", $"The words say {read}. Give either words or a date, or make them agree");
            return (DueDate.Day(on), null);
        }
        var reading = OfTheWords is DueReading.NeedsStart counted && StartsOn is { } start ? counted.From(start) : OfTheWords;
        switch (reading)
        {
            case DueReading.Dated dated:
                return (dated.Due, null);
            case DueReading.Repeating repeating:
                return (repeating.First, repeating.Recurrence);
            case DueReading.Ambiguous either:
                if (Both(either).Where(due => Value(due) == Which).ToList() is [var chosen, ..])
                    return (chosen, null);
                state.AddModelError("Input.Which", either.Message);
                break;
            case DueReading.NeedsStart needed:
                state.AddModelError("Input.StartsOn", needed.InWords);
                break;
            case DueReading.Problem problem when OfTheWords is DueReading.NeedsStart:
                state.AddModelError("Input.StartsOn", problem.Message);
                break;
            case DueReading.Problem or DueReading.NotUnderstood:
                state.AddModelError("Input.DueInWords", reading.InWords);
                break;
        }
        return (null, null);
    }

    private static IEnumerable<DueDate> Both(DueReading.Ambiguous either) => [either.First, either.Second];
}
