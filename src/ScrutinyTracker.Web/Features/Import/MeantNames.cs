using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>The posts and bodies that the names in a file mean, as it is being stored; those that are new are made, each once.</summary>
internal sealed class MeantNames(TrackerContext context)
{
    /// <summary>Stands for whoever is asked where nobody is named.</summary>
    public const string Nobody = "Rows that name nobody";

    private readonly Dictionary<string, Post> _posts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExternalBody> _bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Post> _newPosts = [];
    private readonly List<ExternalBody> _newBodies = [];

    public IReadOnlyList<Post> NewPosts => _newPosts;
    public IReadOnlyList<ExternalBody> NewBodies => _newBodies;

    /// <summary>Two queries, however many names there are. What nobody has decided means nobody here.</summary>
    /// <returns>What cannot be as it was chosen, in words; empty when all can.</returns>
    public async Task<IReadOnlyList<string>> LoadAsync(IEnumerable<(string Name, NamedPost? Meant)> names, CancellationToken cancellation)
    {
        _posts.Clear();
        _bodies.Clear();
        _newPosts.Clear();
        _newBodies.Clear();
        var (posts, bodies) = (await context.Posts.ToListAsync(cancellation), await context.ExternalBodies.ToListAsync(cancellation));
        var problems = new List<string>();
        foreach (var (named, meant) in names)
        {
            var name = named.Trim();
            if (meant is { Means: NameMeans.Post, PostId: { } id })
                _posts[name] = posts.Single(post => post.Id == id);
            else if (meant is { Means: NameMeans.NewPost, Title: { } title })
            {
                // A title is one post's for good, also of one that has ended.
                var post = posts.Find(one => Is(one.Title, title)) ?? Made(new Post(title, meant.Directorate ?? title), posts, _newPosts);
                if (post.EndedOn is null)
                    _posts[name] = post;
                else
                    problems.Add($"{title}: there was a post of this title, which has ended. Choose the post that took its place, or give the new one another title");
            }
            else if (meant is { Means: NameMeans.OutsideBody, Title: { } body })
                _bodies[name] = bodies.Find(one => Is(one.Name, body)) ?? Made(new ExternalBody(body, null, null), bodies, _newBodies);
        }
        return problems;
    }

    /// <summary>Null for an outside body, and for words that are nobody's.</summary>
    public Post? Post(string? name) => name is null ? null : _posts.GetValueOrDefault(name.Trim());

    /// <summary>The first post that is named answers, the others jointly; a body outside only where no post is asked. The rest stays in words.</summary>
    /// <param name="also">Who is addressed beside them, in words; null for nobody.</param>
    public RecommendationDetails DetailsOf(string text, IReadOnlyList<string> asked, IReadOnlyList<string> parts, string? also = null)
    {
        var posts = asked.Select(Post).OfType<Post>().Distinct().ToList();
        var body = posts.Count > 0 ? null : asked.Select(Body).OfType<ExternalBody>().FirstOrDefault();
        var words = asked.Where(name => name != Nobody && Post(name) is null && (body is null || Body(name) != body)).Prepend(also).OfType<string>().ToList();
        return new(text, posts.FirstOrDefault(), body, words.Count == 0 ? null : string.Join("; ", words).CutTo(TextLimits.Line), [.. posts.Skip(1)], [], parts);
    }

    private ExternalBody? Body(string name) => _bodies.GetValueOrDefault(name.Trim());

    private T Made<T>(T record, List<T> all, List<T> made) where T : class
    {
        context.Add(record);
        all.Add(record);
        made.Add(record);
        return record;
    }

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
