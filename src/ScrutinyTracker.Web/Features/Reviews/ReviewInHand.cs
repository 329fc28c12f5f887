using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>
/// The review that the address names, whole, as far as the person may read it. A page marked <see cref="OpensReviewAttribute"/> finds it
/// open; there is one per request.
/// </summary>
internal sealed class ReviewInHand(TrackerContext context, CurrentViewer current)
{
    private Review? _review;

    /// <exception cref="InvalidOperationException">The page is not marked with <see cref="OpensReviewAttribute"/>.</exception>
    public Review Review => _review ?? throw new InvalidOperationException("No review was opened.");

    /// <summary>Those that the person may read, in their order; those withdrawn from the draft come last.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; private set; } = [];

    /// <summary>The person drafts the reviews of its committee.</summary>
    public bool IsDrafter { get; private set; }

    /// <summary>And this one is there to be drafted.</summary>
    public bool MayDraft => IsDrafter && Review.WithdrawnOn is null;

    public DateOnly Today => current.Today;

    /// <summary>Set when somebody else saved in between.</summary>
    public Conflict? Conflict { get; private set; }

    /// <summary>The record's version as it is open now.</summary>
    public int VersionOf(TrackedRecord record) =>
        record is Recommendation ? Recommendations.FirstOrDefault(open => open.Id == record.Id)?.Version ?? 0 : Review.Version;

    public async Task<bool> OpenAsync(string reference)
    {
        var viewer = await current.GetAsync();
        _review = await context.Reviews.Where(ReadingRules.Reviews(viewer)).Where(review => review.Reference == reference)
            .Include(review => review.Committee)
            .Include(review => review.Group).ThenInclude(member => member.Person)
            .Include(review => review.LinesOfEnquiry)
            .Include(review => review.Evidence).ThenInclude(evidence => evidence.LinesOfEnquiry)
            .Include(review => review.Themes)
            .Include(review => review.Findings).ThenInclude(finding => finding.LinesOfEnquiry)
            .Include(review => review.Findings).ThenInclude(finding => finding.Evidence)
            .Include(review => review.Clearances)
            .AsSplitQuery().SingleOrDefaultAsync();
        if (_review is null)
            return false;
        IsDrafter = viewer.MayDraftFor(_review.CommitteeId);
        Recommendations = await RecommendationsAsync(viewer, _review.Id);
        return true;
    }

    /// <summary>
    /// Saves on top of the version that the person saw. False: somebody else was quicker; the review is open again as they left it, and
    /// <see cref="Conflict"/> says what is different.
    /// </summary>
    /// <param name="differences">From what is stored now to what the person typed; asked only after a conflict.</param>
    public async Task<bool> SaveAsync(TrackedRecord record, int? version, Func<FieldChanges> differences)
    {
        var reference = Review.Reference;
        if (await context.TrySaveAsync(record, version))
            return true;
        await OpenAsync(reference);
        Conflict = await ConflictAsync(record, differences());
        return false;
    }

    /// <summary>What the form was about is gone: what was typed can still be saved, as something new.</summary>
    public async Task TellGoneAsync() =>
        Conflict = await ConflictAsync(Review, new FieldChanges().Note("What you were editing", "Removed from the review", "Saving adds it again"));

    private Task<Conflict> ConflictAsync(TrackedRecord record, FieldChanges differences)
    {
        var history = record is Recommendation
            ? context.Changes.Where(change => change.RecommendationId == record.Id)
            : context.Changes.Where(change => change.ReviewId == record.Id);
        return history.ConflictAsync(context.People, differences.ToList().Select(change => new ConflictingField(change.Field, Yours: change.After, Theirs: change.Before)));
    }

    private async Task<List<Recommendation>> RecommendationsAsync(Viewer viewer, int reviewId) =>
        await context.Recommendations.Where(ReadingRules.Recommendations(viewer)).Where(recommendation => recommendation.ReviewId == reviewId)
            .Include(recommendation => recommendation.LeadPost)
            .Include(recommendation => recommendation.ExternalBody)
            .Include(recommendation => recommendation.Regime)
            .Include(recommendation => recommendation.DecidingBody)
            .Include(recommendation => recommendation.JointPosts)
            .Include(recommendation => recommendation.Findings)
            .Include(recommendation => recommendation.Parts)
            .Include(recommendation => recommendation.Responses)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
            .OrderBy(recommendation => recommendation.ClosedOn != null && recommendation.PublishedOn == null).ThenBy(recommendation => recommendation.Number)
            .AsSplitQuery().ToListAsync();
}
