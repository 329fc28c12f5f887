using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.People;

/// <summary>
/// What somebody has in hand, and how all of it goes to others in one save. Administrators hand it on without reading it: no piece
/// says, or counts, what of a recommendation they may not see.
/// </summary>
internal sealed class LeaversWork(TrackerContext context)
{
    private const string Items = "items";

    /// <summary>What is open today, in the order of the form.</summary>
    public async Task<OpenWork> OfAsync(int person, DateOnly today, CancellationToken cancellation)
    {
        var posts = await Holdings(person, today).OrderBy(holding => holding.Post.Title)
            .Select(holding => new { holding.PostId, holding.Post.Title }).Distinct().ToListAsync(cancellation);
        var committees = await context.Committees.Where(committee => committee.Officers.Any(officer => officer.PersonId == person))
            .OrderBy(committee => committee.Name).Select(committee => new { committee.Id, committee.Name }).ToListAsync(cancellation);
        var pieces = posts.Select(post => new WorkPiece(Key(WorkKind.Post, post.PostId), WorkKind.Post, $"Post: {post.Title}"))
            .Concat(committees.Select(committee => new WorkPiece(Key(WorkKind.Committee, committee.Id), WorkKind.Committee, $"Scrutiny officer of {committee.Name}")))
            .ToList();
        if (await Drafts(person).AnyAsync(cancellation))
            pieces.Add(new WorkPiece(Items, WorkKind.Items, "Parts of answers that were handed over"));
        var endings = await Memberships(person, today).OrderBy(member => member.Committee.Name)
            .Select(member => new WorkEnding($"Seat on {member.Committee.Name}", Role.Councillor)).ToListAsync(cancellation);
        if (await Reviews(person).AnyAsync(cancellation))
            endings.Add(new("Place in review groups that are still at work", null));
        return new OpenWork(pieces, endings);
    }

    /// <summary>Whom each kind of work may be given to.</summary>
    public async Task<Takers> TakersAsync(int leaver, CancellationToken cancellation) => new(
        await PeopleAsync(leaver, WritingRules.AnsweringRoles, cancellation),
        await PeopleAsync(leaver, [Role.Officer], cancellation),
        await PeopleAsync(leaver, [Role.Contributor], cancellation));

    /// <summary>Ends all that the person has and gives each piece to whoever is named, from a day on; to be saved by whoever asks.</summary>
    /// <param name="takers">By the key of the piece; null for nobody.</param>
    /// <returns>The key of the piece that was refused, and why; null when nothing was.</returns>
    public async Task<(string Key, Refusal Why)?> HandOnAsync(
        Person leaver, OpenWork work, IReadOnlyDictionary<string, Person?> takers, DateOnly from, DateOnly today, CancellationToken cancellation)
    {
        foreach (var post in await context.Posts.Include(post => post.Holdings).ThenInclude(holding => holding.Person)
            .Where(post => Holdings(leaver.Id, today).Any(holding => holding.PostId == post.Id)).ToListAsync(cancellation))
        {
            var key = Key(WorkKind.Post, post.Id);
            if (post.HandOn(leaver, takers[key], from).Refusal is { } refusal)
                return (key, refusal);
        }
        await HandCommitteesOnAsync(leaver, takers, cancellation);
        await HandItemsOnAsync(leaver, takers.GetValueOrDefault(Items), today, cancellation);
        await LeaveAsync(leaver, from.AddDays(-1), today, cancellation);
        leaver.HandOn([
            .. work.Pieces.Select(piece => new FieldChange(piece.What, leaver.Name, takers[piece.Key]?.Name)),
            .. work.Endings.Select(ending => new FieldChange(ending.What, leaver.Name, null)),
        ]);
        return null;
    }

    private async Task HandCommitteesOnAsync(Person leaver, IReadOnlyDictionary<string, Person?> takers, CancellationToken cancellation)
    {
        foreach (var committee in await context.Committees.Include(committee => committee.Officers).ThenInclude(officer => officer.Person)
            .Where(committee => committee.Officers.Any(officer => officer.PersonId == leaver.Id)).ToListAsync(cancellation))
        {
            committee.RemoveOfficer(committee.Officers.First(officer => officer.PersonId == leaver.Id));
            if (takers[Key(WorkKind.Committee, committee.Id)] is { } taker)
                committee.AddOfficer(taker);
        }
    }

    private async Task HandItemsOnAsync(Person leaver, Person? taker, DateOnly today, CancellationToken cancellation)
    {
        var drafts = await Drafts(leaver.Id).Include(draft => draft.Recommendation).Include(draft => draft.Items).ThenInclude(item => item.Contributor)
            .Include(draft => draft.Items).ThenInclude(item => item.Commitments).ThenInclude(promise => promise.Occurrences)
            .AsSplitQuery().ToListAsync(cancellation);
        foreach (var draft in drafts)
            foreach (var item in draft.HandedOver.Where(item => item.IsWith(leaver.Id)).ToList())
                draft.HandOver(item, taker, today);
    }

    private async Task LeaveAsync(Person leaver, DateOnly lastDay, DateOnly today, CancellationToken cancellation)
    {
        foreach (var seat in await Memberships(leaver.Id, today).Include(member => member.Committee).Include(member => member.Person).ToListAsync(cancellation))
            seat.Committee.Leave(seat, lastDay);
        foreach (var review in await Reviews(leaver.Id).Include(review => review.Group).ThenInclude(member => member.Person).ToListAsync(cancellation))
            review.SetGroup([.. review.Group.Select(member => member.Person).Where(person => person.Id != leaver.Id)]);
    }

    private Task<List<Person>> PeopleAsync(int leaver, IReadOnlyList<Role> roles, CancellationToken cancellation) => context.People
        .Where(person => person.Id != leaver && person.IsActive && person.Roles.Any(held => roles.Contains(held.Role)))
        .OrderBy(person => person.Name).ToListAsync(cancellation);

    private IQueryable<PostHolding> Holdings(int person, DateOnly today) =>
        context.Set<PostHolding>().Where(holding => holding.PersonId == person && (holding.To == null || holding.To >= today));

    private IQueryable<CommitteeMembership> Memberships(int person, DateOnly today) =>
        context.Set<CommitteeMembership>().Where(member => member.PersonId == person && (member.To == null || member.To >= today));

    private IQueryable<Response> Drafts(int person) => context.Responses.Where(response => response.State == ResponseState.Draft
        && response.Recommendation.ClosedOn == null && response.Items.Any(item => item.ContributorId == person && item.GivenBackOn == null));

    private IQueryable<Review> Reviews(int person) => context.Reviews.Where(review =>
        review.PublishedOn == null && review.WithdrawnOn == null && review.Group.Any(member => member.PersonId == person));

    private static string Key(WorkKind kind, int id) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{id}");
}

internal enum WorkKind
{
    Post,
    Committee,
    Items,
}

/// <param name="Pieces">What another can take on.</param>
/// <param name="Endings">What ends with the person.</param>
internal sealed record OpenWork(IReadOnlyList<WorkPiece> Pieces, IReadOnlyList<WorkEnding> Endings)
{
    public bool IsAny => Pieces.Count + Endings.Count > 0;

    public IEnumerable<string> InWords => Pieces.Select(piece => piece.What).Concat(Endings.Select(ending => ending.What));

    /// <summary>What nobody with these roles could go on with, who could with those before: it goes to somebody else first.</summary>
    public IEnumerable<string> LeftUndone(IEnumerable<Role> before, IReadOnlyCollection<Role> after) =>
        Pieces.Where(piece => piece.Needs.Intersect(before).Any() && !piece.Needs.Intersect(after).Any()).Select(piece => piece.What)
            .Concat(Endings.Where(ending => ending.Needs is { } role && before.Contains(role) && !after.Contains(role)).Select(ending => ending.What));
}

/// <param name="Needs">The role in which it is done; null when any will do.</param>
internal sealed record WorkEnding(string What, Role? Needs);

/// <param name="Key">Names it in the form: the kind, and whose.</param>
internal sealed record WorkPiece(string Key, WorkKind Kind, string What)
{
    /// <summary>One of these roles is needed to do it.</summary>
    public IReadOnlyList<Role> Needs => Kind switch
    {
        WorkKind.Post => WritingRules.AnsweringRoles,
        WorkKind.Committee => [Role.Officer],
        _ => [Role.Contributor],
    };

    /// <summary>What it means that nobody takes it.</summary>
    public string Nobody => Kind switch
    {
        WorkKind.Post => "Nobody: the post is vacant",
        WorkKind.Committee => "Nobody: the other scrutiny officers, if there are any",
        _ => "Nobody: back to whoever handed them over",
    };
}

/// <summary>Active people other than the leaver.</summary>
internal sealed record Takers(IReadOnlyList<Person> Posts, IReadOnlyList<Person> Committees, IReadOnlyList<Person> Items)
{
    public IReadOnlyList<Person> Of(WorkKind kind) => kind switch
    {
        WorkKind.Post => Posts,
        WorkKind.Committee => Committees,
        _ => Items,
    };
}
