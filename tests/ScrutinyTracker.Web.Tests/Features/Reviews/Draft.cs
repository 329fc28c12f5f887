using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Features.Reviews;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Reviews;

/// <summary>A review with two of each part, the first ones linked into a thread, as the tests of its forms need it.</summary>
internal sealed record Draft(Tracker Tracker, Review Review)
{
    public string Reference => Review.Reference;
    public LineOfEnquiry Line => Review.LinesOfEnquiry.First();
    public Evidence Evidence => Review.Evidence.First();
    public Finding Finding => Review.Findings.First();

    public static async Task<Draft> InAsync(Tracker tracker, Committee committee)
    {
        var made = await tracker.Given.ReviewAsync(committee);
        var review = await tracker.ChangeAsync(async context =>
        {
            var draft = await context.Reviews.SingleAsync(review => review.Id == made.Id);
            var line = draft.AddLineOfEnquiry("First question?");
            draft.AddLineOfEnquiry("Second question?");
            var evidence = draft.AddEvidence(new EvidenceDetails(EvidenceKind.Visit, "First visit", null, null, null, [line]));
            draft.AddEvidence(new EvidenceDetails(EvidenceKind.Document, "Second document", null, null, null, []));
            draft.AddFinding(new FindingDetails(FindingKind.Conclusion, "First finding", null, [line], [evidence]));
            draft.AddFinding(new FindingDetails(FindingKind.Strength, "Second finding", null, [], []));
            return draft;
        });
        return new Draft(tracker, review);
    }

    public string AddressOf(ReviewPart part) => part switch
    {
        ReviewPart.LineOfEnquiry => ReviewLinks.Edit(Reference, part, Line.Id),
        ReviewPart.Evidence => ReviewLinks.Edit(Reference, part, Evidence.Id),
        _ => ReviewLinks.Edit(Reference, part, Finding.Id),
    };

    /// <summary>The review as it is stored now.</summary>
    public Task<Review> NowAsync() => Tracker.ReadAsync(context => Whole(context.Reviews).SingleAsync(review => review.Id == Review.Id));

    public Task ChangeAsync(Action<Review> change) => Tracker.ChangeAsync(async context =>
        change(await Whole(context.Reviews).SingleAsync(review => review.Id == Review.Id)));

    public Task<List<Recommendation>> RecommendationsAsync() => Tracker.ReadAsync(context => context.Recommendations
        .Include(r => r.Parts).Include(r => r.Findings).Include(r => r.LeadPost).Include(r => r.ExternalBody)
        .Where(r => r.ReviewId == Review.Id).OrderBy(r => r.Number).ToListAsync());

    private static IQueryable<Review> Whole(IQueryable<Review> reviews) => reviews
        .Include(review => review.Group).ThenInclude(member => member.Person)
        .Include(review => review.LinesOfEnquiry)
        .Include(review => review.Evidence).ThenInclude(evidence => evidence.LinesOfEnquiry)
        .Include(review => review.Themes)
        .Include(review => review.Findings).ThenInclude(finding => finding.Evidence)
        .Include(review => review.Findings).ThenInclude(finding => finding.LinesOfEnquiry)
        .AsSplitQuery();
}
