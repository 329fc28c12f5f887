using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>What a meeting decided about many recommendations, on one screen. Each row is saved by itself, and what cannot be saved stays.</summary>
[Authorize(Policies.Officers)]
internal sealed class RecordDecisionsModel(
    TrackerContext context, DecisionQueries queries, DecisionRecorder recorder, CurrentViewer current) : PageModel
{
    private static readonly string[] SeldomNeeded = [nameof(DecisionInput.NextLookOn), nameof(DecisionInput.Invited), nameof(DecisionInput.Closing)];

    private Viewer _viewer = null!;
    private IReadOnlyList<Post> _posts = [];

    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>As in the address: 2019-03-25.</summary>
    [FromRoute]
    public string Date { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty]
    public DecisionsInput Input { get; set; } = new();

    internal Meeting Meeting { get; private set; } = null!;
    internal DecisionFilter Filter => DecisionFilter.From(Show);
    private int PageAsked => int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    internal ListPage List { get; private set; } = new(1, DecisionQueries.PageSize, 0);
    internal IReadOnlyList<DecisionRow> Rows { get; private set; } = [];
    internal IReadOnlyList<AssessmentCategory> Categories { get; private set; } = [];
    internal IEnumerable<SelectListItem> CategoryItems => Categories.Select(category => new SelectListItem(category.Label, $"{category.Id}"));

    /// <summary>Each row's boxes are told by its place alone.</summary>
    internal string RowsInOrder => string.Join(' ', Rows.Select(row => row.Reference));

    internal static IEnumerable<SelectListItem> ClosingItems { get; } =
        [.. Enum.GetValues<ClosureReason>().Select(reason => new SelectListItem(Words.Titled(reason), $"{reason}"))];

    /// <summary>Why nothing can be recorded; null when it can.</summary>
    internal string? NotNow => Meeting.WhyNothingDecided(current.Today) switch
    {
        null => null,
        Refusal.MeetingCancelled => "The meeting was cancelled, so it decided nothing",
        { } refusal => RefusalText.Of(refusal).Text,
    };

    /// <summary>What is seldom needed is folded away, unless something stands in it.</summary>
    internal bool IsMoreOpen(int index) =>
        Input.Rows[index] is { NextLookOn: not null } or { Invited: not null } or { Closing: not null }
        || ModelState.FindKeysWithPrefix($"Input.Rows[{index}].").Any(typed => SeldomNeeded.Contains(typed.Key.Split('.')[2])
            && (typed.Value?.ValidationState == ModelValidationState.Invalid || !string.IsNullOrEmpty(typed.Value?.AttemptedValue)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        (var references, List) = await queries.PageAsync(_viewer, Meeting, Filter, PageAsked, cancellation);
        var found = await queries.RecommendationsAsync(_viewer, Meeting.CommitteeId, references, cancellation);
        Input.Rows = [.. found.Select(recommendation => DecisionInput.Of(recommendation, Meeting.Id))];
        Rows = [.. found.Select(recommendation => DecisionRow.Of(recommendation, Meeting, _posts, current.Today))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(cancellation) is { } instead)
            return instead;
        if (NotNow is { } why)
            ModelState.AddModelError("", why);
        var attempts = NotNow is null ? await recorder.RecordAllAsync(_viewer, Meeting, Input.Rows, ModelState, current.Today, cancellation) : [.. Input.Rows.Select(_ => Recording.Refused)];
        var recorded = attempts.Count(how => how == Recording.Recorded);
        if (ModelState.IsValid && recorded == 0 && Input.Rows.All(row => row.IsBare))
            ModelState.AddModelError("", "Record what the meeting decided about at least one recommendation");
        if (ModelState.IsValid && !attempts.Contains(Recording.Overtaken))
        {
            this.Notify(recorded switch
            {
                0 => "All of this is recorded already",
                1 => "1 decision recorded",
                _ => $"{recorded} decisions recorded",
            });
            return Redirect(CommitteeLinks.Decisions(Code, Meeting.HeldOn, Filter.InAddress));
        }
        DecisionRecorder.SayWhatWasSaved(attempts, ModelState);
        await ShowAgainAsync(attempts, cancellation);
        return attempts.Contains(Recording.Overtaken) ? this.PageWithConflict() : this.PageWithErrors();
    }

    /// <summary>Everything as typed; what somebody else stored meanwhile beside it, and the form moved on to that.</summary>
    private async Task ShowAgainAsync(IReadOnlyList<Recording> attempts, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        await OpenAsync(cancellation);
        var found = (await queries.RecommendationsAsync(_viewer, Meeting.CommitteeId, [.. Input.Rows.Select(row => row.Reference)], cancellation))
            .ToDictionary(recommendation => recommendation.Reference);
        var rows = new List<DecisionRow>();
        foreach (var (row, attempt) in Input.Rows.Zip(attempts))
        {
            if (!found.TryGetValue(row.Reference, out var theirs))
            {
                rows.Add(DecisionRow.Gone(row.Reference));
                continue;
            }
            var conflict = attempt != Recording.Overtaken ? null : await context.Changes.Where(change => change.RecommendationId == theirs.Id)
                .ConflictAsync(context.People, DecisionRow.Differences(row, theirs, Meeting, Categories));
            if (attempt is Recording.Overtaken or Recording.Recorded)
            {
                ModelState.Remove($"Input.Rows[{rows.Count}].Version");
                row.Version = theirs.Version;
            }
            rows.Add(DecisionRow.Of(theirs, Meeting, _posts, current.Today) with { Recording = attempt, Conflict = conflict });
        }
        Rows = rows;
        List = new ListPage(1, Math.Max(1, rows.Count), rows.Count);
    }

    private async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        _viewer = await current.GetAsync();
        if (!DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var heldOn)
            || await queries.MeetingAsync(Code.ToUpperInvariant(), heldOn, cancellation) is not { } meeting)
            return NotFound();
        Meeting = meeting;
        Code = meeting.Committee.Code;
        if (!_viewer.MayDraftFor(meeting.CommitteeId))
            return StatusCode(StatusCodes.Status403Forbidden);
        Categories = await queries.CategoriesAsync(meeting, cancellation);
        _posts = await queries.PostsAsync(cancellation);
        return null;
    }
}
