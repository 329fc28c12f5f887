using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What a list shows, all its pages, in the columns of a tracker: import reads the same columns back.</summary>
internal sealed class TrackerExport(TrackerContext context, RecommendationQueries recommendations)
{
    public async Task<List<TrackerRow>> RowsAsync(Viewer viewer, RecommendationFilter filter, DateOnly today, CancellationToken cancellation)
    {
        var listed = (await recommendations.AllAsync(viewer, filter, today, cancellation)).ToDictionary(row => row.Id);
        return await context.EachAsync([.. listed.Keys], recommendation => RecordRow.Of(recommendation, Figures(listed[recommendation.Id], today)), cancellation);
    }

    private static TrackerFigures Figures(RecommendationRow row, DateOnly today) => new(
        row.NextDue?.ToString(), row.NextDueOn, row.DueOn(today).Timeliness.InWords, row.UndatedPromises, row.TimesMoved, row.Progress, row.IsDisputed);
}
