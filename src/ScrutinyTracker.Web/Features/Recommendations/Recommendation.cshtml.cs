using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What was asked, answered, promised, done, and what the committee thinks.</summary>
internal sealed class RecommendationModel(RecommendationThread thread, ChangeHistoryQueries history, TrackerContext context, CouncilSettings settings, CurrentViewer current) : PageModel
{
    private const int ChangesShown = 5;

    [FromRoute]
    public string Reference { get; set; } = "";

    internal RecommendationView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var viewer = await current.GetAsync();
        var found = await thread.FindAsync(viewer, Reference, cancellationToken);
        if (found is null)
            return NotFound();
        var neighbours = await thread.NeighboursAsync(viewer, found, cancellationToken);
        var timeline = await history.OfAsync(
            change => change.RecommendationId == found.Id, found.MayBeWorkedOnBy(viewer), 1, cancellationToken, ChangesShown);
        var meetings = found.IsAnswered || found.ClosedOn is not null
            ? []
            : await context.MeetingsBeforeAsync(found.DecidingBody, found.ResponseDueOn, current.Today, cancellationToken);
        View = Show(found, viewer, neighbours, timeline, await context.AmendmentsOfAsync(found, cancellationToken), meetings);
        View = View with { Judged = View.Judged with { CommitteeSystem = await settings.CommitteeSystemAsync(cancellationToken) } };
        return Page();
    }

    private RecommendationView Show(
        Domain.Recommendations.Recommendation found, Viewer viewer, NeighboursView neighbours, TimelineView timeline, AmendmentsView amendments,
        IReadOnlyList<string> meetings) => new()
        {
            Id = found.Id,
            Reference = found.Reference,
            Text = found.Text,
            State = found.StateOfPlay().InWords(current.Today),
            Exemption = (found.Exemption ?? found.Review.Exemption)?.ToString() ?? (found.IsMarkedExempt ? "An answer to it is marked." : null),
            MayMarkExempt = viewer.MayDraftFor(found.CommitteeId),
            MayLiftExemption = viewer.MayDraftFor(found.CommitteeId) && found.IsMarkedExempt,
            MayChase = viewer.MayDraftFor(found.CommitteeId) && found is { LeadPost: null, ExternalBody: not null, SentForResponseOn: not null, ClosedOn: null },
            Asked = found.Asked(withFindings: neighbours.ReviewReference is not null, meetings),
            Answer = found.PresentResponse?.Told(viewer, current.Today),
            Interim = found.InterimResponse?.Told(viewer, current.Today),
            MayCorrectClock = viewer.MayDraftFor(found.CommitteeId) && found.SentForResponseOn is not null && found.ClosedOn is null,
            Earlier =
            [
                .. found.Responses.Where(response => response.State is ResponseState.Superseded or ResponseState.Returned)
                    .OrderByDescending(response => response.Id).Select(response => response.Told(viewer, current.Today)),
            ],
            Updates = [.. found.Updates.OrderByDescending(update => update.Id).Select(update => update.Told())],
            Judged = found.Judged(viewer),
            Neighbours = neighbours,
            Amendments = amendments,
            Timeline = timeline,
            AnswerText = !found.MayBeWorkedOnBy(viewer) || found.SentForResponseOn is null || found.ClosedOn is not null ? null
                : found.Draft is not null ? "Go on with the answer"
                : found.IsAnswered ? "Answer again" : "Answer",
            AnswersAgain = found is { Draft: null, IsAnswered: true },
            MayDraft = found is { SentForResponseOn: null, PublishedOn: null, ClosedOn: null } && viewer.MayDraftFor(found.CommitteeId),
            MayReturn = found is { Returnable: not null, ClosedOn: null } && viewer.MayDraftFor(found.CommitteeId),
        };
}
