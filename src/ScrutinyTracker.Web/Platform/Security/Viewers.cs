using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>Who a person is to the rules of reading and writing, with roles, posts and committees as they are today.</summary>
public sealed class Viewers(TrackerContext context, TimeProvider clock)
{
    /// <returns>Null when there is no such person, or they have left.</returns>
    public async Task<Viewer?> FindAsync(int personId)
    {
        var today = UkCalendar.Today(clock);
        var found = await context.People.AsNoTracking().AsSingleQuery().Where(person => person.Id == personId && person.IsActive).Select(person => new
        {
            person.Name,
            Roles = person.Roles.Select(held => held.Role).ToList(),
            Posts = context.Set<PostHolding>()
                .Where(holding => holding.PersonId == person.Id && holding.From <= today && (holding.To == null || holding.To >= today))
                .Select(holding => holding.PostId).ToList(),
            OfficerOf = context.Set<CommitteeOfficer>().Where(officer => officer.PersonId == person.Id)
                .Select(officer => officer.CommitteeId).ToList(),
            MemberOf = context.Set<CommitteeMembership>()
                .Where(member => member.PersonId == person.Id && member.From <= today && (member.To == null || member.To >= today))
                .Select(member => new { member.CommitteeId, member.Capacity }).ToList(),
            StandsInFor = context.Set<Absence>()
                .Where(absence => absence.DeputyId == person.Id && absence.From <= today && absence.LastDay >= today)
                .Select(absence => absence.PersonId).ToList(),
        }).FirstOrDefaultAsync();
        if (found?.StandsInFor is [_, ..] away)
            await AddWorkOfAsync(away, found.Posts, found.OfficerOf, today);
        return found is null ? null : new Viewer(personId, found.Name, found.Roles.ToHashSet(), found.Posts, found.OfficerOf,
            [.. found.MemberOf.Select(member => member.CommitteeId)])
        { ChairOf = [.. found.MemberOf.Where(member => member.Capacity == MemberCapacity.Chair).Select(member => member.CommitteeId)] };
    }

    /// <summary>A deputy may do what they may do for whom they stand in: in their posts, and for the committees whose officer they are.</summary>
    private async Task AddWorkOfAsync(List<int> away, List<int> posts, List<int> committees, DateOnly today)
    {
        posts.AddRange(await context.Set<PostHolding>()
            .Where(holding => away.Contains(holding.PersonId) && holding.From <= today && (holding.To == null || holding.To >= today) && !posts.Contains(holding.PostId))
            .Select(holding => holding.PostId).Distinct().ToListAsync());
        committees.AddRange(await context.Set<CommitteeOfficer>()
            .Where(officer => away.Contains(officer.PersonId) && !committees.Contains(officer.CommitteeId))
            .Select(officer => officer.CommitteeId).Distinct().ToListAsync());
    }
}
