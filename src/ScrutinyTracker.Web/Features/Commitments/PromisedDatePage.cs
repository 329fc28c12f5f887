using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>What the pages about one due date share: it is there before any handler runs, and only for those who may act on it.</summary>
public abstract class PromisedDatePage(TrackerContext context, CurrentViewer current, CurrentActor actor) : PageModel
{
    private Occurrence? _occurrence;

    [FromRoute]
    public string Reference { get; set; } = "";

    internal PromisedDateView Date { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    protected TrackerContext Records => context;
    protected DateOnly Today => current.Today;
    protected Viewer Viewer { get; private set; } = null!;
    protected Occurrence Occurrence => _occurrence ?? throw new InvalidOperationException("The page was not opened.");
    protected Commitment Promise => Occurrence.Commitment;
    protected Recommendation Recommendation => Promise.Recommendation!;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (await OpenAsync() is { } instead)
            context.Result = instead;
        else
            await next();
    }

    /// <summary>The due date that the address names; null when there is none.</summary>
    protected abstract Occurrence? Find(IEnumerable<Occurrence> dates);

    protected abstract bool IsAllowed(Viewer viewer);

    /// <summary>For whom the viewer acts; null when for themselves.</summary>
    protected abstract string? OnBehalfOf(Viewer viewer);

    /// <summary>What the page needs besides, after the due date was found.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>False: somebody else was quicker.</summary>
    protected Task<bool> TrySaveAsync(int? version)
    {
        // The next due date is worked out over all promises: two who move different ones at once must not miss each other's.
        context.Renew(Recommendation);
        return context.TrySaveAsync(Promise, version);
    }

    protected async Task<Person> MyselfAsync() => (await context.People.FindAsync(Viewer.PersonId))!;

    /// <summary>Loads what is stored now, so that the page can show it beside what was typed.</summary>
    private protected async Task<IActionResult> ConflictAsync(IVersioned input, Func<IEnumerable<ConflictingField>> compare)
    {
        context.ChangeTracker.Clear();
        if (await OpenAsync() is { } instead)
            return instead;
        Conflict = await context.Changes.Where(change => change.RecommendationId == Recommendation.Id).ConflictAsync(context.People, compare());
        return this.PageWithConflict(input, Promise.Version);
    }

    private async Task<IActionResult?> OpenAsync()
    {
        Viewer = await current.GetAsync();
        var recommendation = await context.Recommendations.Where(ReadingRules.Recommendations(Viewer)).AsSplitQuery()
            .Include(found => found.Committee).Include(found => found.LeadPost).Include(found => found.ExternalBody).Include(found => found.JointPosts)
            .Include(found => found.Commitments).ThenInclude(promise => promise.ResponsiblePost)
            .Include(found => found.Commitments).ThenInclude(promise => promise.ReportTo)
            .Include(found => found.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Meeting)
            .Include(found => found.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Changes).ThenInclude(change => change.AskedBy)
            .Include(found => found.Commitments).ThenInclude(promise => promise.Occurrences).ThenInclude(date => date.Changes).ThenInclude(change => change.DecidedBy)
            .SingleOrDefaultAsync(found => found.Reference == Reference);
        _occurrence = Find(recommendation?.Commitments.Where(promise => promise.MadeOn is not null).SelectMany(promise => promise.Occurrences) ?? []);
        if (_occurrence is null)
            return NotFound();
        if (!IsAllowed(Viewer))
            return StatusCode(StatusCodes.Status403Forbidden);
        Date = PromisedDateView.Of(_occurrence, OnBehalfOf(Viewer), Today);
        if (Date.OnBehalfOf is { } whom)
            actor.Actor = actor.Actor with { OnBehalfOf = whom };
        await PrepareAsync();
        return null;
    }
}
