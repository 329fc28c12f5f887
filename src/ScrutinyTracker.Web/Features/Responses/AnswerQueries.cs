using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Responses;

internal static class AnswerQueries
{
    private const int MostOthers = 50;

    /// <summary>All that answering changes: a recommendation restates its next due date from every promise.</summary>
    public static IQueryable<Recommendation> WithAnswers(this IQueryable<Recommendation> recommendations) => recommendations
        .Include(recommendation => recommendation.Review)
        .Include(recommendation => recommendation.Committee)
        .Include(recommendation => recommendation.DecidingBody)
        .Include(recommendation => recommendation.LeadPost)
        .Include(recommendation => recommendation.ExternalBody)
        .Include(recommendation => recommendation.JointPosts)
        .Include(recommendation => recommendation.Parts)
        .Include(recommendation => recommendation.Findings)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.AnsweringPost)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.PartAnswers)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items).ThenInclude(item => item.Contributor)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items)
            .ThenInclude(item => item.Commitments).ThenInclude(commitment => commitment.Occurrences).ThenInclude(date => date.Changes)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items)
            .ThenInclude(item => item.Commitments).ThenInclude(commitment => commitment.Occurrences).ThenInclude(date => date.Meeting)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items)
            .ThenInclude(item => item.Commitments).ThenInclude(commitment => commitment.ReportAt)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items)
            .ThenInclude(item => item.Commitments).ThenInclude(commitment => commitment.ResponsiblePost)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Items)
            .ThenInclude(item => item.Commitments).ThenInclude(commitment => commitment.ReportTo)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Clearances).ThenInclude(clearance => clearance.Post)
        .Include(recommendation => recommendation.Responses).ThenInclude(response => response.Clearances).ThenInclude(clearance => clearance.ReturnedBy)
        .AsSplitQuery();

    /// <summary>The others of the same review that the viewer answers, and what else of other reviews still waits for the viewer's post.</summary>
    public static async Task<IReadOnlyList<OtherView>> OthersToAnswerAsync(
        this TrackerContext context, Recommendation here, Viewer viewer, bool onBehalf)
    {
        var posts = viewer.Posts;
        var review = here.ReviewId;
        var readable = context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(other => other.SentForResponseOn != null && other.ClosedOn == null);
        var mine = onBehalf
            ? readable.Where(other => other.ReviewId == review)
            : readable.Where(other =>
                (posts.Contains(other.LeadPostId ?? 0) || other.JointPosts.Any(post => posts.Contains(post.Id)))
                && (other.ReviewId == review || other.Position == Position.Awaited || other.Position == Position.NotedOnly));
        var rows = await mine.OrderBy(other => other.ReviewId != review).ThenBy(other => other.ResponseDueOn).ThenBy(other => other.Number)
            .Take(MostOthers)
            .Select(other => new
            {
                other.Reference,
                other.Number,
                other.Text,
                other.Position,
                other.ResponseDueOn,
                HasDraft = other.Responses.Any(response => response.State == ResponseState.Draft),
            }).ToListAsync();
        return [.. rows.Select(row => new OtherView(
            row.Reference, row.Number, row.Text, row.Position is not (Position.Awaited or Position.NotedOnly), row.HasDraft,
            row.ResponseDueOn?.InFull(), row.Reference == here.Reference))];
    }
}
