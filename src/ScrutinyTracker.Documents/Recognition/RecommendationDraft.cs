using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>A recommendation while its pieces come in: its text and parts, what is said beside it, the answer.</summary>
internal sealed class RecommendationDraft(RecognisedRecommendation recommendation, string? leadIn, StatusKey key)
{
    private string? _lastPart;

    public RecognisedRecommendation Recommendation => recommendation;
    public string? LeadIn => leadIn;
    public bool IsAnswering { get; private set; }
    public List<(string Cell, string Text)> DateCells { get; } = [];

    /// <summary>A field whose value is still to come: "Lead officer" as a heading.</summary>
    public Field? Awaiting { get; set; }

    public bool HasText => recommendation.Text.Length > 0;

    /// <summary>What it has so far is a heading, which may only name what the recommendation below is about.</summary>
    public bool MayBeTitle { get; set; }

    /// <summary>It is an item of a list of bullets, which the next bullet ends.</summary>
    public bool IsBullet { get; init; }

    /// <summary>Its heading was only a name.</summary>
    public bool IsRetitled { get; private set; }

    public void ReplaceTitle(string text) => (recommendation.Text, MayBeTitle, IsRetitled) = (text, false, true);

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
        var goesOn = items.Count > 0 && (items[^1].Label is not null || (Sentences.BeginLow(text) && !Sentences.AreEnded(items[^1].Text)));
        if (label is null && goesOn)
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
                recommendation.Position ??= PrintedPosition.InCell(value);
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
                foreach (var asked in Addressees.Owners(value).Where(asked => !recommendation.Addressees.Contains(asked)))
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
        var words = key.InWords(value);
        recommendation.Assessment ??= key.Judges ? PrintedStatus.Judgement(words) : PrintedStatus.Assessment(words);
        if (!key.Judges || words == value)
            recommendation.Progress ??= PrintedStatus.Progress(words);
        if (field == Field.Status)
            recommendation.Position ??= recommendation.Progress is null && recommendation.Assessment is null ? PrintedPosition.Read(words) : null;
        else if (value.Length > 25)
            AddAnswers(value, place);
    }

    /// <summary>Works out, once all has come in, who is asked and what is promised by when.</summary>
    public void Settle(DateOnly? writtenOn)
    {
        if (recommendation.Addressees.Count == 0)
            foreach (var asked in Addressees.In(recommendation.Text, leadIn))
                recommendation.Addressees.Add(asked);
        DraftPromises.Settle(this, writtenOn);
    }
}
