using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Reports.Posts;

/// <summary>What each name in a file stands for: as somebody chose, or the post of just that title; null while nobody has said.</summary>
internal sealed class PostChoices(TrackerContext context)
{
    private List<KnownPost>? _posts;
    private List<KnownPost>? _bodies;

    public IReadOnlyList<KnownPost> Posts => _posts ?? throw new InvalidOperationException("Load first.");
    public IReadOnlyList<KnownPost> Bodies => _bodies ?? throw new InvalidOperationException("Load first.");

    /// <summary>The posts that there are today, and the outside bodies.</summary>
    public async Task LoadAsync()
    {
        _posts = await context.Posts.Where(post => post.EndedOn == null).OrderBy(post => post.Title).Select(post => new KnownPost(post.Id, post.Title)).ToListAsync();
        _bodies = await context.ExternalBodies.OrderBy(body => body.Name).Select(body => new KnownPost(body.Id, body.Name)).ToListAsync();
    }

    /// <param name="settled">What somebody chose.</param>
    public NamedPost? Of(IEnumerable<NamedPost> settled, string name)
    {
        var chosen = settled.FirstOrDefault(named => string.Equals(named.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
        // A post that was new when the name was settled has been made since.
        if (chosen is { Means: NameMeans.NewPost, Title: { } title } && Posts.FirstOrDefault(post => post.Title.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } made)
            return new() { Name = name.Trim(), Means = NameMeans.Post, PostId = made.Id };
        if (chosen is not null && (chosen.Means != NameMeans.Post || Posts.Any(post => post.Id == chosen.PostId)))
            return chosen;
        if (PostMatches.Same(name, Posts) is { } same)
            return new() { Name = name.Trim(), Means = NameMeans.Post, PostId = same.Id };
        return PostMatches.Same(name, Bodies) is { } body ? new() { Name = name.Trim(), Means = NameMeans.OutsideBody, Title = body.Title } : null;
    }

    public IReadOnlyList<string> Undecided(DraftRecord record) => [.. record.NamesInUse.Where(name => Of(record.Names, name) is null)];
}
