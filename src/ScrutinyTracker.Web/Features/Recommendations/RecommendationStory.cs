using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Commitments;

namespace ScrutinyTracker.Web.Features.Recommendations;

/// <summary>Tells a loaded recommendation as the page shows it; a draft answer is no part of it.</summary>
internal static class RecommendationStory
{
    public static StateOfPlay StateOfPlay(this Recommendation recommendation) => new()
    {
        SentOn = recommendation.SentForResponseOn,
        AwaitsReceipt = recommendation.AwaitsReceipt,
        ResponseDueOn = recommendation.ResponseDueOn,
        Position = recommendation.Position,
        RespondedOn = recommendation.RespondedOn,
        ReturnedOn = recommendation.ReturnedResponse?.ReturnedOn,
        Promises =
        [
            .. recommendation.Promises.Select(promise => new PromiseState(
                promise.Text, promise.Progress, promise.EarliestOpen?.Due, promise.IsUndated, promise.IsDisputed)),
        ],
        LastJudgement = recommendation.Assessments.MaxBy(assessment => (assessment.Meeting.HeldOn, assessment.Id)) is { } last
            ? new(last.Category.Label, last.Meeting.HeldOn, last.MinuteReference)
            : null,
        Closure = recommendation.ClosureReason,
        ClosedOn = recommendation.ClosedOn,
    };

    /// <param name="withFindings">Findings belong to the review, which not everyone who reads the recommendation may read.</param>
    /// <param name="meetings">Of the deciding body, in sentences.</param>
    public static AskedView Asked(this Recommendation recommendation, bool withFindings, IReadOnlyList<string> meetings) => new()
    {
        Committee = recommendation.Committee.Name,
        CommitteeCode = recommendation.Committee.Code,
        Of = [.. Addressees(recommendation).OfType<string>()],
        AgreedOn = recommendation.AgreedOn,
        SentOn = recommendation.SentForResponseOn,
        ResponseDueOn = recommendation.ResponseDueOn,
        ResponseDueBasis = recommendation.ResponseDueBasis,
        WorkedDueBasis = recommendation.ResponseDueOrigin == DeadlineOrigin.Worked ? null : recommendation.WorkedDueBasis,
        AwaitsReceipt = recommendation.AwaitsReceipt,
        SentTo = recommendation.SentTo is { } addressee ? Words.Of(addressee) : null,
        ReceivedOn = recommendation.ReceivedOn,
        Meetings = meetings,
        Cited = (recommendation.ExternalNumber, recommendation.ExternalPage) switch
        {
            (null, null) => null,
            (var number, null) => $"number {number}",
            (null, var page) => $"page {page}",
            var (number, page) => $"number {number}, page {page}",
        },
        Parts = [.. recommendation.Parts.OrderBy(part => part.Order).Select(part => new LetteredText(part.Letter, part.Text))],
        Findings = withFindings
            ? [.. recommendation.Findings.OrderBy(finding => finding.Order).Select(finding => new FindingView(finding.Id, finding.Kind, finding.Text))]
            : [],
    };

    public static AnswerView Told(this Response response, Viewer viewer, DateOnly today)
    {
        var promises = response.Recommendation.Commitments.ToLookup(commitment => commitment.ResponseItemId);
        return new()
        {
            Position = response.Position,
            FullAnswerBy = response.FullAnswerBy,
            Returned = response.ReturnedOn is { } returnedOn ? new(returnedOn, response.ReturnedMinute, response.ReturnedBecause) : null,
            Gaps = response.State == ResponseState.Submitted ? AnswerGaps.Of(response) : [],
            Exemption = response.Exemption?.ToString(),
            Reasons = response.Reasons,
            RespondedOn = response.RespondedOn!.Value,
            Post = response.AnsweringPost?.Title,
            SubmittedBy = response.SubmittedBy?.Name,
            OnBehalfOf = response.EnteredOnBehalf ? response.Recommendation.WhoAnswers(response.AnsweringPost) : null,
            Parts = [.. response.PartAnswers.OrderBy(answer => answer.Part.Order).Select(answer => new PartAnswerView(answer.Part.Letter, answer.Position, answer.Reasons))],
            Items =
            [
                .. response.Items.OrderBy(item => item.Order).Select(item => new AnswerItemView(
                    item.Letter, item.Text, item.Part?.Letter, [.. promises[item.Id].OrderBy(promise => promise.Id).Select(promise => Told(promise, viewer, today))])),
            ],
        };
    }

    public static UpdateView Told(this ProgressUpdate update) => new(
        update.Claim, update.Text, update.Reason, update.StatedOn, update.DeliveredOn, update.By.Name,
        update.EnteredOnBehalf ? update.Recommendation.WhoAnswers(update.Commitment?.ResponsiblePost) : null,
        update.Commitment?.Text, update.Occurrence?.Due.ToString(),
        [.. update.Evidence.OrderBy(evidence => evidence.Id).Select(evidence => EvidenceView.Of(evidence, update.Recommendation.Reference))]);

    private static IEnumerable<string?> Addressees(Recommendation recommendation) =>
    [
        recommendation.LeadPost?.Title, .. recommendation.JointPosts.Select(post => post.Title).Order(StringComparer.CurrentCulture),
        recommendation.ExternalBody?.Name, recommendation.AlsoAddressedTo,
    ];

    /// <param name="said">As an answer says it: what was promised before and goes on is told with all that became of it.</param>
    private static PromiseView Told(Commitment said, Viewer viewer, DateOnly today)
    {
        var promise = said.Itself;
        return new()
        {
            Id = promise.Id,
            Text = said.Wording,
            DueInWords = promise.DueInWords,
            KeptSince = said.Keeps?.MadeOn,
            LeftOutBecause = promise.LeftOutBecause,
            Responsible = said.ResponsiblePost?.Title,
            ReportsTo = promise.ReportTo?.Name,
            Progress = promise.Progress,
            DeliveredOn = promise.DeliveredOn,
            DisputedDeliveryOn = promise.DisputedDeliveryOn,
            IsUndated = promise.IsUndated,
            Rhythm = promise.RhythmInWords,
            AwaitsPublication = promise.AwaitsPublication,
            MayReport = promise.Stands && promise.MayBeReportedOnBy(viewer),
            Dates = [.. promise.Occurrences.OrderBy(occurrence => occurrence.Due.On).ThenBy(occurrence => occurrence.Sequence).Select(occurrence => Told(occurrence, viewer, today))],
        };
    }

    private static OccurrenceView Told(Occurrence occurrence, Viewer viewer, DateOnly today)
    {
        var (promise, recommendation) = (occurrence.Commitment, occurrence.Commitment.Recommendation!);
        var mayMove = promise.Stands && occurrence.IsOpen && promise.MayBeReportedOnBy(viewer);
        var toDecide = promise.Stands && occurrence.IsOpen && recommendation.ClosedOn is null && viewer.MayDecideDates(recommendation) ? occurrence.Undecided : null;
        return new(
            occurrence.OriginalDue, occurrence.Due, occurrence.DeliveredOn, occurrence.DisputedDeliveryOn, occurrence.HasFallenAway, occurrence.TimelinessOn(today),
            occurrence.TimesMoved, occurrence.Meeting?.HeldOn, [.. occurrence.Changes.OrderBy(change => change.Id).Select(DateMoveView.Of)],
            mayMove ? CommitmentLinks.AskForDate(recommendation.Reference, promise.Id, occurrence.Id) : null,
            mayMove && promise.ReportTo is not null ? CommitmentLinks.Meeting(recommendation.Reference, promise.Id, occurrence.Id) : null,
            toDecide is null ? null : CommitmentLinks.DateChange(recommendation.Reference, toDecide.Id))
        { IsAsked = occurrence.Undecided is not null };
    }
}
