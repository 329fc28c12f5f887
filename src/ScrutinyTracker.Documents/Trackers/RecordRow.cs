using System.Globalization;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Documents.Trackers;

/// <summary>A recommendation of the tracker as a row of one: what its export says, and what a row that is brought in is compared with.</summary>
public static class RecordRow
{
    /// <param name="recommendation">With all that hangs from it.</param>
    public static TrackerRow Of(Recommendation recommendation, TrackerFigures? figures = null)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        var answer = recommendation.PresentResponse;
        List<ResponseItem> items = answer is null ? [] : [.. answer.Items.OrderBy(item => item.Order)];
        var last = recommendation.Assessments.MaxBy(assessment => assessment.Meeting.HeldOn);
        return new TrackerRow
        {
            Reference = recommendation.Reference,
            Committee = recommendation.Committee.Name,
            Review = recommendation.Review.Title,
            Number = recommendation.Number.ToString(CultureInfo.InvariantCulture),
            Text = recommendation.Text,
            Parts = [.. recommendation.Parts.OrderBy(part => part.Order).Select(part => part.Text)],
            AskedOf = AskedOf(recommendation),
            AlsoAddressedTo = recommendation.AlsoAddressedTo,
            AgreedOn = recommendation.AgreedOn,
            SentOn = recommendation.SentForResponseOn,
            ReceivedOn = recommendation.ReceivedOn,
            PublishedOn = recommendation.PublishedOn,
            ResponseRule = recommendation.Regime?.Name,
            Position = recommendation.Position == Position.Awaited ? null : recommendation.Position,
            RespondedOn = answer?.RespondedOn,
            Reasons = answer?.Reasons,
            Items = [.. items.Select(item => item.Text)],
            Promises = Promises(recommendation, items),
            Assessment = last?.Category.Meaning,
            AssessedOn = last?.Meeting.HeldOn,
            AssessmentMinute = last?.MinuteReference,
            AssessmentWords = last?.InWords,
            ClosedOn = recommendation.ClosedOn,
            ClosedBecause = recommendation.ClosureReason,
            ClosingWords = recommendation.ClosureWords,
            ClosingMinute = recommendation.ClosedOn is null ? null : recommendation.Closures.OrderBy(closure => closure.Id).LastOrDefault(closure => closure.ReopenedOn is null)?.MinuteReference,
            Exempt = (recommendation.Exemption ?? recommendation.Review.Exemption)?.ToString() ?? (recommendation.IsMarkedExempt ? "yes" : null),
            Figures = figures,
        };
    }

    private static IReadOnlyList<string> AskedOf(Recommendation recommendation) =>
        [.. new[] { recommendation.LeadPost?.Title ?? recommendation.ExternalBody?.Name }.OfType<string>(), .. recommendation.JointPosts.Select(post => post.Title).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<TrackerPromise> Promises(Recommendation recommendation, List<ResponseItem> items)
    {
        var updates = recommendation.Updates.ToLookup(update => update.CommitmentId);
        return [.. recommendation.Promises.Select(promise => (Promise: promise, Item: ItemOf(promise, items))).OrderBy(one => one.Item).ThenBy(one => one.Promise.Id)
            .Select(one => Of(one.Promise, one.Item, updates[one.Promise.Id].MaxBy(update => (update.StatedOn, update.Id))))];
    }

    /// <summary>The item of the present answer that makes the promise or says it again.</summary>
    private static int ItemOf(Commitment promise, List<ResponseItem> items) => items.FindIndex(item => item.Commitments.Any(said => said.Itself == promise)) + 1;

    private static TrackerPromise Of(Commitment promise, int item, ProgressUpdate? latest)
    {
        var first = promise.Occurrences.MinBy(occurrence => occurrence.Sequence);
        var moved = promise.Recurrence is null && first is not null && first.Promised != first.OriginalDue ? first : null;
        return new TrackerPromise(item, promise.Text)
        {
            InWords = promise.DueInWords,
            Due = first?.OriginalDue,
            Recurrence = promise.Recurrence,
            MovedTo = moved?.Promised,
            MovedBecause = moved?.Changes.Where(change => change is { State: DueDateChangeState.Accepted, Cause: DueDateChangeCause.Asked }).MaxBy(change => change.Number)?.Reason,
            Responsible = promise.ResponsiblePost?.Title,
            Progress = promise.Progress,
            WhyProgress = promise.Progress.NeedsReason() ? latest?.Reason : null,
            DeliveredOn = Delivered(promise),
            Update = latest?.Text is { Length: > 0 } said ? said : null,
            UpdatedOn = latest?.StatedOn,
            Evidence = latest?.Evidence.Select(evidence => evidence.Address).OfType<string>().ToList() is { Count: > 0 } links ? string.Join('\n', links) : null,
        };
    }

    private static IReadOnlyList<DateOnly> Delivered(Commitment promise) => promise.DeliveredOn is { } on
        ? [on] : [.. promise.Occurrences.OrderBy(occurrence => occurrence.Sequence).Select(occurrence => occurrence.DeliveredOn).OfType<DateOnly>()];
}
