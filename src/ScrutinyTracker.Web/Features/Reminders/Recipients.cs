using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Who is written to for a post.</summary>
/// <param name="Key">Stable for good, because ledger and outbox know them by it: "person:12", or "mailbox:" and the address.</param>
/// <param name="To">Null when nobody holds the post and it has no mailbox.</param>
internal sealed record Recipient(string Key, MailAddress? To)
{
    public static Recipient Nobody { get; } = new("nobody", null);

    public static Recipient Mailbox(string address, string postTitle) => new($"mailbox:{address.ToLowerInvariant()}", new(address, postTitle));
}

/// <summary>Everything follows the holder of a post on the day (product.md, Post); a post that nobody holds has its mailbox.</summary>
internal sealed class Recipients(TrackerContext context)
{
    /// <summary>One query for all posts and all days.</summary>
    public async Task<PostHolders> LoadAsync(CancellationToken cancellationToken)
    {
        var posts = await context.Posts.AsNoTracking().Select(post => new
        {
            post.Id,
            post.Title,
            post.Mailbox,
            Holdings = post.Holdings.Where(holding => holding.Person.IsActive)
                .Select(holding => new Holding(holding.From, holding.To, holding.PersonId, holding.Person.Email, holding.Person.Name))
                .ToList(),
        }).ToListAsync(cancellationToken);
        return new PostHolders(posts.ToDictionary(
            post => post.Id, post => new HeldPost(post.Holdings, post.Mailbox is { } address ? Recipient.Mailbox(address, post.Title) : Recipient.Nobody)));
    }
}

internal sealed class PostHolders(IReadOnlyDictionary<int, HeldPost> posts)
{
    public Recipient On(DateOnly day, int postId) => posts[postId].On(day);
}

internal sealed record HeldPost(IReadOnlyList<Holding> Holdings, Recipient WhenVacant)
{
    public Recipient On(DateOnly day) =>
        Holdings.FirstOrDefault(holding => holding.From <= day && (holding.To is null || day <= holding.To)) is { } holder
            ? new Recipient($"person:{holder.PersonId}", new MailAddress(holder.Email, holder.Name))
            : WhenVacant;
}

internal sealed record Holding(DateOnly From, DateOnly? To, int PersonId, string Email, string Name);
