using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Pages.Dates;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>The date of a promise as a person gives it. Words that nobody touched keep the reading that they had.</summary>
internal sealed record TypedDate(bool IsUntouched, DueDate? Due, Recurrence? Recurrence, string InWords)
{
    public static TypedDate Read(ItemInput input, DraftPromise? before, DueReading ofTheWords, ModelStateDictionary state)
    {
        if (before is { HasDate: true } && input.DueInWords.Tidy() == before.Phrase && (input.DueOn, input.Which, input.StartsOn) == (null, null, null))
            return new(true, before.Due, before.Recurrence, before.InWords);
        var (due, recurrence) = new DueQuestion(ofTheWords, input.DueOn, input.Which, input.StartsOn).Understand(state);
        recurrence ??= ofTheWords is DueReading.OnlyRhythm rhythm && due is null ? rhythm.Recurrence : null;
        return new(false, due, recurrence, (due, recurrence) switch
        {
            ({ } first, { } repeats) => repeats.InWords(first),
            ({ } only, null) => $"{only}, due on {only.On.InFull()}",
            (null, { } repeats) => $"{repeats.RhythmInWords}, with no first date",
            _ => "a promise without a date",
        });
    }

    public DraftPromise AsPromise(ItemInput input, DraftPromise before) => new()
    {
        Phrase = input.DueInWords.Tidy() ?? (Due is { } due ? due.ToString() : null),
        Due = Due,
        Rule = Recurrence?.ToRule(),
        IsFact = input.IsFact,
        IsReport = input.IsReport && !input.IsFact,
        OccurrenceOf = IsUntouched ? before.OccurrenceOf : null,
    };
}
