using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

public sealed class AddCommitmentModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : PromisePage(context, current, actor)
{
    [FromRoute]
    public int ItemId { get; set; }

    internal string Letter => Item?.Letter ?? "";
    internal string ItemText => Item?.Text ?? "";

    private ResponseItem? Item => Writable.FirstOrDefault(item => item.Id == ItemId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Item is null)
            return NotFound();
        Input.ResponsiblePostId = Draft!.AnsweringPost?.Id ?? Recommendation.LeadPost?.Id;
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await UnderstandAsync() is not { } details)
        {
            await PrepareAsync();
            return this.PageWithErrors();
        }
        if (Item is not { } item)
            return await ShowConflictAsync();
        var commitment = Draft!.Promise(item, details);
        if (!await Records.TrySaveAsync(Draft, null))
            return await ShowConflictAsync();
        this.Notify(SaidBack(commitment));
        return Redirect(ItemsHref);
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        var answer = await ConflictAsync(() => []);
        await PrepareAsync();
        return answer;
    }
}
