using ScrutinyTracker.Documents.Recognition;
using ScrutinyTracker.Documents.Recognition.Dates;
using ScrutinyTracker.Domain;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>A record in a few lines that a person can check against the document: what the approved files beside the layouts hold.</summary>
internal static class Told
{
    public static string Of(RecognisedDocument record) => string.Join('\n', Lines(record).Select(line => line.TrimEnd())) + "\n";

    private static IEnumerable<string> Lines(RecognisedDocument record) =>
    [
        $"{record.Title ?? "?"} | {record.Committee ?? "?"} | {record.Date?.ToString("yyyy-MM-dd") ?? "?"} | {record.Kind ?? "?"}",
        .. record.LinesOfEnquiry.Select(line => $"asks {line.Label}: {line.Text}"),
        .. record.Findings.Select(finding => $"{Words.Of(finding.Kind)} ({finding.Theme}): {finding.Text}"),
        .. record.Recommendations.SelectMany(Lines),
        .. record.Actions.Select(action => $"action ({action.Theme}): {action.Issue} > {action.Action} | {action.Risk} | {action.Priority} | {action.Due} | {action.Responsible}"),
        .. record.Approvals.Select(approval => $"approval: {approval.Role}, {approval.Name}, {approval.Title}, {approval.Sent:yyyy-MM-dd}, {approval.Returned:yyyy-MM-dd}"),
        .. record.Implications.Select(implication => $"implication {implication.Heading}: {implication.Text}"),
        .. record.Contacts.Select(contact => $"contact {contact.Role}: {contact.Name}, {contact.Telephone}, {contact.Email}"),
        .. record.Warnings.Select(warning => $"! {warning}"),
    ];

    private static IEnumerable<string> Lines(RecognisedRecommendation one)
    {
        yield return $"{(one.IsExternal ? "external" : "recommendation")} {one.Number}: {one.Text}";
        yield return $"  to {Listed(one.Addressees)}; owned by {Listed(one.Owners)}; "
            + $"{(one.Position is { } position ? Words.Of(position) : "-")}; {(one.Progress is { } progress ? Words.Of(progress) : "-")}; {(one.Assessment is { } assessment ? Words.Of(assessment) : "-")}";
        foreach (var item in one.ResponseItems)
            yield return $"  answer {item.Label}: {item.Text}";
        foreach (var promise in one.Promises)
            yield return $"  {(promise.IsFact ? "fact" : "promise")} “{promise.Phrase}” {Of(promise)}";
    }

    private static string Of(Promise promise) => string.Join(' ', new[]
    {
        promise.Due is { } due ? $"{due.On:yyyy-MM-dd}" : "no date",
        promise.Precision.ToString().ToLowerInvariant(),
        promise.Recurrence?.ToRule() ?? "",
        promise.IsInferred ? "inferred" : "",
        promise.OccurrenceOf is null ? "" : "again",
    }.Where(part => part.Length > 0));

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "-";
}
