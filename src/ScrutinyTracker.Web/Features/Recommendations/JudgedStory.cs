using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Tells what a committee made of a loaded recommendation.</summary>
internal static class JudgedStory
{
    public static JudgedView Judged(this Recommendation recommendation, Viewer viewer)
    {
        var wasAsked = recommendation.SentForResponseOn is not null || recommendation.PublishedOn is not null;
        var verdicts = recommendation.Verdicts.OrderByDescending(verdict => verdict.Id).ToList();
        return new()
        {
            SideBySide = SideBySide(recommendation, verdicts),
            Judgements = [.. recommendation.Assessments.OrderByDescending(assessment => assessment.Meeting.HeldOn).Select(Told)],
            Verdicts =
            [
                .. verdicts.Select(verdict => new VerdictView(
                    verdict.Commitment.Text, verdict.ClaimedOn, verdict.IsAccepted, verdict.Meeting.HeldOn, verdict.MinuteReference, verdict.InWords)),
            ],
            ClosedBecause = recommendation.ClosedBecause(),
            Undone = [.. recommendation.Closures.Where(closure => closure.ReopenedOn is not null).OrderByDescending(closure => closure.Id).Select(Undone)],
            Proposal = recommendation.ProposedClosure is { } proposed
                ? $"{Words.Of(proposed)} (proposed on {recommendation.ProposedClosureOn!.Value.InFull()}): {recommendation.ProposedClosureWords}"
                : null,
            IsDisputed = recommendation.IsDisputed,
            IsReadyToClose = recommendation.IsReadyToClose,
            LookBackDueOn = recommendation.LookBackDueOn,
            LookBacks = [.. recommendation.LookBacks.OrderByDescending(look => look.Id).Select(look => new LookBackView(look.On, look.By.Name, look.InWords))],
            MayRecord = viewer.MayDraftFor(recommendation.CommitteeId),
            MayBeProposed = wasAsked && recommendation.ClosedOn is null,
            MayBeReopened = wasAsked && recommendation.ClosedOn is not null,
        };
    }

    public static string? ClosedBecause(this Recommendation recommendation) => recommendation.ClosureReason is { } reason
        ? $"{Words.Of(reason)}: {recommendation.ClosureWords}"
        : null;

    private static List<ClaimAndJudgement> SideBySide(Recommendation recommendation, IReadOnlyList<DeliveryVerdict> verdicts)
    {
        List<ClaimAndJudgement> disputed =
        [
            .. recommendation.Claims.Where(claim => claim.IsDisputed)
                .Select(claim => verdicts.FirstOrDefault(verdict => verdict.Commitment == claim.Commitment && verdict.Occurrence == claim.Occurrence))
                .OfType<DeliveryVerdict>().Where(verdict => verdict.Update is not null)
                .Select(verdict => new ClaimAndJudgement(
                    verdict.Update!.Told(), $"Not accepted, meeting of {verdict.Meeting.HeldOn.InFull()}{Minute(verdict.MinuteReference)}", verdict.InWords, true)),
        ];
        if (disputed.Count > 0)
            return disputed;
        return recommendation.Updates.MaxBy(update => update.Id) is { } claimed
            && recommendation.Assessments.MaxBy(assessment => assessment.Meeting.HeldOn) is { } said
            ? [new(claimed.Told(), $"{said.Category.Label}, meeting of {said.Meeting.HeldOn.InFull()}{Minute(said.MinuteReference)}", said.InWords, false)]
            : [];
    }

    private static JudgementView Told(Assessment said) =>
        new(said.Category.Label, said.InWords, said.Meeting.HeldOn, said.MinuteReference, said.NextLookOn, said.InvitedPost?.Title, said.Meeting.MinutesPage);

    private static string Undone(Closure closure) =>
        $"Closed on {closure.ClosedOn.InFull()} ({Words.Of(closure.Reason)}: {closure.InWords}) and opened again on {closure.ReopenedOn!.Value.InFull()}"
        + $"{(closure.ReopenedAt is { } meeting ? $" by the meeting of {meeting.HeldOn.InFull()}" : "")}: {closure.ReopenedBecause}";

    private static string Minute(string? minute) => minute is null ? "" : $", minute {minute}";
}
