using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>Whom the names in a tracker mean: as somebody chose, or the post or body of just that title; null while nobody has said.</summary>
internal sealed class RowNames(TrackerContext context)
{
    /// <summary>Stands for whoever is asked by rows that name nobody.</summary>
    public const string Nobody = "Rows that name nobody";

    private readonly Dictionary<string, NamedPost?> _found = new(StringComparer.OrdinalIgnoreCase);
    private TrackerDraft _choices = new();

    public IReadOnlyList<KnownPost> Posts { get; private set; } = [];
    public IReadOnlyList<KnownPost> Bodies { get; private set; } = [];

    public async Task LoadAsync(TrackerDraft choices, CancellationToken cancellation)
    {
        _choices = choices;
        _found.Clear();
        Posts = await context.Posts.AsNoTracking().Where(post => post.EndedOn == null).OrderBy(post => post.Title).Select(post => new KnownPost(post.Id, post.Title)).ToListAsync(cancellation);
        Bodies = await context.ExternalBodies.AsNoTracking().OrderBy(body => body.Name).Select(body => new KnownPost(body.Id, body.Name)).ToListAsync(cancellation);
    }

    /// <summary>Each name that a row asks, once, with how many rows do.</summary>
    public static IReadOnlyList<(string Name, int Rows)> InUse(IEnumerable<TrackerRow> rows) =>
    [
        .. rows.SelectMany(Of).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(name => (name.Key, name.Count())),
    ];

    public static IEnumerable<string> Of(TrackerRow row) => (row.AskedOf.Count == 0 ? [Nobody] : row.AskedOf)
        .Concat(row.Promises.Select(promise => promise.Responsible).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase);

    public NamedPost? Meant(string name)
    {
        if (!_found.TryGetValue(name, out var meant))
            _found[name] = meant = Find(name);
        return meant;
    }

    /// <summary>The title of the post or body, as our own rows have it; null for words that are nobody's.</summary>
    public string? TitleOf(string name) => Meant(name) switch
    {
        { Means: NameMeans.Post, PostId: { } id } => Posts.FirstOrDefault(post => post.Id == id)?.Title,
        { Means: NameMeans.NewPost or NameMeans.OutsideBody, Title: { } title } => title,
        _ => null,
    };

    private NamedPost? Find(string name)
    {
        var chosen = _choices.Names.FirstOrDefault(named => string.Equals(named.Name, name, StringComparison.OrdinalIgnoreCase));
        // A post that was new when the name was settled has been made since.
        if (chosen is { Means: NameMeans.NewPost, Title: { } title } && Posts.FirstOrDefault(post => post.Title.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } made)
            return new() { Name = name, Means = NameMeans.Post, PostId = made.Id };
        if (chosen is not null && (chosen.Means != NameMeans.Post || Posts.Any(post => post.Id == chosen.PostId)))
            return chosen;
        if (name == Nobody)
            return null;
        if (PostMatches.Same(name, Posts) is { } post)
            return new() { Name = name, Means = NameMeans.Post, PostId = post.Id };
        return PostMatches.Same(name, Bodies) is { } body ? new() { Name = name, Means = NameMeans.OutsideBody, Title = body.Title } : null;
    }
}
