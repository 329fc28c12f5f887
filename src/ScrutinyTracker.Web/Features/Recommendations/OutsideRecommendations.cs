using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>What bodies outside the council recommended and a committee took up: by report, the latest first, in the order of its numbers.</summary>
internal sealed class OutsideRecommendations(TrackerContext context)
{
    /// <summary>Two queries, of which only the first looks through everything.</summary>
    public async Task<OutsideView> PageAsync(Viewer viewer, string code, int page, DateOnly today, CancellationToken cancellation)
    {
        var all = await context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer))
            .Where(asked => asked.Committee.Code == code && asked.Review.Kind == ReviewKind.ExternalReview && asked.Review.WithdrawnOn == null)
            .OrderByDescending(asked => asked.Review.Source!.PublishedOn).ThenBy(asked => asked.ReviewId).ThenBy(asked => asked.Number).ThenBy(asked => asked.Id)
            .Select(asked => new OutsideFacts
            {
                Id = asked.Id,
                ReviewReference = asked.Review.Reference,
                Title = asked.Review.Title,
                Body = asked.Review.Source!.Body,
                Publication = asked.Review.Source.Publication,
                PublishedOn = asked.Review.Source.PublishedOn,
                Number = asked.ExternalNumber,
                Page = asked.ExternalPage,
                SentOn = asked.SentForResponseOn,
                Position = asked.Position,
                Progress = asked.Progress,
                ClosedOn = asked.ClosedOn,
                ClosureReason = asked.ClosureReason,
                ClosureWords = asked.ClosureWords,
            }).ToListAsync(cancellation);
        var list = new ListPage(page, RecommendationQueries.PageSize, all.Count);
        list = list with { Current = Math.Clamp(page, 1, list.Pages) };
        var shown = all.Skip((list.Current - 1) * list.PageSize).Take(list.PageSize).ToList();
        var ids = shown.ConvertAll(one => one.Id);
        var rows = await context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer)).Where(asked => ids.Contains(asked.Id))
            .Select(RecommendationRow.Of).ToDictionaryAsync(row => row.Id, cancellation);
        var reports = shown.GroupBy(one => one.ReviewReference).Select(report => new OutsideReport(
            report.Key, report.First().Heading, [.. report.Select(one => new OutsideRow(one, rows[one.Id], rows[one.Id].DueOn(today)))]));
        return new(all.Count(one => one.IsTakenOn), all.Count(one => one.IsNotForUs), all.Count(one => one.IsUndecided), [.. reports], list);
    }
}

internal sealed record OutsideView(int TakenOn, int NotForUs, int Undecided, IReadOnlyList<OutsideReport> Reports, ListPage List);

internal sealed record OutsideReport(string ReviewReference, string Heading, IReadOnlyList<OutsideRow> Rows);

internal sealed record OutsideRow(OutsideFacts Facts, RecommendationRow Row, NextDueView Due);
