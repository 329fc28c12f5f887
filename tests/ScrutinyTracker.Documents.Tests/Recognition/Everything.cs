using ScrutinyTracker.Documents.Recognition;

namespace ScrutinyTracker.Documents.Tests.Recognition;

/// <summary>Every word that stands in a record, placed or not.</summary>
internal static class Everything
{
    public static HashSet<string> In(RecognisedDocument record) =>
        Texts(record).OfType<string>().SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether each of its words is there. What a label or a number says is a word as any other.</summary>
    public static bool Has(HashSet<string> all, string text) => WordsOf(text).All(word => all.Contains(word) || DateOnly.TryParse(word, out _));

    public static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', '\n', '\t', '/', ':', '-', '–', '|', '(', ')', '.', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter) && word.Length > 4)
            .Select(word => word.Trim('\'', '*', '‘', '’', '"'));

    private static IEnumerable<string?> Texts(RecognisedDocument record) =>
    [
        record.Title, record.Committee, $"{record.Date:d MMMM yyyy}", record.Kind, record.Purpose, record.Scope, record.Limitations,
        .. record.LinesOfEnquiry.Select(line => line.Text),
        .. record.Evidence.Select(evidence => evidence.Text),
        .. record.Findings.Select(finding => finding.Text),
        .. record.Recommendations.SelectMany(one => one.ResponseItems.Select(item => item.Text).Append(one.Text).Append("Recommendation Overview Scrutiny Service Response Title Email")),
        .. record.Recommendations.SelectMany(one => one.Addressees.Concat(one.Owners).Concat(one.Promises.Select(promise => promise.Phrase))),
        .. record.Actions.SelectMany(action => new[] { action.Theme, action.Issue, action.Action, action.Risk, action.Priority, action.Due, action.Responsible }),
        .. record.Approvals.SelectMany(approval => new[] { approval.Role, approval.Name, approval.Title, approval.Directorate }),
        .. record.Implications.SelectMany(implication => new[] { implication.Heading, implication.Text }),
        .. record.Contacts.SelectMany(contact => new[] { contact.Role, contact.Name, contact.Telephone, contact.Email }),
        .. record.Unplaced.Select(unplaced => unplaced.Text),
    ];
}
