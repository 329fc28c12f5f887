using System.Linq.Expressions;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Features.Register;

/// <summary>What is read of a recommendation for the public, and no more: the one way from the record to the register.</summary>
internal static class PublicProjection
{
    public static Expression<Func<Recommendation, PublicRecommendation>> Of { get; } = recommendation => new PublicRecommendation
    {
        Id = recommendation.Id,
        Reference = recommendation.Reference,
        Number = recommendation.Number,
        Text = PublicText.Of(recommendation.Text)!,
        CommitteeCode = recommendation.Committee.Code,
        Committee = recommendation.Committee.Name,
        ReviewReference = recommendation.Review.Reference,
        Review = PublicText.Of(recommendation.Review.Title)!,
        PublishedOn = recommendation.PublishedOn!.Value,
        LeadPost = PublicText.Of(recommendation.LeadPost!.Title),
        OutsideBody = PublicText.Of(recommendation.ExternalBody!.Name),
        JointPosts = recommendation.JointPosts.OrderBy(post => post.Title).Select(post => PublicText.Of(post.Title)!).ToList(),
        AlsoAddressedTo = PublicText.Of(recommendation.AlsoAddressedTo),
        AnswerDueOn = recommendation.ResponseDueOn,
        Position = recommendation.Position,
        Progress = recommendation.Progress,
        Assessment = recommendation.Assessment,
        ClosureReason = recommendation.ClosureReason,
        ClosedOn = recommendation.ClosedOn,
        ClosedBecause = PublicText.Of(recommendation.ClosureWords),
        Parts = recommendation.Parts.OrderBy(part => part.Order).Select(part => new PublicPart(part.Order, PublicText.Of(part.Text)!)).ToList(),
        Answers = recommendation.Responses.AsQueryable().Where(PublicRules.Answers).OrderBy(answer => answer.Id).Select(answer => new PublicResponse
        {
            Kind = answer.Kind,
            Position = answer.Position,
            Reasons = PublicText.Of(answer.Reasons),
            RespondedOn = answer.RespondedOn,
            FullAnswerBy = answer.FullAnswerBy,
            Post = PublicText.Of(answer.AnsweringPost!.Title),
            Items = answer.Items.OrderBy(item => item.Order).Select(item => new PublicPart(item.Order, PublicText.Of(item.Text)!)).ToList(),
            PartAnswers = answer.PartAnswers.OrderBy(part => part.Part.Order)
                .Select(part => new PublicPartAnswer(part.Part.Order, part.Position, PublicText.Of(part.Reasons))).ToList(),
        }).ToList(),
        Promises = recommendation.Commitments.AsQueryable().Where(PublicRules.Promises).OrderBy(promise => promise.Id).Select(promise => new PublicPromise(
            PublicText.Of(promise.Text)!, PublicText.Of(promise.DueInWords), PublicText.Of(promise.ResponsiblePost!.Title), promise.ReportTo!.Name,
            promise.Progress, promise.DeliveredOn,
            promise.Occurrences.OrderBy(date => date.Sequence).Select(date => new PublicDate
            {
                DueOn = date.Due.On,
                DuePrecision = date.Due.Precision,
                DueFrom = date.Due.From,
                FirstDueOn = date.OriginalDue.On,
                FirstDuePrecision = date.OriginalDue.Precision,
                FirstDueFrom = date.OriginalDue.From,
                DeliveredOn = date.DeliveredOn,
                HasFallenAway = date.HasFallenAway,
                IsDisputed = date.DisputedDeliveryOn != null,
            }).ToList())).ToList(),
        Judgements = recommendation.Assessments.OrderBy(judgement => judgement.Meeting.HeldOn).Select(judgement => new PublicJudgement(
            judgement.MeetingId, judgement.Meeting.HeldOn, judgement.Meeting.Committee.Name, judgement.Category.Label,
            PublicText.Of(judgement.InWords), PublicText.Of(judgement.MinuteReference),
            judgement.Meeting.SystemItemPage ?? judgement.Meeting.SystemPage)).ToList(),
    };
}
