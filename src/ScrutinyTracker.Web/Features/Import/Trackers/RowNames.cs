using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>Whom the names in a tracker mean. Each is looked up once: a tracker names the same few over and over.</summary>
internal sealed class RowNames(PostChoices posts)
{
    private readonly Dictionary<string, NamedPost?> _found = new(StringComparer.OrdinalIgnoreCase);
    private TrackerDraft _choices = new();

    public IReadOnlyList<KnownPost> Posts => posts.Posts;

    public async Task LoadAsync(TrackerDraft choices)
    {
        _choices = choices;
        _found.Clear();
        await posts.LoadAsync();
    }

    /// <summary>Each name that a row asks, once, with how many rows do.</summary>
    public static IReadOnlyList<(string Name, int Rows)> InUse(IEnumerable<TrackerRow> rows) =>
    [
        .. rows.SelectMany(Of).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(name => (name.Key, name.Count())),
    ];

    public static IEnumerable<string> Of(TrackerRow row) => (row.AskedOf.Count == 0 ? [MeantNames.Nobody] : row.AskedOf)
        .Concat(row.Promises.Select(promise => promise.Responsible).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase);

    public NamedPost? Meant(string name)
    {
        if (!_found.TryGetValue(name, out var meant))
            _found[name] = meant = posts.Of(_choices.Names, name);
        return meant;
    }

    /// <summary>The title of the post or body, as our own rows have it; null for words that are nobody's.</summary>
    public string? TitleOf(string name) => Meant(name) switch
    {
        { Means: NameMeans.Post, PostId: { } id } => Posts.FirstOrDefault(post => post.Id == id)?.Title,
        { Means: NameMeans.NewPost or NameMeans.OutsideBody, Title: { } title } => title,
        _ => null,
    };
}
