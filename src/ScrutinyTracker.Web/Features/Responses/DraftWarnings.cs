using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>What deserves a second look before an answer is submitted. Nothing here refuses: history has to be entered too (P63).</summary>
internal static class DraftWarnings
{
    private const int LongestQuote = 90;

    public static IReadOnlyList<string> Of(Response draft, WorkingDays days) =>
        [.. AnswerGaps.Of(draft), .. AboutTheDate(draft), .. AboutWhatIsHandedOver(draft), .. AboutItems(draft, days), .. AboutReports(draft), .. AboutTheAnswerBefore(draft)];

    private static IEnumerable<string> AboutTheDate(Response draft)
    {
        var recommendation = draft.Recommendation;
        if (draft.RespondedOn is { } on && on < recommendation.AgreedOn)
        {
            yield return $"The response is dated {on.InFull()}, before the committee agreed the recommendation on {recommendation.AgreedOn.Value.InFull()}: "
                + "is the year right?";
        }
        else if (draft.RespondedOn < recommendation.ReceivedOn)
            yield return $"The response bears a date before {recommendation.ReceivedOn.Value.InFull()}, when the recommendation was received.";
        if (draft.RespondedOn > recommendation.ResponseDueOn && !recommendation.IsAnswered)
            yield return $"The response bears a date after its deadline, {recommendation.ResponseDueOn.Value.InFull()}.";
    }

    private static IEnumerable<string> AboutWhatIsHandedOver(Response draft) => draft.HandedOver.OrderBy(item => item.Order)
        .Select(item => $"({item.Letter}) is still with {item.Contributor!.Name}.");

    private static IEnumerable<string> AboutItems(Response draft, WorkingDays days)
    {
        foreach (var item in draft.Items.OrderBy(item => item.Order))
        {
            foreach (var commitment in item.Commitments.OrderBy(commitment => commitment.Id))
            {
                foreach (var warning in About(commitment, draft, days))
                    yield return $"({item.Letter}), “{Short(commitment.Text)}”: {warning}";
            }
        }
    }

    private static IEnumerable<string> About(Commitment commitment, Response draft, WorkingDays days)
    {
        if (draft.RespondedOn is not { } writtenOn || commitment.Keeps is not null)
            yield break;
        foreach (var warning in PromiseView.ReadingOf(commitment).Warnings(writtenOn, days))
            yield return warning;
    }

    private static string Short(string text) => text.Length <= LongestQuote ? text : $"{text[..Math.Max(text.LastIndexOf(' ', LongestQuote), LongestQuote / 2)]}…";

    private static IEnumerable<string> AboutTheAnswerBefore(Response draft)
    {
        if (draft.Recommendation.PresentResponse is { } before)
            yield return $"This takes the place of the answer of {before.RespondedOn?.InFull()}. The promises that it keeps go on as they are.";
        foreach (var said in draft.Items.SelectMany(item => item.Commitments).Where(said => KeptPromise.AskedFor(said) is not null))
            yield return $"“{Short(said.Text)}”: {KeptPromise.AskedFor(said)}.";
    }

    /// <summary>What is promised to a committee falls due with the papers of a meeting, once one is chosen.</summary>
    private static IEnumerable<string> AboutReports(Response draft)
    {
        foreach (var promise in draft.Items.SelectMany(item => item.Commitments).Where(promise => promise is { Keeps: null, ReportAt: null }))
        {
            if (promise.ReportTo is { } committee)
                yield return $"“{Short(promise.Text)}” is tied to no meeting of {committee.Name} yet.";
            else if (ReportPhrase.IsIn(promise.Text))
                yield return $"“{Short(promise.Text)}” reads like a report to a committee. If it is one, say so in the promise, so that it falls due with the papers of a meeting.";
        }
    }
}
