using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The second step of an answer: its lettered items and what each promises.</summary>
public sealed class ResponseItemsModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : AnsweringPage(context, current, actor)
{
    [BindProperty]
    public MoveInput Input { get; set; } = new();

    internal int? Version => Draft?.Version;
    internal IReadOnlyList<ItemView> Items => [.. (Draft?.Items ?? []).OrderBy(item => item.Order).Select(ItemView.Of)];

    internal HandedView? HandedOf(int itemId) => Draft?.Items.FirstOrDefault(item => item.Id == itemId) is { } item ? HandedView.Of(item) : null;

    /// <summary>Promises that stand and that the draft leaves out.</summary>
    internal IReadOnlyList<LeftOutView> LeftOut => Draft is { } draft ? [.. Recommendation.LeftOutBy(draft).Select(KeptPromise.LeftOut)] : [];

    /// <summary>Takes a promise up again that was left out, under the item in which it stood.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (Draft is not { } draft || Recommendation.LeftOutBy(draft).FirstOrDefault(promise => promise.Id == Input.ItemId) is not { } promise)
            return NotFound();
        if (Input.Version != draft.Version)
            return await ConflictAsync(() => []);
        var text = promise.ResponseItem!.Text;
        draft.Keep(draft.Items.FirstOrDefault(item => item.Text == text) ?? draft.AddItem(text, promise.ResponseItem.Part), promise);
        return await Records.TrySaveAsync(draft, Input.Version) ? Redirect(AnswerLinks.Items(Reference)) : await ConflictAsync(() => []);
    }

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        if (Draft is not { } draft || draft.Items.FirstOrDefault(item => item.Id == Input.ItemId) is not { } item)
            return NotFound();
        if (Input.Version != draft.Version)
            return await ConflictAsync(() => []);
        draft.HandOver(item, null, Today);
        return await Records.TrySaveAsync(draft, Input.Version) ? Redirect(AnswerLinks.Items(Reference)) : await ConflictAsync(() => []);
    }

    public async Task<IActionResult> OnPostMoveAsync()
    {
        if (Draft is not { } draft || draft.Items.FirstOrDefault(item => item.Id == Input.ItemId) is not { } item)
            return NotFound();
        if (Input.Version != draft.Version)
            return await ConflictAsync(() => []);
        draft.Move(item, Input.Up);
        return await Records.TrySaveAsync(draft, Input.Version) ? Redirect(AnswerLinks.Items(Reference)) : await ConflictAsync(() => []);
    }
}

public sealed class MoveInput
{
    public int? Version { get; set; }

    /// <summary>The item's, or that of the promise that is taken up again.</summary>
    public int ItemId { get; set; }

    /// <summary>Else down.</summary>
    public bool Up { get; set; }
}
