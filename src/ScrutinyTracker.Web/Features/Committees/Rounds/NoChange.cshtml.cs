using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Rounds;

/// <summary>One click with words: nothing has changed, which is not silence.</summary>
[Authorize(Policies.Respondents)]
internal sealed class NoChangeModel(TrackerContext context, RoundQueries rounds, CurrentViewer current, CurrentActor actor) : RoundPage(rounds, current)
{
    private bool _onBehalf;

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public NoChangeInput Input { get; set; } = new();

    internal AskedUpdate Asked { get; private set; } = null!;
    internal string Reference => Asked.Frozen.Recommendation.Reference;

    /// <summary>The post or outside body for which an officer says it.</summary>
    internal string? OnBehalfOf => _onBehalf ? Asked.Of ?? "nobody yet" : null;

    internal string? NotNow => Asked.Frozen.Recommendation.WhyChangeIsDue(Asked) is { } refusal ? RefusalText.Of(refusal).Text : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        var since = Asked.LastReportedOn ?? Asked.Commitment?.MadeOn;
        Input.Text = since is { } day ? $"No change since {day.InFull()}." : "No change.";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = (await context.People.FindAsync([(await ViewerAsync()).PersonId], cancellation))!;
        if (this.Refuse(Asked.Frozen.Recommendation.ReportNoChange(Asked, Input.Text.Tidy()!, by, _onBehalf, Today)))
            return this.PageWithErrors();
        await context.SaveChangesAsync(cancellation);
        this.Notify("No change reported. The committee sees it at once");
        return Redirect(Address);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        var viewer = await ViewerAsync();
        var recommendation = await context.Recommendations.Where(ReadingRules.Recommendations(viewer))
            .Where(found => context.Set<AskedUpdate>().Any(asked => asked.Id == Id && asked.Frozen.RoundId == Round.Id && asked.Frozen.RecommendationId == found.Id))
            .Include(found => found.Committee).Include(found => found.LeadPost).Include(found => found.JointPosts)
            .Include(found => found.Commitments).ThenInclude(promise => promise.Occurrences)
            .Include(found => found.Updates)
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (recommendation is null)
            return NotFound();
        Asked = await context.Set<AskedUpdate>().Include(asked => asked.Frozen).SingleAsync(asked => asked.Id == Id, cancellation);
        _onBehalf = Asked.Commitment is { } promise ? !viewer.MayReport(promise) : !viewer.MayAnswer(recommendation);
        if (_onBehalf && !viewer.MayAnswerOnBehalf(recommendation))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (_onBehalf)
            actor.Actor = actor.Actor with { OnBehalfOf = OnBehalfOf };
        return null;
    }
}

public sealed class NoChangeInput
{
    [Display(Name = "What the committee will read"), Required(ErrorMessage = "Enter what the committee will read")]
    [StringLength(TextLimits.Text, ErrorMessage = "What the committee will read must be 20,000 characters or fewer")]
    public string? Text { get; set; }
}
