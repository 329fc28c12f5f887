using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>A paper about a review, from what its reader may read.</summary>
internal sealed class ReviewPaperModel(ReviewPaperQueries reviews, PaperFiles files, CurrentViewer current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        string reference, string paper, string format, [FromQuery(Name = "for")] string? whom, CancellationToken cancellation)
    {
        var viewer = whom == PaperLinks.ForThePublic ? Viewer.Public : await current.GetAsync();
        return await reviews.FindAsync(viewer, reference, current.Today, cancellation) is { } facts && PaperOf(paper, facts) is { } made
            ? await files.GiveAsync(made, $"{facts.Review.Reference.ToLowerInvariant()}-{paper}", format, cancellation)
            : NotFound();
    }

    private static Paper? PaperOf(string paper, ReviewPaperFacts facts) => paper switch
    {
        PaperLinks.Cover => CoverReport.Of(facts),
        PaperLinks.Review => ReviewReport.Of(facts),
        PaperLinks.Notice => ResponseNotice.Of(facts),
        _ => null,
    };
}
