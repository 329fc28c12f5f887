using System.Globalization;
using ScrutinyTracker.Documents.Reading;

namespace ScrutinyTracker.Documents.Recognition;

/// <summary>The recommendations that were begun in running text, and the one that is being read.</summary>
internal sealed class Drafts(Recognition recognition)
{
    /// <summary>A piece that says so much more than the recommendation taken of it is not placed by it.</summary>
    private const int Besides = 60;

    private readonly List<RecommendationDraft> _drafts = [];
    private readonly Dictionary<RecommendationDraft, Block> _titles = [];

    public RecommendationDraft? Current { get; set; }

    public bool Any => _drafts.Count > 0;

    public RecommendationDraft? Numbered(string number) => _drafts.Find(draft => draft.Recommendation.Number == number);

    /// <param name="number">Null for one that is not numbered: its place in the list counts.</param>
    public void Begin(string? number, string text, Block block, string? leadIn, int listed)
    {
        Current = new RecommendationDraft(new RecognisedRecommendation(number ?? listed.ToString(CultureInfo.InvariantCulture), block.Place), leadIn, recognition.StatusKey) { IsBullet = block.Kind == BlockKind.Bullet };
        if (text.Length > 0)
            Current.AddText(null, text);
        Current.MayBeTitle = block.Kind == BlockKind.Heading && text.Length > 0 && !text.EndsWith('.');
        _drafts.Add(Current);
        if (text.Length == 0 || Current.MayBeTitle)
            _titles[Current] = block;
        else if (block.Text.Length - text.Length < Besides)
            recognition.Place(block);
    }

    /// <summary>A heading that no words follow is a line of the contents, and no recommendation.</summary>
    public void Record()
    {
        foreach (var draft in _drafts.Where(draft => draft.HasText))
        {
            if (_titles.TryGetValue(draft, out var title) && draft.IsRetitled)
                recognition.Leave(title, "The title of a recommendation, whose words follow.");
            else if (title is not null)
                recognition.Place(title);
            draft.Settle(recognition.WrittenOn);
            recognition.Record.Recommendations.Add(draft.Recommendation);
        }
    }
}
