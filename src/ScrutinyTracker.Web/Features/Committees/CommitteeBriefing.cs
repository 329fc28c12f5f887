using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>"What should I ask?": a committee's open recommendations sorted by what the next meeting needs to know.</summary>
internal sealed record CommitteeBriefing
{
    public required MeetingFacts? NextMeeting { get; init; }
    public required MeetingFacts? LastMeeting { get; init; }
    /// <summary>What is owed, each once with its earliest late date: a promise that recurs does not grow with each date that passes.</summary>
    public required IReadOnlyList<BriefingItem> Late { get; init; }

    /// <summary>As many as the list of recommendations finds when it is filtered by late.</summary>
    public int LateRecommendations => Late.Select(item => item.Recommendation.Id).Distinct().Count();

    /// <summary>By the next meeting; without one, soon.</summary>
    public required IReadOnlyList<BriefingItem> DueBy { get; init; }

    public required IReadOnlyList<BriefingItem> Undated { get; init; }

    /// <summary>The following are since the last meeting, its day included; without a meeting so far, all.</summary>
    public required IReadOnlyList<BriefingItem> NewAnswers { get; init; }

    public required IReadOnlyList<BriefingItem> Delivered { get; init; }

    /// <summary>No date moves silently: each move is shown at the next meeting (calendar rule 7).</summary>
    public required IReadOnlyList<BriefingItem> Moved { get; init; }

    public static CommitteeBriefing Of(CommitteeFacts facts, DateOnly today)
    {
        var held = facts.Meetings.Where(meeting => !meeting.IsCancelled).ToList();
        var next = held.Where(meeting => meeting.HeldOn >= today).MinBy(meeting => meeting.HeldOn);
        var last = held.Where(meeting => meeting.HeldOn < today).MaxBy(meeting => meeting.HeldOn);
        var (until, since) = (next?.HeldOn ?? today.AddDays(Timeliness.SoonDays), last?.HeldOn ?? DateOnly.MinValue);
        var owed = Owed(facts, today).OrderBy(item => item.DueOn).ToList();
        var promised = Promised(facts).ToList();
        return new()
        {
            NextMeeting = next,
            LastMeeting = last,
            Late = [.. owed.Where(item => item.Timeliness.Kind == TimelinessKind.Overdue).GroupBy(item => (item.Recommendation, item.Promise))
                .Select(dates => (dates.First() with { MoreLate = dates.Count() - 1 }).ToItem("What has stopped it, and by when will it now be done?"))],
            DueBy = [.. owed.Where(item => item.DueOn >= today && item.IsDueBy(until)).Select(item => item.ToItem("Will it be there in time?"))],
            Undated = [.. promised.Where(pair => pair.Promise.IsUndated).Select(pair => Undate(pair.Recommendation, pair.Promise))],
            NewAnswers = [.. facts.Recommendations.Where(one => !one.AwaitsAnswer && one.RespondedOn >= since).Select(Answered)],
            Delivered = [.. promised.SelectMany(pair => pair.Promise.Deliveries.Where(on => on >= since).Select(on => Deliver(pair.Recommendation, pair.Promise, on)))],
            Moved = [.. promised.SelectMany(pair => pair.Promise.Dates.Where(date => date.LastMove?.DecidedOn >= since).Select(date => Move(pair.Recommendation, pair.Promise, date)))],
        };
    }

    private static IEnumerable<(FollowedRecommendation Recommendation, FollowedPromise Promise)> Promised(CommitteeFacts facts)
    {
        var recommendations = facts.Recommendations.ToDictionary(recommendation => recommendation.Id);
        return facts.Promises.Select(promise => (recommendations[promise.RecommendationId], promise));
    }

    private static IEnumerable<OwedItem> Owed(CommitteeFacts facts, DateOnly today)
    {
        foreach (var recommendation in facts.Recommendations.Where(one => one.AwaitsAnswer && one.ResponseDueOn is not null))
            yield return new(recommendation, null, DueDate.Day(recommendation.ResponseDueOn!.Value), today);
        foreach (var (recommendation, promise) in Promised(facts))
            foreach (var date in promise.Dates.Where(date => date.IsOpen))
                yield return new(recommendation, promise, date.Due, today);
    }

    private static BriefingItem Undate(FollowedRecommendation recommendation, FollowedPromise promise) =>
        new(recommendation, promise.Responsible ?? recommendation.AskedOf, promise.Text, "no date given", null, OwedItem.Report(promise), "By when will this be done?");

    private static BriefingItem Answered(FollowedRecommendation recommendation) => new(
        recommendation, recommendation.AskedOf, recommendation.Text, $"{Words.Of(recommendation.Position)} on {recommendation.RespondedOn!.Value.InFull()}", null, null,
        recommendation.Position switch
        {
            Position.NotAccepted => "What would have to change for it to be accepted?",
            Position.AcceptedInPart => "What will be done about the part that is not accepted?",
            Position.ReferredElsewhere => "Who answers for it now?",
            _ => "How will we know that it has made a difference?",
        });

    private static BriefingItem Deliver(FollowedRecommendation recommendation, FollowedPromise promise, DateOnly on) =>
        new(recommendation, promise.Responsible ?? recommendation.AskedOf, promise.Text, $"delivered on {on.InFull()}", null, OwedItem.Report(promise), "What difference has it made?");

    private static BriefingItem Move(FollowedRecommendation recommendation, FollowedPromise promise, DateFacts date) => new(
        recommendation, promise.Responsible ?? recommendation.AskedOf, promise.Text,
        $"now due {date.Due.WithEnd()}, first promised for {date.Original}", null, date.LastMove!.Reason, "Is the reason good enough, and will the new date hold?");
}

/// <summary>Three lines: what was promised, in their words; what happened; what one might ask.</summary>
/// <param name="Who">Who owes it, or answered.</param>
internal sealed record BriefingItem(
    FollowedRecommendation Recommendation, string? Who, string Promised, string Standing, Timeliness? Timeliness, string? Happened, string Question);

/// <param name="Promise">Null when it is the answer itself that is owed.</param>
internal sealed record OwedItem(FollowedRecommendation Recommendation, FollowedPromise? Promise, DueDate Due, DateOnly Today)
{
    /// <summary>How many later dates of the same promise are late as well.</summary>
    public int MoreLate { get; init; }

    public DateOnly DueOn => Due.On;
    public Timeliness Timeliness => Domain.Calendar.Timeliness.Of(DueOn, null, Today);

    /// <summary>What was promised for a month is asked about at that month's meeting, though it may still come after it.</summary>
    public bool IsDueBy(DateOnly meeting) =>
        DueOn <= meeting || (Due.Precision == DatePrecision.Month && (DueOn.Year, DueOn.Month) == (meeting.Year, meeting.Month));

    public BriefingItem ToItem(string question) => Promise is { } promise
        ? new(Recommendation, promise.Responsible ?? Recommendation.AskedOf, promise.Text, $"due {Due.WithEnd()}{FollowedPromise.AndMoreLate(MoreLate)}", Timeliness, Report(promise), question)
        : new(Recommendation, Recommendation.AskedOf, Recommendation.Text, $"answer due {Due}", Timeliness, "No answer yet.", question);

    public static string Report(FollowedPromise promise) => promise.LastReport is { } report
        ? $"{Words.Titled(report.Claim)}, reported on {report.StatedOn.InFull()}: {report.Text}"
        : "Nothing reported yet.";
}

internal sealed record BriefingSection(string Id, string Heading, IReadOnlyList<BriefingItem> Items);
