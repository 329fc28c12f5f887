using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>A municipal year of scrutiny, from what its reader may read.</summary>
internal sealed class AnnualSummaryModel(
    TrackerContext context, PaperContacts contacts, PaperFiles files, CurrentViewer current, IOptions<CouncilOptions> council) : PageModel
{
    /// <param name="year">As in references: 2018-19.</param>
    public async Task<IActionResult> OnGetAsync(
        string year, string format, [FromQuery(Name = "for")] string? whom, CancellationToken cancellation)
    {
        var meetings = await context.AnnualMeetings.ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn, cancellation);
        if (!int.TryParse(year.AsSpan(0, Math.Min(4, year.Length)), out var start) || start < 1974 || start > current.Today.Year || new MunicipalYear(start).Code != year)
            return NotFound();
        var (chosen, viewer) = (new MunicipalYear(start), whom == PaperLinks.ForThePublic ? Viewer.Public : await current.GetAsync());
        var facts = new AnnualFacts(council.Value.Name, chosen.ToString(), chosen.FirstDay(meetings), chosen.LastDay(meetings), current.Today, contacts.Team);
        var recommendations = await context.Recommendations.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(ReadingRules.Recommendations(viewer))
            .Where(asked => (asked.SentForResponseOn != null || asked.PublishedOn != null) && asked.Review.WithdrawnOn == null)
            .Include(asked => asked.Review)
            .Include(asked => asked.Committee)
            .Include(asked => asked.LeadPost)
            .Include(asked => asked.ExternalBody)
            .Include(asked => asked.Commitments).ThenInclude(promise => promise.Occurrences)
            .Include(asked => asked.LookBacks)
            .OrderBy(asked => asked.Reference).ToListAsync(cancellation);
        return await files.GiveAsync(AnnualSummary.Of(facts, recommendations), $"annual-summary-{year}", format, cancellation);
    }
}
