using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Who is written to for what is owed.</summary>
/// <param name="Key">Stable for good, because ledger and outbox know them by it: "person:12", or "mailbox:" and the address.</param>
/// <param name="To">Null when nobody holds the post and it has no mailbox.</param>
internal sealed record Recipient(string Key, MailAddress? To)
{
    public static Recipient Nobody { get; } = new("nobody", null);

    public static Recipient Person(int id, string email, string name) => new(KeyOf(id), new(email, name));

    public static string KeyOf(int personId) => $"person:{personId}";

    /// <summary>Whom an email is to, where it is one of several on a day: what tells it from the others stands behind a space.</summary>
    public static string KeyIn(OutboxEmail email) => KeyIn(email.Recipient);

    public static string KeyIn(string ofAnEmail) => ofAnEmail.Split(' ')[0];

    /// <summary>Whoever holds an office on a day; null when nobody does.</summary>
    public static Recipient? OnDay(IEnumerable<Holding> holdings, DateOnly day) =>
        holdings.FirstOrDefault(holding => holding.From <= day && (holding.To is null || day <= holding.To)) is { } holder
            ? Person(holder.PersonId, holder.Email, holder.Name)
            : null;

    public static Recipient Mailbox(string address, string postTitle) => new($"mailbox:{address.ToLowerInvariant()}", new(address, postTitle));
}

/// <summary>
/// Everything follows the holder of a post on the day (product.md, Post); a post that nobody holds has its mailbox. For an outside body
/// it is the officer who chases it.
/// </summary>
internal sealed class Recipients(TrackerContext context, TimeProvider clock)
{
    private KeptAsOf<PostHolders>? _kept;

    public Task<PostHolders> LoadAsync(CancellationToken cancellationToken) => (_kept ??= new(context, ReadAsync)).LoadAsync(cancellationToken);

    /// <summary>One query for all posts and all days, one for the officers, one for the chairs, and one for who stands in.</summary>
    private async Task<PostHolders> ReadAsync(CancellationToken cancellationToken)
    {
        var posts = await context.Posts.AsNoTracking().Select(post => new
        {
            post.Id,
            post.Title,
            post.Mailbox,
            post.LineManagerId,
            Holdings = post.Holdings.Where(holding => holding.Person.IsActive)
                .Select(holding => new Holding(holding.From, holding.To, holding.PersonId, holding.Person.Email, holding.Person.Name))
                .ToList(),
        }).ToListAsync(cancellationToken);
        var officers = await context.Set<CommitteeOfficer>().AsNoTracking().Where(officer => officer.Person.IsActive)
            .Select(officer => new { officer.Person.Id, officer.Person.Email, officer.Person.Name }).Distinct().ToListAsync(cancellationToken);
        var chairs = await context.Set<CommitteeMembership>().AsNoTracking()
            .Where(member => member.Capacity == MemberCapacity.Chair && member.Person.IsActive)
            .Select(member => new { member.CommitteeId, Holding = new Holding(member.From, member.To, member.PersonId, member.Person.Email, member.Person.Name) })
            .ToListAsync(cancellationToken);
        var today = UkCalendar.Today(clock);
        var away = await context.Set<Absence>().AsNoTracking().Where(absence => absence.LastDay >= today && absence.Deputy.IsActive)
            .Select(absence => new { absence.PersonId, absence.Person.Name, absence.From, absence.LastDay, absence.DeputyId, DeputyEmail = absence.Deputy.Email, DeputyName = absence.Deputy.Name })
            .ToListAsync(cancellationToken);
        return new PostHolders(
            posts.ToDictionary(post => post.Id, post => new HeldPost(
                post.Id, post.Title, post.LineManagerId, post.Holdings, post.Mailbox is { } address ? Recipient.Mailbox(address, post.Title) : Recipient.Nobody)),
            officers.ToDictionary(officer => officer.Id, officer => Recipient.Person(officer.Id, officer.Email, officer.Name)),
            chairs.ToLookup(chair => chair.CommitteeId, chair => chair.Holding),
            [.. away.Select(one => new StandIn(Recipient.KeyOf(one.PersonId), one.Name, one.From, one.LastDay, Recipient.Person(one.DeputyId, one.DeputyEmail, one.DeputyName)))]);
    }

    /// <summary>Whoever a key means, also when they hold nothing now; null when they have left or no post has that mailbox.</summary>
    public async Task<Recipient?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var (kind, of) = key.Split(':', 2) is [var before, var after] ? (before, after) : (key, "");
        if (kind == "person" && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            var person = await context.People.AsNoTracking().FirstOrDefaultAsync(person => person.Id == id && person.IsActive, cancellationToken);
            return person is null ? null : Recipient.Person(person.Id, person.Email, person.Name);
        }
        var mailboxes = await context.Posts.AsNoTracking().Where(post => post.Mailbox != null).OrderBy(post => post.Id)
            .Select(post => new { post.Mailbox, post.Title }).ToListAsync(cancellationToken);
        return mailboxes.Select(post => Recipient.Mailbox(post.Mailbox!, post.Title)).FirstOrDefault(recipient => recipient.Key == key);
    }
}

internal sealed class PostHolders(
    IReadOnlyDictionary<int, HeldPost> posts, IReadOnlyDictionary<int, Recipient> officers, ILookup<int, Holding> chairs, IReadOnlyList<StandIn> away)
{
    /// <summary>Who is written to: whoever holds it, or their deputy while they are away. A chair has a vice-chair instead.</summary>
    public Recipient On(DateOnly day, Obligation owed) => owed.ChairOf is null ? DeputyOr(HolderOn(day, owed), day) : HolderOn(day, owed);

    /// <summary>Whoever holds it, away or not: it stands in their calendar.</summary>
    public Recipient HolderOn(DateOnly day, Obligation owed) =>
        owed.ChairOf is { } committee ? Recipient.OnDay(chairs[committee], day) ?? Recipient.Nobody
        : owed.PostId is { } post ? posts[post].On(day)
        : officers.GetValueOrDefault(owed.PersonId ?? 0, Recipient.Nobody);

    /// <summary>For whom somebody stands in on a day, and until when: "Corporate Director until 5 April 2019".</summary>
    public IEnumerable<string> StandsInFor(string recipientKey, DateOnly day) =>
        away.Where(one => one.Deputy.Key == recipientKey && one.IsOn(day)).Select(one => $"{one.Name} until {one.LastDay.InFull()}");

    private Recipient DeputyOr(Recipient recipient, DateOnly day)
    {
        // Most councils have nobody away, and a plan asks this for every promise.
        foreach (var one in away)
        {
            if (one.AwayKey == recipient.Key && one.IsOn(day))
                return one.Deputy;
        }
        return recipient;
    }

    /// <summary>The post above another that is told of what that one did not do; null when none is.</summary>
    public HeldPost? Above(int postId, EscalateTo to)
    {
        var seen = new HashSet<int> { postId };
        HeldPost? above = null;
        for (var next = posts[postId].LineManagerId; next is { } id && seen.Add(id); next = posts[id].LineManagerId)
        {
            above = posts[id];
            if (to == EscalateTo.LineManager)
                break;
        }
        return above;
    }

    /// <summary>Whoever holds several of the posts that are asked together is written to once, for the first of them.</summary>
    public IEnumerable<OpenObligation> OncePerPerson(IEnumerable<OpenObligation> open, DateOnly today)
    {
        var seen = new HashSet<(string Thing, string Recipient)>();
        return open.Where(owed => On(today, owed.Owed) is not { To: not null } to || seen.Add((owed.Thing, to.Key)));
    }
}

internal sealed record HeldPost(int Id, string Title, int? LineManagerId, IReadOnlyList<Holding> Holdings, Recipient WhenVacant)
{
    public Recipient On(DateOnly day) => Recipient.OnDay(Holdings, day) ?? WhenVacant;
}

/// <summary>Who stands in for whom, first and last day included.</summary>
internal sealed record StandIn(string AwayKey, string Name, DateOnly From, DateOnly LastDay, Recipient Deputy)
{
    public bool IsOn(DateOnly day) => From <= day && day <= LastDay;
}

internal sealed record Holding(DateOnly From, DateOnly? To, int PersonId, string Email, string Name);
