using System.Text.Json;
using ScrutinyTracker.Documents.Trackers;
using ScrutinyTracker.Domain.Committees;

namespace ScrutinyTracker.Documents.Tests.Trackers;

/// <summary>All that a row says of a record, as one text to compare: not where it stands, nor what was noted on reading.</summary>
internal static class SameRow
{
    public static string Told(TrackerRow row) => JsonSerializer.Serialize(new
    {
        row.Reference,
        row.Committee,
        row.Review,
        row.Number,
        row.Text,
        row.Parts,
        row.AskedOf,
        row.AlsoAddressedTo,
        row.AgreedOn,
        row.SentOn,
        row.ReceivedOn,
        row.PublishedOn,
        row.ResponseRule,
        row.Position,
        row.RespondedOn,
        row.Reasons,
        row.Items,
        Promises = row.Promises.Select(promise => new
        {
            promise.Item,
            promise.Text,
            promise.InWords,
            promise.Due,
            Rule = promise.Recurrence?.ToRule(),
            promise.MovedTo,
            promise.MovedBecause,
            promise.Responsible,
            promise.Progress,
            promise.WhyProgress,
            promise.DeliveredOn,
            promise.Update,
            promise.UpdatedOn,
            promise.Evidence,
        }),
        Assessment = row.Assessment ?? AssessmentMeaning.NotYetLookedAt,
        row.AssessedOn,
        row.AssessmentMinute,
        row.AssessmentWords,
        row.ClosedOn,
        row.ClosedBecause,
        row.ClosingWords,
        row.ClosingMinute,
        row.Exempt,
    });
}
