using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>What becomes of a recommendation that was sent: answers, promises, deliveries on time and late, judgements, closures.</summary>
internal sealed class SyntheticFollowing(SyntheticCouncil council, Chance chance, DateOnly today, DateTime nowUtc)
{
    private static readonly Position[] Answers =
    [
        Position.Accepted, Position.Accepted, Position.Accepted, Position.Accepted, Position.AcceptedInPart, Position.AcceptedInPrinciple,
        Position.AlreadyInProgress, Position.NotAccepted, Position.NotedOnly, Position.ReferredElsewhere,
    ];

    public void Follow(Recommendation recommendation)
    {
        var respondedOn = recommendation.SentForResponseOn!.Value.AddDays(chance.From(5, 90));
        if (respondedOn > today || chance.InPercent(8))
            return;
        var position = chance.Of(Answers);
        var draft = recommendation.DraftResponse(recommendation.LeadPost);
        draft.TakePosition(position, position.NeedsReasons() ? SyntheticWords.Reason(chance) : null, respondedOn);
        if (position is Position.NotAccepted or Position.NotedOnly or Position.ReferredElsewhere)
            draft.AddItem(SyntheticWords.Reason(chance));
        else
            Promise(draft, respondedOn);
        if (chance.InPercent(4))
            return;
        recommendation.Submit(draft, new Submission(Holder(recommendation), OnBehalf: chance.InPercent(10), nowUtc, today));
        recommendation.ExtendRecurrences(today.AddDays(Commitment.HorizonInDays));
        foreach (var promise in recommendation.Promises.ToList())
            Report(recommendation, promise, respondedOn);
        Judge(recommendation, respondedOn);
    }

    private void Promise(Response draft, DateOnly respondedOn)
    {
        for (var items = chance.From(1, 3); items > 0; items--)
        {
            var item = draft.AddItem(SyntheticWords.Item(chance));
            if (!chance.InPercent(70))
                continue;
            var (due, recurrence) = When(respondedOn.AddDays(chance.From(20, 500)));
            var words = (due, recurrence) switch
            {
                (null, _) => null,
                ({ } first, { } repeating) => repeating.InWords(first),
                ({ } once, null) => once.ToString(),
            };
            draft.Promise(item, new CommitmentDetails(SyntheticWords.Promise(chance), words, due, recurrence, draft.AnsweringPost, ReportTo: null));
        }
    }

    private (DueDate? Due, Recurrence? Recurrence) When(DateOnly day) => chance.From(1, 10) switch
    {
        1 or 2 => (null, null),
        3 => (DueDate.Month(day.Year, day.Month), Recurrence.Monthly(6) with { Count = 3 }),
        4 => (DueDate.Month(day.Year, day.Month), Recurrence.Yearly()),
        5 => (DueDate.Quarter(day.Year, (day.Month + 2) / 3), null),
        6 => (DueDate.FinancialYear(day.Year), null),
        7 or 8 => (DueDate.Day(day), null),
        _ => (DueDate.Month(day.Year, day.Month), null),
    };

    private void Report(Recommendation recommendation, Commitment promise, DateOnly respondedOn)
    {
        while (promise.EarliestOpen is { } open && open.Due.On < today && chance.InPercent(80))
            Say(recommendation, promise, ProgressClaim.Delivered, Earlier(Later(open.Due.On.AddDays(chance.From(-30, 45)), respondedOn), today));
        if (promise.Progress.IsFinal())
            return;
        if (promise.IsUndated && chance.InPercent(20))
            Say(recommendation, promise, ProgressClaim.Delivered, today);
        else if (chance.InPercent(10))
            Say(recommendation, promise, chance.Of([ProgressClaim.Delayed, ProgressClaim.Paused, ProgressClaim.WillNotBeDelivered]), null);
        else if (chance.InPercent(30))
            Say(recommendation, promise, ProgressClaim.OnTrack, null);
    }

    private void Say(Recommendation recommendation, Commitment promise, ProgressClaim claim, DateOnly? deliveredOn)
    {
        var report = new ProgressReport(
            claim, SyntheticWords.Progress(chance), claim.NeedsReason() ? SyntheticWords.Reason(chance) : null, deliveredOn ?? today, deliveredOn,
            Holder(recommendation), OnBehalf: false, []);
        recommendation.ReportProgress(promise, occurrence: null, report, today);
    }

    private void Judge(Recommendation recommendation, DateOnly respondedOn)
    {
        if (!chance.InPercent(30)
            || council.Meetings[recommendation.Committee].FirstOrDefault(meeting => meeting.HeldOn > respondedOn && meeting.HeldOn <= today) is not { } meeting)
            return;
        recommendation.Assess(new Judgement(meeting, chance.Of(council.Categories), Minute: $"Minute {chance.From(1, 40)}"));
        if (recommendation.Progress == ProgressClaim.Delivered && chance.InPercent(50))
            recommendation.Close(ClosureReason.Achieved, "The committee was satisfied.", meeting);
    }

    private static Domain.People.Person Holder(Recommendation recommendation) => recommendation.LeadPost!.Holdings.First().Person;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
