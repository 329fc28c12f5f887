using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Documents.Recognition.Dates;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>A recommendation while its pieces come in: its text and parts, what is said beside it, the answer.</summary>
internal sealed class RecommendationDraft(RecognisedRecommendation recommendation, string? leadIn)
{
    private string? _lastPart;

    public RecognisedRecommendation Recommendation => recommendation;
    public string? LeadIn => leadIn;
    public bool IsAnswering { get; private set; }
    public List<(string Cell, string Text)> DateCells { get; } = [];

    /// <summary>A field whose value is still to come: "Lead officer" as a heading.</summary>
    public Field? Awaiting { get; set; }

    public bool HasText => recommendation.Text.Length > 0;

    public void AddText(string? label, string text)
    {
        var part = label is null ? text : $"({label}) {text}";
        recommendation.Text = HasText ? $"{recommendation.Text} {part}" : text;
        _lastPart = label;
    }

    /// <summary>Whether that label is its next part: (a), then (b).</summary>
    public bool TakesPart(string? label) => HasText && !IsAnswering && ListLabel.Follows(label, _lastPart) && (label is not ['A' or 'a'] || !recommendation.Number.EndsWith(label, StringComparison.OrdinalIgnoreCase));

    public void BeginAnswer() => IsAnswering = true;

    public void AddAnswer(string? label, string text, Place place)
    {
        BeginAnswer();
        text = text.Trim();
        if (text.Length == 0)
            return;
        recommendation.Position ??= PrintedPosition.Read(text);
        var items = recommendation.ResponseItems;
        if (label is null && items.Count > 0 && items[^1].Label is not null)
            items[^1] = items[^1] with { Text = $"{items[^1].Text} {text}" };
        else
            items.Add(new LetteredText(label, text, place));
    }

    /// <summary>An answer in one cell or paragraph, which may hold several items.</summary>
    public void AddAnswers(string text, Place place)
    {
        var (intro, items) = LetteredItems.Split(text);
        if (intro.Length > 0)
            AddAnswer(null, intro.Replace('\n', ' '), place);
        foreach (var (label, words) in items)
        {
            recommendation.ResponseItems.Add(new LetteredText(label, words, place));
            BeginAnswer();
        }
    }

    public void Set(Field field, string value, Place place)
    {
        switch (field)
        {
            case Field.Decision:
                recommendation.Position ??= PrintedPosition.Read(value);
                if (value.Length > 40)
                    AddAnswers(value, place);
                BeginAnswer();
                break;
            case Field.TickAccepted or Field.TickInPart or Field.TickRejected when !IsUnticked(value):
                recommendation.Position ??= PrintedPosition.Read(field switch { Field.TickAccepted => "accepted", Field.TickInPart => "partially accepted", _ => "rejected" });
                break;
            case Field.Response or Field.Action:
                AddAnswers(value, place);
                break;
            case Field.Owner:
                foreach (var owner in Addressees.Owners(value).Where(owner => !recommendation.Owners.Contains(owner)))
                    recommendation.Owners.Add(owner);
                break;
            case Field.Addressee:
                foreach (var asked in Addressees.Owners(value))
                    recommendation.Addressees.Add(asked);
                break;
            case Field.Due:
                DateCells.Add((value, recommendation.ResponseItems.LastOrDefault()?.Text ?? recommendation.Text));
                break;
            case Field.Status or Field.Progress:
                SetStatus(field, value, place);
                break;
        }
    }

    private static bool IsUnticked(string value) => value.Trim().ToLowerInvariant() is "" or "-" or "–" or "no" or "n" or "n/a" or "false" or "☐";

    private void SetStatus(Field field, string value, Place place)
    {
        recommendation.Progress ??= PrintedStatus.Progress(value);
        recommendation.Assessment ??= PrintedStatus.Assessment(value);
        if (field == Field.Status)
            recommendation.Position ??= recommendation.Progress is null && recommendation.Assessment is null ? PrintedPosition.Read(value) : null;
        else if (value.Length > 25)
            AddAnswers(value, place);
    }

    /// <summary>Works out, once all has come in, who is asked and what is promised by when.</summary>
    public void Settle(DateOnly? writtenOn)
    {
        if (recommendation.Addressees.Count == 0)
            foreach (var asked in Addressees.In(recommendation.Text, leadIn))
                recommendation.Addressees.Add(asked);
        foreach (var item in recommendation.ResponseItems)
            foreach (var promise in Promises.In(item.Text, writtenOn))
                recommendation.Promises.Add(promise);
        foreach (var (cell, text) in DateCells)
            AddDateCell(cell, text, writtenOn);
        if (recommendation.ResponseItems.Count == 0 && recommendation.Promises.Count == 0)
            foreach (var asked in Promises.In(recommendation.Text, writtenOn).Where(IsAskedFor))
                recommendation.Promises.Add(asked);
    }

    /// <summary>While nobody has answered, the date by which it is asked for is the only one; a year in it is mostly somebody's budget.</summary>
    private static bool IsAskedFor(Promise promise) => promise.HasDate && promise.Precision != PrintedPrecision.Year;

    /// <summary>"Completed" in the column for dates says how far it is, and is no date.</summary>
    private void AddDateCell(string cell, string text, DateOnly? writtenOn)
    {
        if (PrintedStatus.Progress(cell) is { } claim && Promises.InDateCell(cell, text, writtenOn) is [{ HasDate: false }])
        {
            recommendation.Progress ??= claim;
            if (claim != Domain.Commitments.ProgressClaim.OnTrack)
                return;
        }
        var over = recommendation.Position == Domain.Recommendations.Position.NotAccepted;
        foreach (var promise in Promises.InDateCell(cell, text, writtenOn).Where(promise => !over || promise.HasDate))
        {
            var same = recommendation.Promises.FirstOrDefault(one => !one.IsFact && promise.Due is not null && one.Due == promise.Due);
            if (same is null && (promise.HasDate || promise.Question is not null || recommendation.Promises.All(one => !one.HasDate)))
                recommendation.Promises.Add(promise);
        }
    }
}
