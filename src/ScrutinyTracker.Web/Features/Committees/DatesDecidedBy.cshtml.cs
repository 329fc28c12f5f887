using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Committees;

/// <summary>A setting of the committee, for its officer and for administrators.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
public sealed class DatesDecidedByModel(TrackerContext context, CurrentViewer current) : PageModel
{
    private Committee _committee = null!;

    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public DatesDecidedByInput Input { get; set; } = new();

    internal string Name => _committee.Name;

    /// <summary>Null when nobody chairs it today.</summary>
    internal string? Chair { get; private set; }

    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenAsync() is { } instead)
            return instead;
        Input = new() { Decider = _committee.DatesDecidedBy, Version = _committee.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync() is { } instead)
            return instead;
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        _committee.LetDatesBeDecidedBy(Input.Decider!.Value);
        if (await context.TrySaveAsync(_committee, Input.Version, cancellation))
        {
            this.Notify("Saved");
            return Redirect(CommitteeLinks.Committee(Code));
        }
        await OpenAsync();
        Conflict = await context.Changes.Where(change => change.CommitteeId == _committee.Id)
            .ConflictAsync(context.People, new ConflictingField("Who decides", Words.Titled(Input.Decider.Value), Words.Titled(_committee.DatesDecidedBy)));
        ModelState.Remove("Input.Version");
        Input.Version = _committee.Version;
        return this.PageWithConflict();
    }

    private async Task<IActionResult?> OpenAsync()
    {
        Code = Code.ToUpperInvariant();
        var committee = await context.Committees.Include(found => found.Memberships).ThenInclude(member => member.Person)
            .FirstOrDefaultAsync(found => found.Code == Code);
        if (committee is null)
            return NotFound();
        var viewer = await current.GetAsync();
        if (!viewer.MayDraftFor(committee.Id) && !viewer.MayAdminister())
            return StatusCode(StatusCodes.Status403Forbidden);
        _committee = committee;
        Chair = committee.Memberships.FirstOrDefault(member =>
            member.Capacity == MemberCapacity.Chair && member.From <= current.Today && (member.To is null || member.To >= current.Today))?.Person.Name;
        return null;
    }
}

public sealed class DatesDecidedByInput
{
    [Display(Name = "Who decides when a promised date is to move?"), Required(ErrorMessage = "Choose who decides")]
    public DateDecider? Decider { get; set; }

    public int Version { get; set; }
}
