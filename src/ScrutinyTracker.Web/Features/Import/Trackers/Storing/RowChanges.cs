using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Import.Reports.Storing;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>
/// Puts a row's version in the place of the tracker's, where somebody chose so: by the verbs that a person would use, so that what stood
/// there stays readable. What only a page can change is left.
/// </summary>
internal sealed class RowChanges(RowSetting setting, RowAnswer answer, RowJudgement judgement)
{
    public void Take(ComparedRow compared, Recommendation recommendation, TrackerDraft choices, string file, DateOnly on, Storer by, StoredTracker stored)
    {
        var (row, ours) = (compared.Row, RecordRow.Of(recommendation));
        if (compared.Differences.Any(difference => difference.What == "Recommendation"))
            stored.Try(row, "the wording", recommendation.Edit(recommendation.Details with { Text = row.Text }, $"Taken over from {file}, row {row.Place.Row}."));
        if (ours.Position is null && (row.Position ?? choices.UsualPosition) is not null && row.IsAnswered)
        {
            if (recommendation.SentForResponseOn is not null || setting.Send(row, recommendation, on, stored))
                answer.Store(row, recommendation, choices.UsualPosition, on, by, stored);
        }
        else
            Report(row, ours, recommendation, on, by, stored);
        if (compared.Differences.Any(difference => difference is { What: "Assessment" or "Date of the assessment", CanBeTaken: true }))
            judgement.Store(row with { ClosedOn = null }, recommendation, on, by, stored);
        stored.From(SourceKind.Recommendation, () => recommendation.Id, row);
    }

    private static void Report(TrackerRow row, TrackerRow ours, Recommendation recommendation, DateOnly on, Storer by, StoredTracker stored)
    {
        foreach (var promise in row.Promises)
        {
            if (RowDifferences.Same(promise, row, ours) is { } here && Find(recommendation, here) is { } known && IsNews(promise, here))
                RowProgress.Report(row, promise, recommendation, known, on, by, stored);
        }
    }

    private static bool IsNews(TrackerPromise promise, TrackerPromise here) =>
        (promise.Progress is { } claim && claim != here.Progress) || promise.DeliveredOn.Count > here.DeliveredOn.Count || (promise.Update is { } words && words != here.Update);

    private static Commitment? Find(Recommendation recommendation, TrackerPromise here) =>
        recommendation.Promises.FirstOrDefault(promise => promise.Text == here.Text && promise.DueInWords == here.InWords) ?? recommendation.Promises.FirstOrDefault(promise => promise.Text == here.Text);
}
