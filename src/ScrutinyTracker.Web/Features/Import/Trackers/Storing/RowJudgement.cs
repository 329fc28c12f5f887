using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Import.Reports.Storing;

namespace ScrutinyTracker.Web.Features.Import.Trackers.Storing;

/// <summary>
/// What the committee made of it. A judgement is a meeting's: where the row names no day, the meeting of the tracker's own date counts if the
/// committee met then, and no meeting is made up.
/// </summary>
internal sealed partial class RowJudgement(RowSetting setting)
{
    public void Store(TrackerRow row, Recommendation recommendation, DateOnly on, Storer by, StoredTracker stored)
    {
        if (row.Assessment is { } meaning)
            Assess(row, meaning, recommendation, on, by, stored);
        if (row.ClosedOn is { } closedOn)
            Close(row, closedOn, recommendation, by, stored);
    }

    public static void MarkExempt(TrackerRow row, Recommendation recommendation, StoredTracker stored)
    {
        if (row.Exempt is not { } said)
            return;
        if (Schedule12A().Match(said) is { Success: true } marked)
            recommendation.MarkExempt(new Exemption(int.Parse(marked.Groups["paragraph"].Value, CultureInfo.InvariantCulture), marked.Groups["reason"].Value));
        else
            stored.Leave(row, "it is exempt, and the row does not say under which paragraph. Mark it on its page before it is published");
    }

    /// <summary>Exempt, and nothing says under which paragraph: it is stored as a draft, which only its officers read.</summary>
    public static bool IsExemptWithoutWords(TrackerRow row) => row.Exempt is { } said && !Schedule12A().IsMatch(said);

    private void Assess(TrackerRow row, Domain.Committees.AssessmentMeaning meaning, Recommendation recommendation, DateOnly on, Storer by, StoredTracker stored)
    {
        var day = row.AssessedOn ?? (setting.HasMeeting(recommendation.Committee, on) ? on : null);
        if (day is not { } met || met > by.Today)
            stored.Leave(row, $"judged “{Words.Of(meaning)}”: the row does not say at which meeting, and there was none on {on.InFull()}");
        else if (setting.Category(recommendation.Committee, meaning) is not { } category)
            stored.Leave(row, $"judged “{Words.Of(meaning)}”: the committee’s scale has no such category");
        else if (stored.Try(row, "the assessment", recommendation.Assess(new Judgement(setting.Meeting(recommendation.Committee, met), category, row.AssessmentWords, row.AssessmentMinute))))
            stored.From(SourceKind.Assessment, () => recommendation.Assessments.MaxBy(assessment => assessment.Meeting.HeldOn)!.Id, row);
    }

    private void Close(TrackerRow row, DateOnly on, Recommendation recommendation, Storer by, StoredTracker stored)
    {
        if (row.ClosedBecause is not { } reason || row.ClosingWords is not { } words || on > by.Today)
            stored.Leave(row, "closed: the row does not say why. Close it on the page of the meeting");
        else if (recommendation.SentForResponseOn is null)
            stored.Try(row, "withdrawal", recommendation.Withdraw(on, words));
        else
            stored.Try(row, "closing", recommendation.Close(reason, words, setting.Meeting(recommendation.Committee, on), row.ClosingMinute));
    }

    [GeneratedRegex(@"^(?:Schedule 12A )?paragraph (?<paragraph>[1-7]): (?<reason>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Schedule12A();
}
