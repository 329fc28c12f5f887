using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>What stands below the first words of a recommendation and belongs to it: more words, parts, owners and dates, the answer.</summary>
internal static class RecommendationDetail
{
    /// <summary>False where the piece does not belong to it: reasons that no answer stands before are the committee's own.</summary>
    public static bool Take(RecommendationDraft draft, Block block)
    {
        if (draft.Awaiting is { } awaited)
        {
            draft.Awaiting = null;
            draft.Set(awaited, block.Text, block.Place);
            return true;
        }
        if (FieldTitles.Line(block.Text) is { } line && draft.HasText)
        {
            if (line.Field == Field.Response && !draft.IsAnswering && block.Text.StartsWith("Reason", StringComparison.OrdinalIgnoreCase))
                return false;
            if (line.Value.Length == 0)
                draft.Awaiting = line.Field;
            else
                draft.Set(line.Field, line.Value, block.Place);
            return true;
        }
        if (!draft.HasText)
        {
            draft.AddText(null, block.Text);
            return true;
        }
        return draft.IsAnswering ? TakeAnswer(draft, block) : TakeMoreText(draft, block);
    }

    private static bool TakeAnswer(RecommendationDraft draft, Block block)
    {
        if (block.Kind == BlockKind.Heading && draft.Recommendation.ResponseItems.Count > 0)
            return false;
        draft.AddAnswer(block.Label, block.Text, block.Place);
        return true;
    }

    private static bool TakeMoreText(RecommendationDraft draft, Block block)
    {
        if (draft.MayBeTitle && (block.IsText || block.Text.EndsWith(':')) && block.Label is null && ListedText.Asks(block.Text))
        {
            draft.ReplaceTitle(block.Text);
            return true;
        }
        if (draft.TakesPart(block.Label) || (block.Kind == BlockKind.Bullet && draft.Recommendation.Text.EndsWith(':')) || (block.Label is null && block.IsText && !(draft.IsBullet && block.Kind == BlockKind.Bullet) && Sentences.BeginLow(block.Text)))
        {
            draft.AddText(block.Label, block.Text);
            return true;
        }
        if (block.Kind == BlockKind.Heading && FieldTitles.Read(block.Text) is { } field && field is Field.Owner or Field.Due or Field.Decision or Field.Status or Field.Progress)
        {
            draft.Awaiting = field;
            return true;
        }
        if (block.Label is not null || PrintedPosition.Read(block.Text) is null)
            return false;
        draft.AddAnswers(block.Text, block.Place);
        return true;
    }
}
