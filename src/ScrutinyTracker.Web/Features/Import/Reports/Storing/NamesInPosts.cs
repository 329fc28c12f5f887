using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Features.Import.Reports.Posts;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>The posts and bodies that the names of a report stand for; those that are new are made, each once.</summary>
internal sealed class NamesInPosts(TrackerContext context, PostChoices choices)
{
    private readonly Dictionary<string, Post> _posts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExternalBody> _bodies = new(StringComparer.OrdinalIgnoreCase);

    public async Task LoadAsync(DraftRecord record, StoredReport stored, CancellationToken cancellation)
    {
        _posts.Clear();
        _bodies.Clear();
        await choices.LoadAsync();
        foreach (var name in record.NamesInUse)
        {
            if (choices.Of(record, name) is not { } meant)
                stored.Refuse($"{name}: say whom this name means");
            else if (meant.Means == NameMeans.Post)
                _posts[name] = await context.Posts.SingleAsync(post => post.Id == meant.PostId, cancellation);
            else if (meant.Means == NameMeans.NewPost)
                _posts[name] = NewPost(meant, stored);
            else if (meant.Means == NameMeans.OutsideBody)
                _bodies[name] = await BodyAsync(meant.Title!, stored, cancellation);
        }
    }

    /// <summary>Null for an outside body, and for words that are nobody's.</summary>
    public Post? Post(string? name) => name is null ? null : _posts.GetValueOrDefault(name.Trim());

    public ExternalBody? Body(string name) => _bodies.GetValueOrDefault(name.Trim());

    private Post NewPost(NamedPost meant, StoredReport stored)
    {
        if (stored.NewPosts.FirstOrDefault(post => string.Equals(post.Title, meant.Title, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        var post = new Post(meant.Title!, meant.Directorate!);
        stored.NewPosts.Add(post);
        context.Add(post);
        return post;
    }

    private async Task<ExternalBody> BodyAsync(string name, StoredReport stored, CancellationToken cancellation)
    {
        var known = choices.Bodies.FirstOrDefault(body => string.Equals(body.Title, name, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
            return await context.ExternalBodies.SingleAsync(body => body.Id == known.Id, cancellation);
        if (stored.NewBodies.FirstOrDefault(body => string.Equals(body.Name, name, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        var made = new ExternalBody(name, null, null);
        stored.NewBodies.Add(made);
        context.Add(made);
        return made;
    }
}
