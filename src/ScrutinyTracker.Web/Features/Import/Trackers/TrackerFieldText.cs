using ScrutinyTracker.Documents.Trackers;

namespace ScrutinyTracker.Web.Features.Import.Trackers;

/// <summary>What a column holds, in the words of whoever chooses it.</summary>
internal static class TrackerFieldText
{
    /// <summary>In the order in which they are offered: what most trackers have first.</summary>
    public static IReadOnlyList<(TrackerField Field, string Words)> All { get; } =
    [
        (TrackerField.Reference, "Reference or number"), (TrackerField.Review, "Review or topic"), (TrackerField.Committee, "Committee"), (TrackerField.AgreedOn, "Date of the meeting that agreed it"),
        (TrackerField.Minute, "Minute"), (TrackerField.Recommendation, "Recommendation"), (TrackerField.Parts, "Lettered parts"), (TrackerField.LeadPost, "Lead officer, or who is asked"),
        (TrackerField.JointPosts, "Others who are asked"), (TrackerField.PortfolioHolder, "Portfolio holder"), (TrackerField.AlsoAddressedTo, "Also addressed to"),
        (TrackerField.Position, "Decision"), (TrackerField.TickAccepted, "Ticked if accepted"), (TrackerField.TickInPart, "Ticked if accepted in part"), (TrackerField.TickRejected, "Ticked if not accepted"),
        (TrackerField.RespondedOn, "Date of the answer"), (TrackerField.Reasons, "Reasons"), (TrackerField.Response, "Answer"), (TrackerField.Promise, "What will be done"),
        (TrackerField.PromisedFor, "By when"), (TrackerField.RevisedDue, "Revised date"), (TrackerField.WhyRevised, "Why the date was revised"), (TrackerField.Responsible, "Who does it"),
        (TrackerField.Status, "Status or RAG"), (TrackerField.WhyProgress, "Why it is delayed or paused"), (TrackerField.Update, "Update or comment"), (TrackerField.UpdatedOn, "Date of the update"),
        (TrackerField.DeliveredOn, "Date completed"), (TrackerField.Evidence, "Link to evidence"), (TrackerField.Assessment, "The committee’s assessment"), (TrackerField.AssessedOn, "Date of the assessment"),
        (TrackerField.AssessmentMinute, "Minute of the assessment"), (TrackerField.AssessmentWords, "What the committee said"), (TrackerField.SentOn, "Sent for an answer on"),
        (TrackerField.ReceivedOn, "Received on"), (TrackerField.PublishedOn, "Published on"), (TrackerField.ResponseRule, "Rule for the answer"), (TrackerField.ClosedOn, "Closed on"),
        (TrackerField.ClosedBecause, "Why it was closed"), (TrackerField.ClosingWords, "What was said on closing"), (TrackerField.ClosingMinute, "Minute of the closing"), (TrackerField.Exempt, "Exempt"),
        (TrackerField.Number, "Number in the review"), (TrackerField.Due, "By when, as we wrote it"), (TrackerField.PromiseProgress, "Progress of each promise, as we wrote it"), (TrackerField.Computed, "Worked out from the rest: not read"),
    ];
}
