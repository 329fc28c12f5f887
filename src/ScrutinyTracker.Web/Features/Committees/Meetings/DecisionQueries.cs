using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>What an officer needs who records a meeting's decisions: a fixed number of queries, one for each kind of thing.</summary>
internal sealed class DecisionQueries(TrackerContext context)
{
    public const int PageSize = 20;

    /// <summary>Of two meetings on one day the one that was not cancelled.</summary>
    public Task<Meeting?> MeetingAsync(string code, DateOnly heldOn, CancellationToken cancellation) =>
        context.Meetings.Include(meeting => meeting.Committee).Where(meeting => meeting.Committee.Code == code && meeting.HeldOn == heldOn)
            .OrderBy(meeting => meeting.CancelledOn != null).ThenBy(meeting => meeting.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>The committee's own scale, or the council's. A category that is no longer on offer stays for what was judged with it.</summary>
    public async Task<IReadOnlyList<AssessmentCategory>> CategoriesAsync(Meeting meeting, CancellationToken cancellation)
    {
        var scale = meeting.Committee.ScaleId ?? AssessmentScale.DefaultId;
        return await context.Set<AssessmentCategory>()
            .Where(category => (category.ScaleId == scale && category.IsOffered)
                || context.Set<Assessment>().Any(assessment => assessment.MeetingId == meeting.Id && assessment.CategoryId == category.Id))
            .OrderBy(category => category.Order).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<Post>> PostsAsync(CancellationToken cancellation) =>
        await context.Posts.Where(post => post.EndedOn == null || context.Recommendations.Any(asked => asked.InvitedPostId == post.Id))
            .OrderBy(post => post.Title).ToListAsync(cancellation);

    /// <summary>What can be judged: asked for and not withdrawn from a draft.</summary>
    public async Task<(IReadOnlyList<string> References, ListPage Page)> PageAsync(
        Viewer viewer, Meeting meeting, DecisionFilter filter, int page, CancellationToken cancellation)
    {
        var found = await context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => recommendation.CommitteeId == meeting.CommitteeId
                && (recommendation.SentForResponseOn != null || recommendation.PublishedOn != null))
            .Where(filter.Holds(meeting.Id, meeting.HeldOn))
            .OrderBy(recommendation => recommendation.Review.Reference).ThenBy(recommendation => recommendation.Number)
            .Select(recommendation => recommendation.Reference).ToListAsync(cancellation);
        var list = new ListPage(page, PageSize, found.Count);
        list = list with { Current = Math.Clamp(page, 1, list.Pages) };
        return ([.. found.Skip((list.Current - 1) * PageSize).Take(PageSize)], list);
    }

    /// <summary>References of what the meeting is recorded to have judged.</summary>
    public async Task<IReadOnlySet<string>> JudgedAtAsync(int meeting, CancellationToken cancellation) =>
        (await context.Set<Assessment>().Where(assessment => assessment.MeetingId == meeting)
            .Select(assessment => assessment.Recommendation.Reference).ToListAsync(cancellation)).ToHashSet();

    /// <summary>In the order of the references given; what the viewer may not read, or another committee follows, is left out.</summary>
    public async Task<IReadOnlyList<Recommendation>> RecommendationsAsync(
        Viewer viewer, int committee, IReadOnlyList<string> references, CancellationToken cancellation)
    {
        var found = await context.Recommendations.AsSplitQuery().Where(ReadingRules.Recommendations(viewer))
            .Where(recommendation => recommendation.CommitteeId == committee && references.Contains(recommendation.Reference)
                && (recommendation.SentForResponseOn != null || recommendation.PublishedOn != null))
            .Include(recommendation => recommendation.Review)
            .Include(recommendation => recommendation.LeadPost)
            .Include(recommendation => recommendation.ExternalBody)
            .Include(recommendation => recommendation.InvitedPost)
            .Include(recommendation => recommendation.JointPosts)
            .Include(recommendation => recommendation.Responses)
            .Include(recommendation => recommendation.Commitments).ThenInclude(commitment => commitment.Occurrences)
            .Include(recommendation => recommendation.Updates)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Meeting)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.Category)
            .Include(recommendation => recommendation.Assessments).ThenInclude(assessment => assessment.InvitedPost)
            .Include(recommendation => recommendation.Verdicts)
            .Include(recommendation => recommendation.Closures)
            .ToListAsync(cancellation);
        return [.. found.OrderBy(recommendation => references.ToList().IndexOf(recommendation.Reference))];
    }
}
