using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>Items of the draft go to a colleague, who writes them and gives them back.</summary>
public sealed class HandOverModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : AnsweringPage(context, current, actor)
{
    private const int LongestChoice = 90;

    [BindProperty]
    public HandOverInput Input { get; set; } = new();

    internal IReadOnlyList<SelectListItem> Items { get; private set; } = [];
    internal IReadOnlyList<SelectListItem> People { get; private set; } = [];

    private IQueryable<Person> Contributors =>
        Records.People.Where(person => person.IsActive && person.Roles.Any(held => held.Role == Role.Contributor));

    public async Task<IActionResult> OnGetAsync(int? item)
    {
        if (Draft is null or { Items.Count: 0 })
            return NotFound();
        Input = new() { Version = Draft.Version, ItemIds = [.. Draft.Items.Select(one => one.Id).Where(id => item is null || id == item)] };
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Draft is not { Items.Count: > 0 } draft)
            return NotFound();
        var items = draft.Items.Where(item => Input.ItemIds.Contains(item.Id)).ToList();
        var person = await Contributors.FirstOrDefaultAsync(person => person.Id == Input.ContributorId);
        if (items.Count == 0)
            ModelState.AddModelError("Input.ItemIds", "Choose what to hand over");
        if (person is null)
            ModelState.TryAddModelError("Input.ContributorId", "Choose a colleague");
        if (!ModelState.IsValid)
        {
            await PrepareAsync();
            return this.PageWithErrors();
        }
        if (Input.Version != draft.Version)
            return await ShowConflictAsync();
        items.ForEach(item => draft.HandOver(item, person, Today));
        if (!await Records.TrySaveAsync(draft, Input.Version))
            return await ShowConflictAsync();
        this.Notify($"Handed to {person!.Name}: {string.Join(", ", items.Select(item => $"({item.Letter})"))}");
        return Redirect(AnswerLinks.Items(Reference));
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        var answer = await ConflictAsync(() => []);
        ModelState.Remove("Input.Version");
        Input.Version = Draft?.Version;
        await PrepareAsync();
        return answer;
    }

    private async Task PrepareAsync()
    {
        Items = [.. (Draft?.Items ?? []).OrderBy(item => item.Order).Select(item => new SelectListItem(
            $"({item.Letter}) {(item.Text.Length <= LongestChoice ? item.Text : $"{item.Text[..LongestChoice].TrimEnd()}…")}", $"{item.Id}"))];
        People = await Contributors.AsNoTracking().OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, $"{person.Id}")).ToListAsync();
    }
}

public sealed class HandOverInput
{
    /// <summary>The draft's.</summary>
    public int? Version { get; set; }

    [Display(Name = "What do you hand over?")]
    public IList<int> ItemIds { get; set; } = [];

    [Display(Name = "To whom?"), Required(ErrorMessage = "Choose a colleague")]
    public int? ContributorId { get; set; }
}
