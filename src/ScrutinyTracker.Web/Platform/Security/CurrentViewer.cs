using System.Globalization;
using System.Security.Claims;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>
/// Who is signed in, with roles, posts and committees as they are now: read once per request, so that a change of post or a
/// deactivation counts from the next click on.
/// </summary>
public sealed class CurrentViewer(IHttpContextAccessor http, Viewers viewers, CurrentActor actor, TimeProvider clock)
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
            await LookAsync(personId);
        return _viewer;
    }

    /// <summary>For work that somebody asked for and that goes on after the request, in a scope of its own: it is done as them, with what they may do now.</summary>
    public Task ActAsAsync(int personId)
    {
        _looked = true;
        return LookAsync(personId);
    }

    private async Task LookAsync(int personId)
    {
        _viewer = await viewers.FindAsync(personId);
        if (_viewer is not null)
            actor.Actor = new Actor(_viewer.PersonId, _viewer.Name, string.Join(", ", _viewer.Roles.Order().Select(role => Words.Of(role))));
    }
}
