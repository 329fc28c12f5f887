using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>Three lines: what was promised, in their words; what happened; what one might ask.</summary>
/// <param name="Who">Who owes it, or answered.</param>
internal sealed record BriefingItem(
    FollowedRecommendation Recommendation, string? Who, string Promised, string Standing, Timeliness? Timeliness, string? Happened, string Question)
{
    private const string NewDate = "Is the reason good enough, and will the new date hold?";

    /// <summary>What a part of the briefing says of a thing.</summary>
    /// <param name="promise">Null where it is the answer itself.</param>
    /// <param name="date">Null where it is the promise as a whole.</param>
    /// <param name="moreLate">How many later dates of the promise are late as well.</param>
    public static BriefingItem Of(
        BriefingPart part, FollowedRecommendation recommendation, FollowedPromise? promise, DateFacts? date, DateOnly today, int moreLate = 0) =>
        (part, promise, date) switch
        {
            (BriefingPart.Late, _, _) => Owed(recommendation, promise, date, today, moreLate, "What has stopped it, and by when will it now be done?"),
            (BriefingPart.Due, _, _) => Owed(recommendation, promise, date, today, 0, "Will it be there in time?"),
            (BriefingPart.Disputed, { } disputed, _) => About(
                recommendation, disputed, $"{(date is null ? "" : $"due {date.Due.WithEnd()}; ")}said to have been delivered on "
                    + $"{(date?.DisputedDeliveryOn ?? disputed.DisputedDeliveryOn)!.Value.InFull()}, which the committee does not accept",
                "What has been done since to satisfy the committee?"),
            (BriefingPart.Again, _, _) => LookAgain(recommendation),
            (BriefingPart.Ready, _, _) => Close(recommendation),
            (BriefingPart.Undated, { } undated, _) => About(recommendation, undated, "no date given", "By when will this be done?"),
            (BriefingPart.Moved, { } moved, { LastMove: { } move }) =>
                About(recommendation, moved, $"moved from {move.From.WithEnd()} to {move.To.WithEnd()}{First(date, move)}", NewDate) with { Happened = move.InWords },
            (BriefingPart.Asked, { } asked, { Asked: { } move }) =>
                About(recommendation, asked, $"due {move.From.WithEnd()}, and {move.To.WithEnd()} is asked for", NewDate) with { Happened = move.InWords },
            (BriefingPart.Delivered, { } delivered, _) =>
                About(recommendation, delivered, $"delivered on {(date?.DeliveredOn ?? delivered.DeliveredOn)!.Value.InFull()}", "What difference has it made?"),
            (BriefingPart.Returned, _, _) => SentBack(recommendation),
            _ => Answered(recommendation),
        };

    private static string First(DateFacts date, MoveFacts move) => move.From == date.Original ? "" : $", first promised for {date.Original.WithEnd()}";

    private static BriefingItem Owed(
        FollowedRecommendation recommendation, FollowedPromise? promise, DateFacts? date, DateOnly today, int moreLate, string question) =>
        promise is null || date is null
            ? new(recommendation, recommendation.AskedOf, recommendation.Text, $"answer due {DueDate.Day(recommendation.ResponseDueOn!.Value)}",
                Domain.Calendar.Timeliness.Of(recommendation.ResponseDueOn, null, today), "No answer yet.", question)
            : About(recommendation, promise, $"due {date.Due.WithEnd()}{FollowedPromise.AndMoreLate(moreLate)}", question) with { Timeliness = date.TimelinessOn(today) };

    private static BriefingItem About(FollowedRecommendation recommendation, FollowedPromise promise, string standing, string question) =>
        new(recommendation, promise.Responsible ?? recommendation.AskedOf, promise.Text, standing, null, Report(promise), question);

    private static BriefingItem LookAgain(FollowedRecommendation recommendation) => new(
        recommendation, recommendation.AskedOf, recommendation.Text,
        recommendation.NextLookOn is { } on ? $"the committee wanted to look again on {on.InFull()}" : "the committee wanted to look again",
        null, recommendation.Invited is { } post ? $"Invited to attend: {post}." : null, "Has it moved since the committee last looked?");

    private static BriefingItem Close(FollowedRecommendation recommendation) => new(
        recommendation, recommendation.AskedOf, recommendation.Text,
        recommendation.IsReadyToClose ? "everything promised is delivered or given up" : "the officer proposes to close it",
        null, recommendation.ProposedClosure is { } words ? $"Proposed: {words}" : null, "Is the committee satisfied, and can it be closed?");

    private static BriefingItem SentBack(FollowedRecommendation recommendation) => new(
        recommendation, recommendation.AskedOf, recommendation.Text,
        $"{recommendation.Returned!.InWords}{(recommendation.ResponseDueOn is { } due ? $"; a new one is due by {due.InFull()}" : "")}",
        null, $"The committee’s words: {recommendation.Returned.Because}", "Does the new answer say what the committee missed?");

    private static BriefingItem Answered(FollowedRecommendation recommendation) => new(
        recommendation, recommendation.AskedOf, recommendation.Text, $"{Words.Of(recommendation.Position)} on {recommendation.RespondedOn!.Value.InFull()}", null, null,
        recommendation.Position switch
        {
            Position.NotAccepted => "What would have to change for it to be accepted?",
            Position.AcceptedInPart => "What will be done about the part that is not accepted?",
            Position.ReferredElsewhere => "Who answers for it now?",
            _ => "How will we know that it has made a difference?",
        });

    private static string Report(FollowedPromise promise) => promise.LastReport is { } report
        ? $"{Words.Titled(report.Claim)}, reported on {report.StatedOn.InFull()}: {report.Text}"
        : "Nothing reported yet.";
}
