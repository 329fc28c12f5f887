using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The clearances of a response, for those who answer: a comment of finance or legal is no part of the answer.</summary>
/// <param name="AskHref">Where another is asked for; null where it is too late or there is nothing to clear yet.</param>
/// <param name="AreGrave">One is out or was refused.</param>
internal sealed record ClearancesView(IReadOnlyList<ClearanceView> Clearances, IReadOnlyList<string> Gaps, string? AskHref, bool AreGrave)
{
    public static ClearancesView Of(Response? response) => response is null ? new([], [], null, false) : new(
        [.. response.Clearances.OrderBy(clearance => clearance.Id).Select(ClearanceView.Of)], ClearanceGaps.Of(response),
        response.State == ResponseState.Draft ? AnswerLinks.AskForClearance(response.Recommendation.Reference) : null, ClearanceGaps.AreGrave(response));
}

/// <param name="Outcome">In words, and what it looks like; "Out" while nobody answered.</param>
/// <param name="Before">How the draft read when it was returned; null where that is how it reads now.</param>
internal sealed record ClearanceView(
    string Label, string SentOn, string? DueOn, string? ReturnedOn, string Outcome, string Colour, string? Comment, string? By,
    string? Before, string Now, string Href)
{
    public static ClearanceView Of(ResponseClearance clearance) => new(
        clearance.Label, clearance.SentOn.InFull(), clearance.DueOn?.InFull(), clearance.ReturnedOn?.InFull(),
        clearance.Outcome is { } outcome ? Words.Titled(outcome) : "Out", ColourOf(clearance.Outcome), clearance.Comment, clearance.ReturnedBy?.Name,
        clearance.WasEditedSince ? clearance.WordsWhenReturned : null, clearance.Response.InWords,
        AnswerLinks.Clearance(clearance.Response.Recommendation.Reference, clearance.Id));

    private static string ColourOf(ClearanceOutcome? outcome) => outcome switch
    {
        null => "blue",
        ClearanceOutcome.Cleared => "green",
        ClearanceOutcome.ClearedWithComments => "yellow",
        _ => "red",
    };
}
