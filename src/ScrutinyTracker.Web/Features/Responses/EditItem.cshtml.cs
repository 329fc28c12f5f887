using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

public sealed class EditItemModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : ItemPage(context, current, actor)
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    internal string Letter => Item?.Letter ?? "";
    internal int Promises => Item?.Commitments.Count ?? 0;

    private ResponseItem? Item => Writable.FirstOrDefault(item => item.Id == Id);

    public IActionResult OnGet()
    {
        if (Item is not { } item)
            return NotFound();
        Input = new ItemInput { Version = Draft!.Version, Text = item.Text, PartId = item.Part?.Id };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var part = Input.PartOf(Recommendation, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Item is not { } item || Input.Version != Draft!.Version)
            return await ShowConflictAsync();
        Draft.EditItem(item, Input.Text.Tidy()!, part);
        return await SaveAsync($"Saved ({item.Letter})");
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Item is not { } item || IsContributor)
            return NotFound();
        if (Input.Version != Draft!.Version)
            return await ShowConflictAsync();
        var letter = item.Letter;
        Draft.Remove(item);
        return await SaveAsync($"Removed ({letter})");
    }

    private async Task<IActionResult> SaveAsync(string done)
    {
        if (!await Records.TrySaveAsync(Draft!, Input.Version))
            return await ShowConflictAsync();
        this.Notify(done);
        return Redirect(ItemsHref);
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        ModelState.Clear();
        var answer = await ConflictAsync(() => [new("What you will do", (Input.Text ??= Item?.Text).Tidy(), Item?.Text)]);
        Input.Version = Draft?.Version;
        return answer;
    }
}
