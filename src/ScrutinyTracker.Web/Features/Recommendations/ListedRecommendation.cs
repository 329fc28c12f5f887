using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>One line of the verb <c>recommendations list</c>; scripts rely on these names and on the words of the states.</summary>
/// <param name="Lead">The lead post or the outside body; null while neither was chosen.</param>
internal sealed record ListedRecommendation(
    string Reference, int Number, string Text, string? Lead, IReadOnlyList<string> Joint,
    string Position, string Progress, string Assessment, string Timeliness, DateOnly? NextDue)
{
    /// <summary>Every recommendation there is, in the order of their references, in one query and one for the joint posts.</summary>
    public static async Task<List<ListedRecommendation>> AllAsync(TrackerContext context, DateOnly today, CancellationToken cancellation)
    {
        var rows = await context.Recommendations.AsNoTracking().AsSplitQuery()
            .OrderBy(recommendation => recommendation.Reference)
            .Select(recommendation => new
            {
                recommendation.Reference,
                recommendation.Number,
                recommendation.Text,
                Lead = recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name,
                Joint = recommendation.JointPosts.OrderBy(post => post.Title).Select(post => post.Title).ToList(),
                recommendation.Position,
                recommendation.Progress,
                recommendation.Assessment,
                recommendation.NextDueOn,
                recommendation.MostDaysLate,
            })
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new ListedRecommendation(
            row.Reference, row.Number, row.Text, row.Lead, row.Joint, Words.Of(row.Position), Words.Of(row.Progress), Words.Of(row.Assessment),
            Words.Of(Recommendation.Timeliness(row.NextDueOn, row.MostDaysLate, today).Kind), row.NextDueOn));
    }
}
