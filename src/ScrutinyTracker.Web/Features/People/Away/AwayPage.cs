using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.People.Away;

/// <summary>A page about when somebody is away: one's own, or anybody's for an administrator.</summary>
[Authorize(Policies.Workers)]
internal abstract class AwayPage(TrackerContext context, CurrentViewer current) : PageModel
{
    /// <summary>Null for the viewer.</summary>
    [FromQuery(Name = "person")]
    public int? PersonId { get; set; }

    internal Person Person { get; private set; } = null!;
    internal Viewer Viewer { get; private set; } = null!;
    internal bool IsOwn => Person.Id == Viewer.PersonId;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext called, PageHandlerExecutionDelegate next)
    {
        Viewer = await current.GetAsync();
        var id = await WhoseAsync(HttpContext.RequestAborted) ?? Viewer.PersonId;
        var found = id == Viewer.PersonId || Viewer.MayAdminister()
            ? await context.People.Include(person => person.Roles).FirstOrDefaultAsync(person => person.Id == id && person.IsActive, HttpContext.RequestAborted)
            : null;
        if (found is null || !Policies.Roles[Policies.Workers].Any(found.Has))
        {
            called.Result = NotFound();
            return;
        }
        Person = found;
        await PrepareAsync(HttpContext.RequestAborted);
        await next();
    }

    private protected virtual Task<int?> WhoseAsync(CancellationToken cancellation) => Task.FromResult(PersonId);

    private protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;
}
