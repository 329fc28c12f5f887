using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reviews;

[Authorize(Policies.Officers)]
internal sealed class CreateReviewModel(TrackerContext context, CurrentViewer current, References references) : PageModel
{
    private List<Committee> _committees = [];

    [BindProperty]
    public CreateReviewInput Input { get; set; } = new();

    internal IEnumerable<SelectListItem> Committees => _committees.Select(committee => PartChoices.Choice(committee.Id, committee.Name));

    public async Task OnGetAsync()
    {
        await LoadCommitteesAsync();
        if (_committees.Count == 1)
            Input.CommitteeId = _committees[0].Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadCommitteesAsync();
        var committee = ModelState.OneAmong("Input.CommitteeId", Input.CommitteeId, _committees, one => one.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        await using var transaction = await references.BeginAsync();
        var review = new Review(await references.ForReviewAsync(committee!, current.Today), Input.Kind!.Value, Input.Title.Tidy()!, committee!);
        context.Add(review);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        this.Notify($"Review created. Its reference is {review.Reference}");
        return Redirect(ReviewLinks.Review(review.Reference));
    }

    /// <summary>Those that the officer works for and that still sit.</summary>
    private async Task LoadCommitteesAsync()
    {
        var viewer = await current.GetAsync();
        var today = current.Today;
        _committees = await context.Committees.Where(committee => viewer.OfficerOf.Contains(committee.Id) && committee.Kind == CommitteeKind.Scrutiny && (committee.EndedOn == null || committee.EndedOn > today))
            .OrderBy(committee => committee.Name).ToListAsync();
    }
}

internal sealed class CreateReviewInput
{
    [Display(Name = "Title")]
    [Required(ErrorMessage = "Enter a title")]
    [StringLength(TextLimits.Name, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Kind of review")]
    [Required(ErrorMessage = "Choose what kind of review this is")]
    [EnumDataType(typeof(ReviewKind), ErrorMessage = "Choose what kind of review this is")]
    public ReviewKind? Kind { get; set; }

    [Display(Name = "Committee")]
    [Required(ErrorMessage = "Choose the committee")]
    public int? CommitteeId { get; set; }
}
