using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>Writes the letters that wait for a scrutiny officer: one for each post that owes, committee and reader, however much is overdue.</summary>
internal sealed class WaitingLetters(TrackerContext context, OpenObligations obligations)
{
    /// <summary>In one transaction, which takes the database's one write lock at its start: nobody else writes the same between.</summary>
    /// <returns>Whether other letters wait now than before.</returns>
    public async Task<bool> WriteAsync(IReadOnlyList<ComingLetter> reached, DateOnly today, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        if (reached.Count == 0 && !await Waiting.AnyAsync(cancellationToken))
            return false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var fellAway = await LetFallAwayAsync(today, cancellationToken);
        await AddAsync(reached, today, cancellationToken);
        var written = await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return fellAway + written > 0;
    }

    private async Task AddAsync(IReadOnlyList<ComingLetter> reached, DateOnly today, CancellationToken cancellationToken)
    {
        var keys = reached.Select(one => one.Open.Owed.Key).ToList();
        var named = (await context.Set<EscalatedThing>().Where(thing => keys.Contains(thing.ObligationKey))
            .Select(thing => new { thing.ObligationKey, thing.DueOn }).ToListAsync(cancellationToken)).Select(thing => (thing.ObligationKey, thing.DueOn)).ToHashSet();
        foreach (var letter in reached.Where(one => !named.Contains((one.Open.Owed.Key, one.Open.Owed.Due.On)))
            .GroupBy(one => (one.Open.Owed.CommitteeId, PostId: one.Open.Owed.PostId!.Value, one.Step.To)))
        {
            var waiting = await WaitingAsync(letter.Key.CommitteeId, letter.Key.PostId, letter.Key.To, today, cancellationToken);
            foreach (var one in letter)
                waiting.Add(one.Open.Owed.Key, one.Open.RecommendationId!.Value, one.Open.Owed.Due.On, one.Step.DaysOverdue);
        }
    }

    private async Task<EscalationLetter> WaitingAsync(int committeeId, int postId, EscalateTo to, DateOnly today, CancellationToken cancellationToken) =>
        await Waiting.FirstOrDefaultAsync(letter => letter.CommitteeId == committeeId && letter.OwingPostId == postId && letter.To == to, cancellationToken)
        ?? context.Add(new EscalationLetter(
            await context.Committees.SingleAsync(committee => committee.Id == committeeId, cancellationToken),
            await context.Posts.SingleAsync(post => post.Id == postId, cancellationToken), to, today)).Entity;

    /// <summary>A letter in which nothing is overdue any more asks nothing of anybody.</summary>
    private async Task<int> LetFallAwayAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var waiting = await Waiting.ToListAsync(cancellationToken);
        if (waiting.Count == 0)
            return 0;
        var open = await StillOwedAsync(waiting.SelectMany(letter => letter.Things), cancellationToken);
        foreach (var letter in waiting.Where(letter => !letter.Things.Any(open.ContainsKey)))
            letter.FallAway(today);
        // Before what is new looks for a letter that waits.
        return await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Those of the things that are still owed by the date that was missed.</summary>
    public async Task<IReadOnlyDictionary<EscalatedThing, OpenObligation>> StillOwedAsync(IEnumerable<EscalatedThing> things, CancellationToken cancellationToken)
    {
        var named = things.ToList();
        var recommendations = named.Select(thing => thing.RecommendationId).Distinct().ToList();
        var open = (await obligations.StillOwedAsync(Enum.GetValues<ObligationKind>(), recommendations, [], cancellationToken)).ToDictionary(one => (one.Owed.Key, one.Owed.Due.On));
        return named.Where(thing => open.ContainsKey((thing.ObligationKey, thing.DueOn))).ToDictionary(thing => thing, thing => open[(thing.ObligationKey, thing.DueOn)]);
    }

    private IQueryable<EscalationLetter> Waiting => context.Set<EscalationLetter>().Where(letter => letter.State == LetterState.Waiting)
        .Include(letter => letter.Committee).Include(letter => letter.OwingPost).Include(letter => letter.Things);
}
