using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Features.Register.Api;

/// <summary>A recommendation as data. Dates are days; states are the words that its page shows.</summary>
/// <param name="Reference">Permanent.</param>
/// <param name="Address">Its page in the register, which does not change.</param>
/// <param name="Number">Its place in the review, as printed.</param>
/// <param name="AskedOf">Posts and bodies, never persons.</param>
/// <param name="Status">How far it has come: awaiting answer, answered and followed, or how the committee closed it.</param>
/// <param name="Position">The position that the answer takes.</param>
/// <param name="Progress">As the service reports it.</param>
/// <param name="Judgement">What the committee last judged.</param>
/// <param name="AnswerDueOn">By when an answer was due.</param>
/// <param name="Answer">The answer that stands; null while there is none.</param>
/// <param name="InterimAnswer">Says when the full answer comes.</param>
internal sealed record ApiRecommendation(
    string Reference, string Address, int Number, string Text, IReadOnlyList<ApiPart> Parts, ApiCommittee Committee, ApiReview Review, DateOnly PublishedOn,
    IReadOnlyList<string> AskedOf, string Status, string Position, string Progress, string Judgement, DateOnly? AnswerDueOn, ApiAnswer? Answer,
    ApiAnswer? InterimAnswer, IReadOnlyList<ApiPromise> Promises, IReadOnlyList<ApiJudgement> Judgements, DateOnly? ClosedOn, string? ClosedBecause)
{
    public static ApiRecommendation Of(PublicRecommendation row, SiteAddress site) => new(
        row.Reference, site.Of(RegisterLinks.Recommendation(row.Reference)), row.Number, row.Text, [.. row.Parts.Select(ApiPart.Of)],
        new ApiCommittee(row.CommitteeCode, row.Committee), new ApiReview(row.ReviewReference, row.Review, site.Of(RegisterLinks.OfReview(row.ReviewReference))),
        row.PublishedOn, row.Addressees, Words.Of(row.Status), Words.Of(row.Position), Words.Of(row.Progress), Words.Of(row.Assessment), row.AnswerDueOn,
        ApiAnswer.Of(row.Answer), ApiAnswer.Of(row.Answers.LastOrDefault(answer => answer.Kind == ResponseKind.Interim)),
        [.. row.Promises.Select(ApiPromise.Of)], [.. row.Judgements.Select(ApiJudgement.Of)], row.ClosedOn, row.ClosedBecause);
}

internal sealed record ApiCommittee(string Code, string Name);

internal sealed record ApiReview(string Reference, string Title, string Address);

internal sealed record ApiPart(string Letter, string Text)
{
    public static ApiPart Of(PublicPart part) => new(part.Letter, part.Text);
}

/// <param name="FullAnswerBy">Of an interim answer: by when it promises the full one.</param>
/// <param name="PartAnswers">The position on each lettered part, where parts are answered one by one.</param>
internal sealed record ApiAnswer(
    string? Position, DateOnly? AnsweredOn, string? By, string? Reasons, IReadOnlyList<ApiPart> Items, IReadOnlyList<ApiPartAnswer> PartAnswers, DateOnly? FullAnswerBy)
{
    public static ApiAnswer? Of(PublicResponse? answer) => answer is null ? null : new(
        answer.Position is { } position ? Words.Of(position) : null, answer.RespondedOn, answer.Post, answer.Reasons, [.. answer.Items.Select(ApiPart.Of)],
        [.. answer.PartAnswers.Select(part => new ApiPartAnswer(part.Letter, Words.Of(part.Position), part.Reasons))], answer.FullAnswerBy);
}

internal sealed record ApiPartAnswer(string Letter, string Position, string? Reasons);

/// <param name="DueInWords">By when, in the promiser's own words.</param>
/// <param name="By">The post that is responsible.</param>
/// <param name="ReportsTo">For a promise to report: to which committee.</param>
/// <param name="DeliveredOn">Of a promise without a date.</param>
internal sealed record ApiPromise(string Text, string? DueInWords, string? By, string? ReportsTo, string Progress, DateOnly? DeliveredOn, IReadOnlyList<ApiDate> Dates)
{
    public static ApiPromise Of(PublicPromise promise) => new(
        promise.Text, promise.DueInWords, promise.Responsible, promise.ReportsTo, Words.Of(promise.Progress), promise.DeliveredOn, [.. promise.Dates.Select(ApiDate.Of)]);
}

/// <param name="Due">As exactly as it was promised: "March 2019".</param>
/// <param name="DueOn">The last day of that.</param>
/// <param name="FirstDueOn">The last day of what was promised first.</param>
/// <param name="WillNotBeDelivered">The service has given it up.</param>
/// <param name="IsDisputed">The service claims a delivery that the committee does not accept.</param>
internal sealed record ApiDate(string Due, DateOnly DueOn, DateOnly FirstDueOn, DateOnly? DeliveredOn, bool WillNotBeDelivered, bool IsDisputed)
{
    public static ApiDate Of(PublicDate date) => new(date.Due.ToString(), date.DueOn, date.FirstDueOn, date.DeliveredOn, date.HasFallenAway, date.IsDisputed);
}

/// <param name="Meeting">The number of the meeting, by which the list can be asked.</param>
internal sealed record ApiJudgement(int Meeting, DateOnly On, string Committee, string Category, string? Words, string? Minute)
{
    public static ApiJudgement Of(PublicJudgement judgement) =>
        new(judgement.MeetingId, judgement.MeetingOn, judgement.Committee, judgement.Category, judgement.InWords, judgement.Minute);
}
