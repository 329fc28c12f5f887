using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

[OpensReview(ToDraft = true)]
internal sealed class EditScopeModel(ReviewInHand inHand, TrackerContext context) : PageModel
{
    private List<Person> _members = [];

    [BindProperty]
    public ScopeInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;
    internal IEnumerable<SelectListItem> Members => _members.Select(person => PartChoices.Choice(person.Id, person.Name));

    public async Task OnGetAsync()
    {
        await LoadMembersAsync();
        Input = ScopeInput.Of(inHand.Review);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadMembersAsync();
        var group = ModelState.Among("Input.MemberIds", Input.MemberIds, _members, person => person.Id);
        if (Input.AgreedOn > inHand.Today)
            ModelState.AddModelError("Input.AgreedOn", "The date of agreement must be today or in the past");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var (review, scope) = (inHand.Review, Input.ToScope());
        if (this.Refuse(review.AgreeScope(scope, Input.Reason)))
            return this.PageWithErrors();
        review.SetGroup(group);
        if (!await inHand.SaveAsync(review, Input.Version ?? 0, () => Differences(scope, group)))
        {
            await LoadMembersAsync();
            return this.PageWithConflict(Input, inHand.Review.Version);
        }
        this.Notify("Scope saved");
        return Redirect(ReviewLinks.Review(review.Reference));
    }

    private FieldChanges Differences(Domain.Reviews.Scope typed, List<Person> group) => inHand.Review.Scope.DifferencesTo(typed)
        .Note("Review group", Names(inHand.Review.Group.Select(member => member.Person)), Names(group));

    private static string Names(IEnumerable<Person> people) => string.Join(", ", people.Select(person => person.Name).Order());

    /// <summary>Who sits on the committee today, and whoever is in the group already.</summary>
    private async Task LoadMembersAsync()
    {
        var (review, today) = (inHand.Review, inHand.Today);
        var present = review.Group.Select(member => member.PersonId).ToList();
        _members = await context.People.Where(person => present.Contains(person.Id) || context.Set<CommitteeMembership>().Any(member =>
                member.PersonId == person.Id && member.CommitteeId == review.CommitteeId && member.From <= today && (member.To == null || member.To >= today)))
            .OrderBy(person => person.Name).ToListAsync();
    }
}
