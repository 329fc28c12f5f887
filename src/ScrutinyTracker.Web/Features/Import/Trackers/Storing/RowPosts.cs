using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>The posts and bodies that the names of a tracker mean; those that are new are made, each once.</summary>
internal sealed class RowPosts(TrackerContext context, RowNames names)
{
    private readonly Dictionary<string, Post> _posts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExternalBody> _bodies = new(StringComparer.OrdinalIgnoreCase);

    public async Task LoadAsync(IEnumerable<TrackerRow> rows, StoredTracker stored, CancellationToken cancellation)
    {
        var posts = (await context.Posts.ToListAsync(cancellation)).ToDictionary(post => post.Id);
        var titles = posts.Values.Select(post => post.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bodies = await context.ExternalBodies.ToListAsync(cancellation);
        var made = new Dictionary<string, Post>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in RowNames.InUse(rows))
        {
            var meant = names.Meant(name);
            if (meant is { Means: NameMeans.Post, PostId: { } id })
                _posts[name] = posts[id];
            else if (meant is { Means: NameMeans.NewPost, Title: { } title } && !titles.Contains(title))
                _posts[name] = made.TryGetValue(title, out var same) ? same : made[title] = Made(new Post(title, meant.Directorate ?? title));
            else if (meant is { Means: NameMeans.OutsideBody, Title: { } body })
                _bodies[name] = bodies.Find(one => one.Name.Equals(body, StringComparison.OrdinalIgnoreCase)) ?? New(body);
        }
        stored.Posts = made.Count;

        ExternalBody New(string body)
        {
            bodies.Add(Made(new ExternalBody(body, null, null)));
            return bodies[^1];
        }
    }

    public Post? Post(string? name) => name is null ? null : _posts.GetValueOrDefault(name);

    /// <summary>The first post that it names answers, the others jointly; a body outside only where no post is asked.</summary>
    public RecommendationDetails DetailsOf(TrackerRow row)
    {
        IReadOnlyList<string> asked = row.AskedOf.Count == 0 ? [RowNames.Nobody] : row.AskedOf;
        var posts = asked.Select(Post).OfType<Post>().Distinct().ToList();
        var body = posts.Count > 0 ? null : asked.Select(name => _bodies.GetValueOrDefault(name)).FirstOrDefault(found => found is not null);
        var also = row.AskedOf.Where(name => Post(name) is null && (body is null || _bodies.GetValueOrDefault(name) != body)).Prepend(row.AlsoAddressedTo).OfType<string>().ToList();
        return new(row.Text, posts.FirstOrDefault(), body, also.Count == 0 ? null : Shortened(string.Join("; ", also)), [.. posts.Skip(1)], [], row.Parts);
    }

    private T Made<T>(T record) where T : class
    {
        context.Add(record);
        return record;
    }

    private static string Shortened(string text) => text.Length <= TextLimits.Line ? text : text[..(TextLimits.Line - 1)] + "…";
}
