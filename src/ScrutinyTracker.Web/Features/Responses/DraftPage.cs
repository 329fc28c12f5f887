using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>
/// What all pages about an answer share: the recommendation with all its answers, there before any handler runs, and only for those who
/// may open it.
/// </summary>
public abstract class DraftPage(TrackerContext context, CurrentViewer current, CurrentActor actor) : PageModel
{
    private Recommendation? _recommendation;

    [FromRoute]
    public string Reference { get; set; } = "";

    internal AskedView Asked { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    protected Recommendation Recommendation =>
        _recommendation ?? throw new InvalidOperationException("The page was not opened.");

    protected TrackerContext Records => context;
    protected Response? Draft => Recommendation.Draft;
    protected Viewer Viewer { get; private set; } = null!;
    protected DateOnly Today => current.Today;

    /// <summary>The viewer is the committee's officer, who writes for the service or the outside body.</summary>
    protected virtual bool OnBehalf => !Viewer.MayAnswer(Recommendation) && Viewer.MayAnswerOnBehalf(Recommendation);

    protected virtual bool MayOpen => Answers;

    protected virtual IQueryable<Recommendation> Readable => context.Recommendations.Where(ReadingRules.Recommendations(Viewer));

    /// <summary>The viewer answers, or writes for those who do.</summary>
    protected bool Answers => Viewer.MayAnswer(Recommendation) || Viewer.MayAnswerOnBehalf(Recommendation);

    protected Post? AnsweringPost => OnBehalf || Viewer.Posts.Contains(Recommendation.LeadPostId ?? 0)
        ? Recommendation.LeadPost
        : Recommendation.JointPosts.First(post => Viewer.Posts.Contains(post.Id));

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (await OpenAsync() is { } instead)
            context.Result = instead;
        else
            await next();
    }

    /// <summary>The draft in hand, or a new one that begins with the promises of the answer that stands.</summary>
    protected Response DraftInHand()
    {
        // Two first saves at once would make two drafts: each renews the recommendation's version, and the second one fails.
        if (Draft is null)
            context.Entry(Recommendation).Property(recommendation => recommendation.Version).IsModified = true;
        return Recommendation.BeginAnswer(AnsweringPost);
    }

    /// <summary>Loads what is stored now, so that the page can show it beside what was typed.</summary>
    private protected async Task<IActionResult> ConflictAsync(Func<IEnumerable<ConflictingField>> compare)
    {
        context.ChangeTracker.Clear();
        if (await OpenAsync() is { } instead)
            return instead;
        Conflict = await context.Changes.Where(change => change.RecommendationId == Recommendation.Id).ConflictAsync(context.People, compare());
        return this.PageWithConflict();
    }

    private async Task<IActionResult?> OpenAsync()
    {
        Viewer = await current.GetAsync();
        _recommendation = await Readable.WithAnswers().SingleOrDefaultAsync(recommendation => recommendation.Reference == Reference);
        if (_recommendation is null)
            return NotFound();
        if (!MayOpen)
            return StatusCode(StatusCodes.Status403Forbidden);
        var mayReadReview = await context.Reviews.Where(ReadingRules.Reviews(Viewer)).AnyAsync(review => review.Id == _recommendation.ReviewId);
        Asked = AskedView.Of(
            _recommendation, OnBehalf, Today, await context.OthersToAnswerAsync(_recommendation, Viewer, OnBehalf),
            await context.AmendmentsOfAsync(_recommendation), mayReadReview,
            _recommendation.IsAnswered ? [] : await context.MeetingsBeforeAsync(_recommendation.DecidingBody, _recommendation.ResponseDueOn, Today));
        if (OnBehalf)
            actor.Actor = actor.Actor with { OnBehalfOf = Asked.AskedOf };
        return null;
    }
}
