using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

/// <summary>Hands the post to somebody, or to nobody, from a day on.</summary>
[Authorize(Policies.Administrators)]
public sealed class ChangeHolderModel(TrackerContext context) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ChangeHolderInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    internal Post Post { get; private set; } = null!;
    internal Conflict? Conflict { get; private set; }

    /// <summary>Whoever was chosen and may not answer what the post is asked.</summary>
    public (int PersonId, string Name)? CannotAnswer { get; private set; }

    /// <summary>Whoever holds it with no end given.</summary>
    public string? Present => Post.Holdings.FirstOrDefault(holding => holding.To is null)?.Person.Name;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
            return NotFound();
        Input.Version = Post.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync())
            return NotFound();
        var person = Input.PersonId is { } chosen
            ? await context.People.Include(candidate => candidate.Roles).FirstOrDefaultAsync(candidate => candidate.Id == chosen && candidate.IsActive, cancellation)
            : null;
        if (Input.PersonId is not null && person is null)
            ModelState.AddModelError("Input.PersonId", "Choose a person from the list");
        if (person is not null && !WritingRules.AnsweringRoles.Any(person.Has) && !Input.AllTheSame.Contains(person.Id))
            Warn(person);
        if (!ModelState.IsValid || this.Refuse(Change(person, Input.From!.Value)))
            return this.PageWithErrors();
        if (!await context.TrySaveAsync(Post, Input.Version, cancellation))
            return await ConflictAsync(person);
        this.Notify(person is null
            ? $"Nobody holds the post from {Input.From!.Value.InFull()}"
            : $"{person.Name} holds the post from {Input.From!.Value.InFull()}");
        return Redirect(AdministrationLinks.Post(Id));
    }

    /// <summary>The post would be asked, and nobody could answer: to be confirmed, for a role may come later.</summary>
    private void Warn(Person person)
    {
        CannotAnswer = (person.Id, person.Name);
        ModelState.Remove("Input.AllTheSame");
        ModelState.AddModelError("Input.PersonId", $"{person.Name} has no role that may answer for a post. Give them one first, or confirm below");
    }

    private Outcome Change(Person? person, DateOnly from) => person is null ? Post.Vacate(from.AddDays(-1)) : Post.Appoint(person, from);

    private async Task<IActionResult> ConflictAsync(Person? person)
    {
        await LoadAsync();
        Conflict = await context.Changes.Where(change => change.PostId == Id).ConflictAsync(context.People, new ConflictingField("Holder", person?.Name, Present));
        ModelState.Remove("Input.Version");
        Input.Version = Post.Version;
        return this.PageWithConflict();
    }

    private async Task<bool> LoadAsync()
    {
        var found = await context.Posts.Include(post => post.Holdings).ThenInclude(holding => holding.Person).FirstOrDefaultAsync(post => post.Id == Id);
        if (found is null)
            return false;
        Post = found;
        People = await context.People.AsNoTracking().Where(person => person.IsActive).OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString())).ToListAsync();
        return true;
    }
}

public sealed class ChangeHolderInput
{
    /// <summary>Null: nobody.</summary>
    [Display(Name = "New holder")]
    public int? PersonId { get; set; }

    /// <summary>Those whose appointment is confirmed though they have no role that may answer.</summary>
    [Display(Name = "Appoint somebody who cannot answer?")]
    public List<int> AllTheSame { get; set; } = [];

    [Display(Name = "From"), Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public int Version { get; set; }
}
