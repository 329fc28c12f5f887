using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.SampleData;

/// <summary>Writes reviews as they come in life: most are published and answered, some are drafted still or wait for an answer.</summary>
internal sealed class SyntheticReview(SyntheticCouncil council, Chance chance, References references, DateOnly today, DateTime nowUtc)
{
    private const int DaysBack = 4 * 365;

    private static readonly ReviewKind[] Kinds = [ReviewKind.ScrutinyReview, ReviewKind.TaskAndFinishReview, ReviewKind.SingleItemInquiry];

    private readonly WorkingDays _workingDays = WorkingDays.For(Nation.EnglandAndWales);

    public async Task<List<Recommendation>> WriteAsync(int howMany, CancellationToken cancellation)
    {
        var committee = chance.Of(council.Committees);
        var agreedOn = today.AddDays(-chance.From(0, DaysBack));
        var review = new Review(
            await references.ForReviewAsync(committee, agreedOn, cancellation), chance.Of(Kinds), SyntheticWords.Title(chance), committee);
        Investigate(review, agreedOn);
        var recommendations = new List<Recommendation>();
        for (var number = 1; number <= howMany; number++)
        {
            var reference = await references.ForRecommendationAsync(committee, agreedOn, cancellation);
            recommendations.Add(new Recommendation(reference, review, number, Details(review)));
        }
        if (!chance.InPercent(10))
            Send(review, recommendations, agreedOn);
        return recommendations;
    }

    private void Investigate(Review review, DateOnly agreedOn)
    {
        review.AgreeScope(new Scope { Purpose = SyntheticWords.Purpose(chance), AgreedOn = agreedOn.AddMonths(-6) });
        for (var i = 0; i < 3; i++)
        {
            var line = review.AddLineOfEnquiry(SyntheticWords.Question(chance));
            var evidence = review.AddEvidence(new EvidenceDetails(
                EvidenceKind.Session, SyntheticWords.Session(chance), agreedOn.AddDays(-chance.From(10, 150)), null, null, [line]));
            review.AddFinding(new FindingDetails(FindingKind.Conclusion, SyntheticWords.Finding(chance), null, [line], [evidence]));
        }
    }

    private RecommendationDetails Details(Review review)
    {
        var lead = chance.Of(council.Posts);
        var other = chance.Of(council.Posts);
        return new RecommendationDetails(
            SyntheticWords.Recommendation(chance), lead, null, null, other != lead && chance.InPercent(20) ? [other] : [],
            [chance.Of([.. review.Findings])], []);
    }

    private void Send(Review review, List<Recommendation> recommendations, DateOnly agreedOn)
    {
        List<ResponseRegime> inForce = [.. council.Regimes.Where(regime => regime.IsInForceOn(agreedOn))];
        if (inForce.Count == 0)
            return;
        var regime = chance.InPercent(70) ? inForce[0] : chance.Of(inForce);
        var following = new SyntheticFollowing(council, chance, today, nowUtc);
        review.MarkSentForResponse(agreedOn);
        var published = chance.InPercent(90);
        if (published)
            review.Publish(agreedOn);
        foreach (var recommendation in recommendations)
        {
            recommendation.SendForResponse(new Sending(agreedOn, agreedOn, agreedOn.AddDays(chance.From(0, 5)), regime), _workingDays);
            if (published)
                recommendation.Publish(agreedOn);
            if (chance.InPercent(3))
                recommendation.MarkExempt(new Exemption(chance.From(1, 7), "Synthetic: tells who may read exempt material."));
            following.Follow(recommendation);
        }
    }
}
