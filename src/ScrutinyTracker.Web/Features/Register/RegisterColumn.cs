using ScrutinyTracker.Documents.Csv;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>A column of the register's file: written to the file and described beside it from the same place.</summary>
/// <param name="Type">As CSV on the Web names it: "string", "date", "integer" or "anyURI".</param>
internal sealed record RegisterColumn(string Title, string Type, string Description, Func<PublicRecommendation, object?> Value);

/// <summary>The file of everything, a row for each recommendation, safe in a spreadsheet (P49).</summary>
internal sealed class RegisterTable(SiteAddress site)
{
    public IReadOnlyList<RegisterColumn> Columns { get; } =
    [
        new("Reference", "string", "The permanent reference", row => row.Reference),
        new("Address", "anyURI", "The page of the recommendation in the register; it does not change", row => site.Of(RegisterLinks.Recommendation(row.Reference))),
        new("Committee", "string", "The committee that follows it", row => row.Committee),
        new("Review", "string", "The title of the review that made it", row => row.Review),
        new("Review reference", "string", "The permanent reference of the review", row => row.ReviewReference),
        new("Number", "integer", "Its place in the review, as printed", row => row.Number),
        new("Published on", "date", "The day on which it was published", row => row.PublishedOn),
        new("Recommendation", "string", "The words of the recommendation with its lettered parts", row => Joined([row.Text, .. row.Parts.Select(InWords)])),
        new("Asked of", "string", "Posts and bodies to which it is addressed", row => row.AskedOf),
        new("Status", "string", "How far it has come: awaiting answer, answered and followed, or how the committee closed it", row => Words.Of(row.Status)),
        new("Position", "string", "The position that the answer takes", row => Words.Of(row.Position)),
        new("Answered on", "date", "The date of the answer that stands", row => row.Answer?.RespondedOn),
        new("Answer", "string", "The reasons and the lettered items of the answer that stands", row => row.Answer is { } answer ? Joined([answer.Reasons, .. answer.Items.Select(InWords)]) : null),
        new("Promises", "string", "What was promised, with the dates as they are now and what was delivered", row => Joined(row.Promises.Select(InWords))),
        new("Progress", "string", "Progress as the service reports it", row => Words.Of(row.Progress)),
        new("Judgement", "string", "What the committee last judged", row => Words.Of(row.Assessment)),
        new("Closed on", "date", "The day on which the committee closed it", row => row.ClosedOn),
        new("Why closed", "string", "Why the committee closed it", row => row.ClosedBecause),
    ];

    public byte[] ToBytes(IEnumerable<PublicRecommendation> rows) => Columns.Aggregate(new CsvTable<PublicRecommendation>(), (table, column) => column.Type switch
    {
        "date" => table.Date(column.Title, row => (DateOnly?)column.Value(row)),
        "integer" => table.Number(column.Title, row => (int?)column.Value(row)),
        _ => table.Text(column.Title, row => (string?)column.Value(row)),
    }).ToBytes(rows);

    private static string InWords(PublicPart part) => $"({part.Letter}) {part.Text}";

    private static string InWords(PublicPromise promise) => promise.Dates.Count == 0
        ? $"{promise.Text} ({promise.DueInWords ?? "no date given"}{(promise.DeliveredOn is { } done ? $"; delivered on {done:yyyy-MM-dd}" : "")})"
        : $"{promise.Text} ({string.Join("; ", promise.Dates.Select(date => $"{date.Due}{Became(date)}"))})";

    private static string Became(PublicDate date) => date switch
    {
        { HasFallenAway: true } => $": {Words.Of(ProgressClaim.WillNotBeDelivered)}",
        { DeliveredOn: { } on } => $": delivered on {on:yyyy-MM-dd}",
        _ => "",
    };

    private static string Joined(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
}
