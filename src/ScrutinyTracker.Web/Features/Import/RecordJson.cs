using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>
/// A recognised document as scripts read it. The names are a promise: add to them, change none. States are in the words of the domain, dates are
/// ISO, and a month falls due on its last day.
/// </summary>
internal static class RecordJson
{
    public static object Of(RecognisedDocument record) => new
    {
        Document = new { record.Title, record.Committee, record.Date, record.Kind, record.Purpose, record.Scope, record.Limitations },
        LinesOfEnquiry = record.LinesOfEnquiry.Select(line => new { line.Label, line.Text }),
        Evidence = record.Evidence.Select(evidence => new { evidence.Text }),
        Findings = record.Findings.Select(finding => new { Kind = Words.Of(finding.Kind), finding.Theme, finding.Text }),
        Recommendations = record.Recommendations.Select(Recommendation),
        Actions = record.Actions.Select(action => new { action.Theme, action.Issue, action.Action, action.Risk, action.Priority, action.Due, action.Responsible }),
        Approvals = record.Approvals.Select(approval => new { approval.Role, approval.Name, approval.Title, approval.Directorate, approval.Sent, approval.Returned }),
        Implications = record.Implications.Select(implication => new { implication.Heading, implication.Text }),
        Contacts = record.Contacts.Select(contact => new { contact.Role, contact.Name, contact.Telephone, contact.Email }),
        Unplaced = record.Unplaced.Select(unplaced => new { unplaced.Place.Line, unplaced.Text, unplaced.Reason, Place = unplaced.Place.ToString() }),
        record.Warnings,
    };

    private static object Recommendation(RecognisedRecommendation one) => new
    {
        one.Number,
        one.Text,
        one.Addressees,
        one.Owners,
        External = one.IsExternal,
        Position = one.Position is { } position ? Words.Of(position) : null,
        Progress = one.Progress is { } progress ? Words.Of(progress) : null,
        Assessment = one.Assessment is { } assessment ? Words.Of(assessment) : null,
        Response = new { Items = one.ResponseItems.Select(item => new { item.Label, item.Text }) },
        Commitments = one.Promises.Select(Commitment),
        Place = one.Place.ToString(),
    };

    private static object Commitment(Promise promise) => new
    {
        promise.Phrase,
        promise.Text,
        Due = promise.Due?.On,
        Precision = promise.Precision.ToString().ToLowerInvariant(),
        promise.Due?.From,
        Recurrence = promise.Recurrence?.ToRule(),
        Inferred = promise.IsInferred,
        Fact = promise.IsFact,
        promise.OccurrenceOf,
        promise.Question,
    };
}
