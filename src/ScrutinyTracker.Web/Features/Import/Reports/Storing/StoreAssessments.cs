using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Import.Reports.Storing;

/// <summary>
/// What the committee made of a recommendation is minuted at a meeting: it is stored where the tracker has that meeting, on the day of the
/// document, and a category of that meaning on the committee's scale. Elsewhere it is named as not stored, and no meeting is made up.
/// </summary>
internal sealed class StoreAssessments(TrackerContext context)
{
    public async Task StoreAsync(DraftRecord record, StoredReport stored, IReadOnlyDictionary<DraftItem, Recommendation> made, CancellationToken cancellation)
    {
        var judged = made.Where(one => one.Key.Asked!.Assessment is not null).ToList();
        if (judged.Count == 0)
            return;
        var committee = stored.Review.Committee;
        var meeting = await context.Meetings.FirstOrDefaultAsync(
            one => one.CommitteeId == committee.Id && one.HeldOn == record.Date && one.CancelledOn == null, cancellation);
        var scale = await context.AssessmentScales.Include(one => one.Categories)
            .SingleAsync(one => one.Id == (committee.ScaleId ?? AssessmentScale.DefaultId), cancellation);
        foreach (var (item, recommendation) in judged)
        {
            var category = scale.Offered.FirstOrDefault(one => one.Meaning == item.Asked!.Assessment);
            if (meeting is null || category is null)
                stored.Leave($"{ItemWords.Recommendation(item)} is judged “{Words.Of(item.Asked!.Assessment!.Value)}”: {(meeting is null ? $"the tracker has no meeting of {record.Date!.Value.InFull()}" : "the committee’s scale has no such category")}");
            else if (stored.Try(ItemWords.Recommendation(item), recommendation.Assess(new Judgement(meeting, category))))
                stored.From(SourceKind.Assessment, () => recommendation.Assessments.Single().Id, item.Place);
        }
    }
}
