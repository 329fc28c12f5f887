using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Recommendations.Exempting;

/// <summary>What both pages about exempt marks need: the recommendation with its answers, for its committee's officer.</summary>
internal abstract class ExemptionPage(TrackerContext context, CurrentViewer current) : PageModel
{
    /// <summary>Stands for the recommendation as a whole where an answer's number would stand.</summary>
    protected const int Whole = 0;

    [FromRoute]
    public string Reference { get; set; } = "";

    internal Domain.Recommendations.Recommendation Recommendation { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    /// <summary>The recommendation and each of its answers, marked or not.</summary>
    internal IReadOnlyList<ExemptionMark> Marks =>
    [
        new(Whole, "The whole recommendation", Recommendation.Exemption),
        .. Recommendation.Responses.OrderByDescending(answer => answer.Id).Select(answer => new ExemptionMark(answer.Id, answer.Named, answer.Exemption)),
    ];

    protected TrackerContext Context => context;

    /// <returns>Null for the recommendation as a whole.</returns>
    protected Response? Answer(int id) => id == Whole ? null : Recommendation.Responses.FirstOrDefault(answer => answer.Id == id);

    protected static IEnumerable<SelectListItem> Choices(IEnumerable<ExemptionMark> marks) =>
        marks.Select(mark => new SelectListItem(mark.Present is null ? mark.Name : $"{mark.Name} (marked: {mark.Present})", $"{mark.Id}"));

    protected async Task<IActionResult?> OpenAsync(CancellationToken cancellation)
    {
        var viewer = await current.GetAsync();
        var found = await context.Recommendations.AsSplitQuery().Where(ReadingRules.Recommendations(viewer)).Where(one => one.Reference == Reference)
            .Include(one => one.Review).Include(one => one.Responses).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return NotFound();
        Recommendation = found;
        return viewer.MayDraftFor(found.CommitteeId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <returns>False: somebody else was quicker, and <see cref="Conflict"/> says what is different.</returns>
    protected async Task<bool> SaveAsync(int? version, Func<ConflictingField> differs, CancellationToken cancellation)
    {
        if (await context.TrySaveAsync(Recommendation, version ?? 0, cancellation))
            return true;
        await OpenAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.RecommendationId == Recommendation.Id).ConflictAsync(context.People, differs());
        return false;
    }
}

/// <param name="Id">The answer's number; 0 for the recommendation as a whole.</param>
internal sealed record ExemptionMark(int Id, string Name, Exemption? Present);
