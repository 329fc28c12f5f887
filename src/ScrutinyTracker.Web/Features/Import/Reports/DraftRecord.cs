using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>All that a report is to become, as it reads now: about the document as a whole, and item by item.</summary>
internal sealed class DraftRecord
{
    private Dictionary<int, DraftItem>? _byNumber;

    public string? Title { get; set; }
    public DateOnly? Date { get; set; }
    public ReviewKind? Kind { get; set; }

    /// <summary>Whose report it is, where it is not the council's own.</summary>
    public string? SourceBody { get; set; }

    public string? Purpose { get; set; }
    public string? InScope { get; set; }
    public string? Limitations { get; set; }

    /// <summary>The rule by which answers were asked for; the executive's while nobody chose another.</summary>
    public int? RegimeId { get; set; }

    /// <summary>Whether the recommendations that the document does not answer still await one. Only a person knows.</summary>
    public bool? AnswersAwaited { get; set; }

    /// <summary>The position of answers that name none, if somebody gave one for them all.</summary>
    public Position? UsualPosition { get; set; }

    /// <summary>Counts the changes of the above, and of <see cref="Names"/>.</summary>
    public int Revision { get; set; }

    public IList<NamedPost> Names { get; set; } = [];
    public IList<DraftItem> Items { get; set; } = [];
    public IList<string> Warnings { get; set; } = [];

    public DraftItem? Find(int? number)
    {
        if (_byNumber?.Count != Items.Count)
            _byNumber = Items.ToDictionary(item => item.Number);
        return number is { } wanted ? _byNumber.GetValueOrDefault(wanted) : null;
    }

    /// <summary>Those that will be stored: not dropped, and what they belong to is not dropped either.</summary>
    public IEnumerable<DraftItem> Live(ItemKind kind) => Items.Where(item => item.Kind == kind && IsLive(item));

    public IEnumerable<DraftItem> LiveUnder(DraftItem item, ItemKind kind) => Live(kind).Where(below => below.Under == item.Number);

    public bool IsLive(DraftItem item) =>
        item.State != ItemState.Dropped && (item.Under is null || (Find(item.Under) is { } above && above.Under != item.Number && IsLive(above)));

    public DraftItem? RecommendationOf(DraftItem item) => item.Kind switch
    {
        ItemKind.Recommendation => item,
        ItemKind.ResponseItem or ItemKind.Promise when Find(item.Under) is { } above && above.Number != item.Number => RecommendationOf(above),
        _ => null,
    };

    /// <summary>Promises of a recommendation, under its answers or under itself; facts are none.</summary>
    public IEnumerable<DraftItem> PromisesOf(DraftItem recommendation) =>
        Live(ItemKind.Promise).Where(promise => promise.Promise is { IsFact: false } && RecommendationOf(promise) == recommendation);

    /// <summary>The document says what was answered to it.</summary>
    public bool IsAnswered(DraftItem recommendation) =>
        PositionOf(recommendation) is not null || HasWordsOfAnAnswer(recommendation);

    public bool HasWordsOfAnAnswer(DraftItem recommendation) =>
        LiveUnder(recommendation, ItemKind.ResponseItem).Any() || PromisesOf(recommendation).Any();

    public Position? PositionOf(DraftItem recommendation) =>
        recommendation.Asked?.Position ?? (HasWordsOfAnAnswer(recommendation) ? UsualPosition : null);

    /// <summary>Recommendations of the committee's own that the document leaves unanswered.</summary>
    public IEnumerable<DraftItem> Unanswered => Live(ItemKind.Recommendation).Where(item => item.Asked is { IsExternal: false } && !IsAnswered(item));

    /// <summary>The names that have to be matched to posts, each once, in the order of the document.</summary>
    public IEnumerable<string> NamesInUse => Live(ItemKind.Recommendation).SelectMany(item => item.Asked!.Addressees.Concat(item.Asked.Owners))
        .Concat(Live(ItemKind.Action).Select(item => item.Action!.Responsible).OfType<string>())
        .Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a name in the document stands for.</summary>
internal enum NameMeans
{
    /// <summary>A post that the tracker has.</summary>
    Post,

    NewPost,
    OutsideBody,

    /// <summary>Nobody who can be asked: "all members of the council".</summary>
    Words,
}

/// <summary>A name as the document has it, and what a person chose for it.</summary>
internal sealed class NamedPost
{
    public string Name { get; set; } = "";
    public NameMeans Means { get; set; }
    public int? PostId { get; set; }

    /// <summary>The title of a new post, or the name of the outside body.</summary>
    public string? Title { get; set; }

    public string? Directorate { get; set; }
}
