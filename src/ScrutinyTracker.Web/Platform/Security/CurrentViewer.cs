using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>
/// Who is signed in, with roles, posts and committees as they are now: read once per request, so that a change of post or a
/// deactivation counts from the next click on.
/// </summary>
public sealed class CurrentViewer(IHttpContextAccessor http, TrackerContext context, CurrentActor actor, TimeProvider clock)
{
    /// <summary>The claim that holds the person's id.</summary>
    public const string PersonClaim = "person";

    private Viewer? _viewer;
    private bool _looked;

    /// <summary>London's day.</summary>
    public DateOnly Today => UkCalendar.Today(clock);

    /// <summary>The viewer, if this request has already asked for one.</summary>
    public Viewer? Known => _viewer;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page allows anonymous visitors and should call FindAsync.</exception>
    public async Task<Viewer> GetAsync() => await FindAsync() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Null when nobody is signed in, or the person was deactivated.</summary>
    public async Task<Viewer?> FindAsync()
    {
        if (_looked)
            return _viewer;
        _looked = true;
        if (int.TryParse(http.HttpContext?.User.FindFirstValue(PersonClaim), CultureInfo.InvariantCulture, out var personId))
            _viewer = await LoadAsync(personId);
        if (_viewer is not null)
            actor.Actor = new Actor(_viewer.PersonId, _viewer.Name, string.Join(", ", _viewer.Roles.Order().Select(role => Words.Of(role))));
        return _viewer;
    }

    private async Task<Viewer?> LoadAsync(int personId)
    {
        var today = Today;
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
        }).FirstOrDefaultAsync();
        return found is null ? null : new Viewer(personId, found.Name, found.Roles.ToHashSet(), found.Posts, found.OfficerOf,
            [.. found.MemberOf.Select(member => member.CommitteeId)])
        { ChairOf = [.. found.MemberOf.Where(member => member.Capacity == MemberCapacity.Chair).Select(member => member.CommitteeId)] };
    }
}
