using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.SampleData;

namespace ScrutinyTracker.Web.Tests.Everywhere;

/// <summary>What the synthetic council does not do by itself: returns, interim answers, other dates, disputes, closures and what follows them.</summary>
internal sealed class RandomHistory(Chance chance, Person by, ILookup<int, Meeting> meetings, IReadOnlyList<AssessmentCategory> categories, DateOnly today)
{
    /// <summary>Up to three things more; what a rule refuses did not happen.</summary>
    public void GoOn(Recommendation recommendation)
    {
        if (recommendation.SentForResponseOn is null)
            return;
        for (var steps = chance.From(0, 3); steps > 0; steps--)
            _ = chance.From(1, 7) switch
            {
                1 => recommendation.ReturnResponse(new Return("Part of it is not answered", today.AddDays(chance.From(5, 60)), by), today),
                2 => recommendation.AnswerForNow(
                    recommendation.LeadPost, new Interim("We are asking our partners", today, today.AddDays(chance.From(10, 90))),
                    new Submission(by, true, today.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), today)),
                3 => MoveDate(recommendation),
                4 => Dispute(recommendation),
                5 => Close(recommendation),
                6 => Close(recommendation) is { IsDone: true } ? recommendation.Reopen("It came back", null, today) : null,
                _ => GiveUp(recommendation),
            };
    }

    private Meeting? LastMeeting(Recommendation recommendation) => meetings[recommendation.CommitteeId].MaxBy(meeting => meeting.HeldOn);

    private Domain.Outcome? Close(Recommendation recommendation) =>
        LastMeeting(recommendation) is { } meeting ? recommendation.Close(chance.Of(Enum.GetValues<ClosureReason>()), "So decided", meeting) : null;

    private Domain.Outcome? MoveDate(Recommendation recommendation)
    {
        if (recommendation.Promises.SelectMany(promise => promise.Occurrences).FirstOrDefault(date => date.IsOpen) is not { } date)
            return null;
        var asked = recommendation.AskForDueDate(
            date.Commitment, date, new DueDateRequest(DueDate.Day(today.AddDays(chance.From(1, 200))), null, "It takes longer", by, true), today);
        return asked.IsDone && chance.InPercent(70)
            ? recommendation.DecideDueDate(date.Commitment, date, new DueDateDecision(chance.InPercent(70), "We have seen why", by), today)
            : asked;
    }

    private Domain.Outcome? Dispute(Recommendation recommendation)
    {
        if (LastMeeting(recommendation) is not { } meeting
            || recommendation.Promises.SelectMany(promise => promise.Occurrences).FirstOrDefault(date => date.DeliveredOn is not null) is not { } date)
            return null;
        return recommendation.Decide(
            new Decision(meeting, NotAchieved(chance.Of(categories)), "Nobody has seen it", "15", null, null, [new ClaimedDelivery(date.Commitment, date)], [], null, 0), today);
    }

    /// <summary>A meeting that does not accept a delivery does not call the thing achieved.</summary>
    private static AssessmentCategory? NotAchieved(AssessmentCategory category) => category.Meaning == AssessmentMeaning.AchievedStopMonitoring ? null : category;

    private Domain.Outcome? GiveUp(Recommendation recommendation) =>
        recommendation.Promises.FirstOrDefault(promise => !promise.Progress.IsFinal()) is { } promise
            ? recommendation.ReportProgress(
                promise, null, new ProgressReport(ProgressClaim.WillNotBeDelivered, "No", "The money went elsewhere", today, null, by, true, []), today)
            : null;
}
