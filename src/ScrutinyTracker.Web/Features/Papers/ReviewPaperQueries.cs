using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>A review with its recommendations and their answers, as far as the reader may read them: a fixed number of queries.</summary>
internal sealed class ReviewPaperQueries(TrackerContext context, PaperContacts contacts, IOptions<CouncilOptions> council)
{
    /// <returns>Null when there is none, or the reader may not read it.</returns>
    public async Task<ReviewPaperFacts?> FindAsync(Viewer viewer, string reference, DateOnly today, CancellationToken cancellation)
    {
        var review = await context.Reviews.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(ReadingRules.Reviews(viewer)).Where(review => review.Reference == reference)
            .Include(review => review.Committee)
            .Include(review => review.Group).ThenInclude(member => member.Person)
            .Include(review => review.LinesOfEnquiry)
            .Include(review => review.Evidence).ThenInclude(evidence => evidence.LinesOfEnquiry)
            .Include(review => review.Themes)
            .Include(review => review.Findings).ThenInclude(finding => finding.Evidence)
            .Include(review => review.Implications)
            .SingleOrDefaultAsync(cancellation);
        if (review is null)
            return null;
        var recommendations = await RecommendationsAsync(viewer, review.Id, cancellation);
        return new ReviewPaperFacts
        {
            Council = council.Value.Name,
            Review = review,
            Recommendations = recommendations,
            MeetingOn = recommendations.Max(asked => asked.AgreedOn) ?? await NextMeetingAsync(review, today, cancellation),
            Today = today,
            Contacts = await contacts.OfAsync(review.CommitteeId, cancellation),
        };
    }

    /// <summary>Without what was withdrawn from the draft.</summary>
    private async Task<IReadOnlyList<Recommendation>> RecommendationsAsync(Viewer viewer, int review, CancellationToken cancellation) =>
        await context.Recommendations.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(ReadingRules.Recommendations(viewer)).Where(asked => asked.ReviewId == review && (asked.ClosedOn == null || asked.PublishedOn != null))
            .Include(asked => asked.Review)
            .Include(asked => asked.LeadPost)
            .Include(asked => asked.ExternalBody)
            .Include(asked => asked.JointPosts)
            .Include(asked => asked.Parts)
            .Include(asked => asked.Findings)
            .Include(asked => asked.Regime)
            .Include(asked => asked.DecidingBody)
            .Include(asked => asked.Responses).ThenInclude(response => response.PartAnswers).ThenInclude(answer => answer.Part)
            .Include(asked => asked.Responses).ThenInclude(response => response.Items)
            .OrderBy(asked => asked.Number).ToListAsync(cancellation);

    private Task<DateOnly?> NextMeetingAsync(Review review, DateOnly today, CancellationToken cancellation) => context.Meetings
        .Where(meeting => meeting.CommitteeId == review.CommitteeId && meeting.CancelledOn == null && meeting.HeldOn >= today)
        .MinAsync(meeting => (DateOnly?)meeting.HeldOn, cancellation);
}
