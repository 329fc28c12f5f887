using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reviews;

internal sealed class ReviewsModel(TrackerContext context, CurrentViewer current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q"), Display(Name = "Words in the title, or a reference")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "committee"), Display(Name = "Committee")]
    public string? Committee { get; set; }

    [BindProperty(SupportsGet = true, Name = "stage"), Display(Name = "Stage")]
    public string? Stage { get; set; }

    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    internal IReadOnlyList<ReviewRow> Rows { get; private set; } = [];
    internal ListPage ListPage { get; private set; } = new(1, ReviewQueries.PageSize, 0);
    internal IReadOnlyList<SelectListItem> Committees { get; private set; } = [];
    internal IReadOnlyList<Chip> Chips { get; private set; } = [];
    internal bool MayCreate { get; private set; }
    internal bool IsFiltered => Chips.Count > 0;

    /// <summary>An address is typed and kept by people: what it says wrongly is left out, and the rest holds.</summary>
    public async Task OnGetAsync()
    {
        var viewer = await current.GetAsync();
        MayCreate = viewer.Is(Role.Officer) && viewer.OfficerOf.Count > 0;
        var committees = await context.CommitteesWithReviewsAsync(viewer);
        Committees = [.. committees.Select(committee => new SelectListItem(committee.Value, committee.Key))];
        ReviewStage? stage = Enum.TryParse<ReviewStage>(Stage, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        var filter = new ReviewFilter(Words, Committee, stage, int.TryParse(PageNumber, out var page) ? page : 1);
        (Rows, ListPage) = await context.ListAsync(viewer, filter);
        Chips = [.. ChipsOf(filter)];
    }

    private IEnumerable<Chip> ChipsOf(ReviewFilter filter)
    {
        if (!string.IsNullOrWhiteSpace(filter.Words))
            yield return new Chip($"“{filter.Words}”", Request.AddressWithout("q", filter.Words));
        if (!string.IsNullOrEmpty(filter.Committee))
            yield return new Chip(Committees.FirstOrDefault(item => item.Value == filter.Committee)?.Text ?? filter.Committee, Request.AddressWithout("committee", filter.Committee));
        if (filter.Stage is { } stage)
            yield return new Chip(Domain.Words.Titled(stage), Request.AddressWithout("stage", stage.ToString()));
    }
}
