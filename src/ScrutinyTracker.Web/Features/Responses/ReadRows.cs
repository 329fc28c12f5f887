using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The rows of a form that was read, against the draft: how their dates were understood, what they change, and storing them.</summary>
/// <param name="read">How words for a date are read.</param>
internal sealed class ReadRows(Recommendation recommendation, IList<ReadRowInput> rows, Func<string?, DueReading> read, DateOnly today)
{
    /// <summary>The draft or, until there is one, the answer with whose promises it begins.</summary>
    private Response? Draft { get; } = ReadRowInput.SourceOf(recommendation);

    public IReadOnlyList<ReadRowView> Views => [.. rows.Select(row => new ReadRowView(
        LabelOf(row), row.When is { } words && !IsKept(row) ? $"We read “{words}” as: {read(words).InWords}" : null, AsksForReason(row)))];

    /// <summary>Items of the draft of which the form says nothing.</summary>
    public IEnumerable<string> Untouched => (Draft?.Items ?? []).OrderBy(item => item.Order)
        .Where(item => rows.All(row => row.ItemId != item.Id)).Select(item => item.Letter);

    /// <summary>Where the form says otherwise than the draft does now.</summary>
    public IEnumerable<ConflictingField> Differences => rows.Select(row => (row.ItemOf(Draft), row.PromiseOf(Draft)) switch
    {
        ({ } item, _) => new ConflictingField(LabelOf(row), row.Text, item.Text),
        (_, { } promise) => new ConflictingField(LabelOf(row), $"{row.Text} ({row.When ?? "no date"})", $"{promise.Text} ({ReadRowInput.WhenOf(promise) ?? "no date"})"),
        _ => null,
    }).OfType<ConflictingField>();

    /// <summary>A date that cannot be read is put right before anything is stored.</summary>
    public void Check(ModelStateDictionary state)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            (row.Text, row.When) = (row.Text.Tidy(), row.When.Tidy());
            if (row is { Text: null, When: not null })
                state.TryAddModelError($"Rows[{i}].Text", "Enter what will be done");
            if (row.PartId is not null && recommendation.Parts.All(part => part.Id != row.PartId))
                state.TryAddModelError($"Rows[{i}].PartId", "Choose a part of this recommendation");
            if (!row.IsEmpty && !IsKept(row) && read(row.When) is var due and not (DueReading.Dated or DueReading.Repeating or DueReading.NoDate or DueReading.AwaitsPublication))
                state.TryAddModelError($"Rows[{i}].When", due.InWords);
            else if (WhyDatesStay(row) is { } words)
                state.TryAddModelError($"Rows[{i}].{(words.Field == "DateReason" ? "Reason" : "When")}", words.Text);
        }
    }

    /// <param name="responsible">Who keeps a new promise.</param>
    public void Record(Response draft, Post? responsible)
    {
        foreach (var row in rows.Where(row => row.Text is not null))
        {
            if (row.PromiseOf(draft) is { } promise)
                Change(promise, row);
            else
                Write(draft, row, responsible);
        }
    }

    private void Change(Commitment promise, ReadRowInput row)
    {
        if (promise.Keeps is not null)
            promise.Edit(KeptDetails(promise, row));
        else if (row.Text != promise.Text || !IsKept(row))
        {
            var (first, recurrence) = IsKept(row) ? (PromiseView.FirstDue(promise), promise.Recurrence) : Understood(row.When);
            promise.Edit(new(row.Text!, IsKept(row) ? promise.DueInWords : row.When, first, recurrence, promise.ResponsiblePost, promise.ReportTo)
            {
                ReportAt = promise.ReportAt,
            });
        }
    }

    /// <summary>Of what was promised before, the dates stay unless the row asks for another one.</summary>
    private CommitmentDetails KeptDetails(Commitment promise, ReadRowInput row)
    {
        var isAsIs = row.When is null || IsKept(row) || row.When == promise.Itself.WhenInWords;
        var (first, recurrence) = isAsIs ? (IsKept(row) ? promise.NewDue : null, IsKept(row) && promise.NewDue is not null ? promise.Recurrence : null) : Understood(row.When);
        return new(row.Text ?? promise.Text, isAsIs ? promise.DueInWords : row.When, first, recurrence, promise.ResponsiblePost, promise.ReportTo)
        {
            DateReason = row.Reason.Tidy() ?? promise.DateReason,
        };
    }

    /// <summary>The row says another date of a promise that stands, which takes a reason.</summary>
    private bool AsksForReason(ReadRowInput row) => row.PromiseOf(Draft) is { } promise && GoesOn(promise)
        && promise.Itself.Occurrences.Count > 0 && promise.Itself.IsAnotherDate(KeptDetails(promise, row));

    private RefusalWords? WhyDatesStay(ReadRowInput row)
    {
        if (row.PromiseOf(Draft) is not { } promise || !GoesOn(promise))
            return null;
        var details = KeptDetails(promise, row);
        var refusal = promise.Itself.WhyNoOtherDate(details);
        if (refusal is null && promise.Itself.IsAnotherDate(details) && details.FirstDue?.On < today)
            refusal = Refusal.NewDueDateInThePast;
        return refusal is { } why ? RefusalText.Of(why) : null;
    }

    /// <summary>It stands already, or says again what does.</summary>
    private static bool GoesOn(Commitment promise) => promise.Keeps is not null || promise.MadeOn is not null;

    private void Write(Response draft, ReadRowInput row, Post? responsible)
    {
        var part = recommendation.Parts.FirstOrDefault(part => part.Id == row.PartId);
        var item = row.ItemOf(draft);
        if (item is null)
            item = draft.AddItem(row.Text!, part);
        else
            draft.EditItem(item, row.Text!, part);
        if (row.When is not { } words)
            return;
        var (first, recurrence) = Understood(words);
        draft.Promise(item, new(row.Text!, words, first, recurrence, responsible, null));
    }

    private (DueDate? First, Recurrence? Recurrence) Understood(string? words) => read(words) switch
    {
        DueReading.Dated dated => (dated.Due, null),
        DueReading.Repeating repeating => (repeating.First, repeating.Recurrence),
        _ => (null, null),
    };

    /// <summary>The date is the draft's own, and stays as it was understood.</summary>
    private bool IsKept(ReadRowInput row) => row.PromiseOf(Draft) is { } promise && ReadRowInput.WhenOf(promise) == row.When;

    private string LabelOf(ReadRowInput row) => (row.ItemOf(Draft), row.PromiseOf(Draft)) switch
    {
        ({ } item, _) => $"Item ({item.Letter})",
        (_, { } promise) => $"Promise under ({promise.ResponseItem!.Letter})",
        _ => "New item",
    };
}

/// <param name="Reading">What was made of the words for its date; null where nothing had to be.</param>
/// <param name="AsksForReason">It is another date of a promise that goes on.</param>
internal sealed record ReadRowView(string Label, string? Reading, bool AsksForReason);
