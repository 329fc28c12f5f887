using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.ResponseForms;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What the Word form of an answer says: what every page of the answer shows, and the draft as it stands.</summary>
internal static class FormOf
{
    /// <param name="asked">Holds only what the reader may read.</param>
    public static async Task<ResponseForm> FormAsync(
        this TrackerContext context, Recommendation recommendation, AskedView asked, string council, SiteAddress site, DateOnly today) => new(
        new FormHead(
            council, asked.Committee, asked.ReviewTitle, asked.Reference, asked.Number, asked.Text, asked.AskedOf,
            [.. Deadline(recommendation, asked)], $"{Status(recommendation, today)} (on {today.InFull()})", DraftStamp.Short(recommendation.Draft),
            site.Of(AnswerLinks.ReadForm(asked.Reference))),
        [.. recommendation.Parts.OrderBy(part => part.Order).Select(part => new FormPart(part.Id, part.Letter, part.Text))],
        [.. asked.Findings.Select(finding => finding.Text)], await context.EvidenceAsync(recommendation, asked), Answer(recommendation));

    /// <summary>Behind findings that the reader may not read there is no evidence either.</summary>
    private static async Task<IReadOnlyList<string>> EvidenceAsync(this TrackerContext context, Recommendation recommendation, AskedView asked)
    {
        if (asked.Findings.Count == 0)
            return [];
        var evidence = await context.Recommendations.AsNoTracking().Where(here => here.Id == recommendation.Id)
            .SelectMany(here => here.Findings).SelectMany(finding => finding.Evidence).Distinct()
            .OrderBy(item => item.Order).Select(item => new { item.Kind, item.Title, item.TakenOn }).ToListAsync();
        return [.. evidence.Select(item => item.TakenOn is { } on
            ? $"{Words.Titled(item.Kind)}: {item.Title}, {on.InFull()}"
            : $"{Words.Titled(item.Kind)}: {item.Title}")];
    }

    private static IEnumerable<string> Deadline(Recommendation recommendation, AskedView asked) => recommendation.ResponseDueOn is { } due
        ? asked.Clock.Select(Sentence).Prepend($"Answer due: {due.InFull()}")
        : asked.Clock.Select(Sentence);

    private static string Sentence(string line) => line.Length == 0 ? line : char.ToUpperInvariant(line[0]) + line[1..];

    private static string Status(Recommendation recommendation, DateOnly today)
    {
        var state = recommendation switch
        {
            { ClosedOn: not null } => "closed",
            { IsAnswered: true } => $"answered, {Words.Of(recommendation.Position)}",
            { ReturnedResponse.ReturnedOn: { } on } => $"the answer was returned on {on.InFull()}",
            { InterimResponse.RespondedOn: { } on } => $"interim answer of {on.InFull()}, the full answer is awaited",
            _ => "awaiting an answer",
        };
        return recommendation is { IsAnswered: false, ClosedOn: null, ResponseDueOn: { } due } ? $"{state}, {Timeliness.Of(due, null, today).InWords}" : state;
    }

    /// <summary>The draft; without one, what the answer that stands promises, which a new one begins with.</summary>
    private static FormAnswer Answer(Recommendation recommendation) => (recommendation.Draft, ReadRowInput.SourceOf(recommendation)) switch
    {
        (_, null) => new(null, null, [], []),
        ({ } draft, _) => new(
            draft.Position, draft.Reasons,
            [.. draft.PartAnswers.Select(answer => new FormPartAnswer(answer.Part.Id, answer.Position, answer.Reasons))], Items(draft, said => said)),
        (null, { } standing) => new(null, null, [], Items(standing, said => said.Itself)),
    };

    private static List<FormItem> Items(Response response, Func<Commitment, Commitment> known) =>
    [
        .. response.Items.OrderBy(item => item.Order).Select(item => new FormItem(
            item.Id, item.Letter, item.Text, item.Part?.Letter,
            [.. item.Commitments.OrderBy(commitment => commitment.Id).Select(commitment => new FormPromise(
                known(commitment).Id, commitment.Text, ReadRowInput.WhenOf(commitment)))])),
    ];
}
