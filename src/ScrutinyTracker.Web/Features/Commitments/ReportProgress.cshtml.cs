using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Files;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>Where a reminder leads: what became of one promise. Every report is added and stays as it was said.</summary>
[Authorize(Policies.Respondents)]
[RequestSizeLimit(FilesOptions.MostBytesOfAForm)]
internal sealed class ReportProgressModel(TrackerContext context, CurrentViewer current, CurrentActor actor, UploadedEvidence uploads) : PageModel
{
    private Commitment _commitment = null!;
    private bool _onBehalf;

    [FromRoute]
    public string Reference { get; set; } = "";

    [FromRoute]
    public int Id { get; set; }

    /// <summary>The date that a reminder was about, as yyyy-MM-dd: text, because what is wrong with an address is no error of the form.</summary>
    [FromQuery]
    public string? Due { get; set; }

    [BindProperty]
    public ProgressInput Input { get; set; } = new();

    internal PromisedView Promised { get; private set; } = null!;
    internal AskedForMeeting? AskedFor { get; private set; }
    internal Conflict? Conflict { get; private set; }
    internal UploadedEvidence Uploads => uploads;

    /// <summary>What was filled in, or is wrong, is not folded away.</summary>
    internal bool HasMoreEvidence => Enumerable.Range(1, ProgressInput.EvidenceRows - 1).Any(row =>
        Input.Evidence.ElementAtOrDefault(row) is { IsEmpty: false }
        || ModelState.Any(entry => entry.Key.StartsWith($"Input.Evidence[{row}]", StringComparison.Ordinal) && entry.Value?.Errors.Count > 0));

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await OpenAsync() is { } instead)
            context.Result = instead;
        else
            await next();
    }

    public void OnGet()
    {
        Input.Version = _commitment.Version;
        Input.OccurrenceId = (_commitment.Occurrences.FirstOrDefault(occurrence => CommitmentLinks.InAddress(occurrence.Due.On) == Due) ?? _commitment.EarliestUndelivered)?.Id;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Input.Check(ModelState, _commitment, current.Today);
        uploads.Check(ModelState, Input.Evidence);
        if (Promised.NotNow is { } why)
            ModelState.AddModelError("", why);
        if (!ModelState.IsValid)
            return Again();
        if (Input.Version != _commitment.Version)
            return await ShowConflictAsync();
        var by = await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation);
        var occurrence = _commitment.Occurrences.FirstOrDefault(occurrence => occurrence.Id == Input.OccurrenceId);
        var report = Input.ToReport(by!, _onBehalf, current.Today, await uploads.KeepAsync(Input.Evidence, cancellation));
        if (this.Refuse(_commitment.Recommendation!.ReportProgress(_commitment, occurrence, report, current.Today)))
            return Again();
        // The next due date is worked out over all promises: two reports at once must not miss each other's.
        context.Renew(_commitment.Recommendation);
        if (!await context.TrySaveAsync(_commitment, Input.Version, cancellation))
            return await ShowConflictAsync();
        this.Notify("Progress reported. The committee sees it at once");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    private PageResult Again()
    {
        uploads.Forget();
        UploadedEvidence.AskAgain(ModelState, Input.Evidence);
        return this.PageWithErrors();
    }

    private async Task<IActionResult?> OpenAsync()
    {
        var viewer = await current.GetAsync();
        var recommendation = await context.Recommendations.Where(ReadingRules.Recommendations(viewer))
            .Include(found => found.Committee).Include(found => found.LeadPost).Include(found => found.ExternalBody).Include(found => found.JointPosts)
            .Include(found => found.Commitments).ThenInclude(commitment => commitment.Occurrences)
            .Include(found => found.Commitments).ThenInclude(commitment => commitment.ResponsiblePost)
            .Include(found => found.Updates).ThenInclude(update => update.By)
            .AsSplitQuery().SingleOrDefaultAsync(found => found.Reference == Reference);
        if (recommendation?.Commitments.FirstOrDefault(commitment => commitment.Id == Id && commitment.MadeOn is not null) is not { } commitment)
            return NotFound();
        _commitment = commitment;
        _onBehalf = !viewer.MayReport(commitment);
        if (_onBehalf && !viewer.MayAnswerOnBehalf(recommendation))
            return StatusCode(StatusCodes.Status403Forbidden);
        Promised = PromisedView.Of(commitment, _onBehalf, current.Today);
        AskedFor = await AskedForMeeting.OfAsync(context, Id);
        if (_onBehalf)
            actor.Actor = actor.Actor with { OnBehalfOf = Promised.OnBehalfOf };
        return null;
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        uploads.Forget();
        UploadedEvidence.AskAgain(ModelState, Input.Evidence);
        context.ChangeTracker.Clear();
        if (await OpenAsync() is { } instead)
            return instead;
        ModelState.Remove("Input.Version");
        Input.Version = _commitment.Version;
        var changes = context.Changes.Where(change => change.RecommendationId == _commitment.RecommendationId);
        Conflict = await changes.ConflictAsync(context.People, [new("What has happened?", Input.Text, Promised.LastSaid?.Text)]);
        return this.PageWithConflict();
    }
}
