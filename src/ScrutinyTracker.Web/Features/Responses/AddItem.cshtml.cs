using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

public sealed class AddItemModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : AnsweringPage(context, current, actor)
{
    [BindProperty]
    public ItemInput Input { get; set; } = new();

    /// <summary>Goes on to the item's first promise; otherwise back to the list.</summary>
    [BindProperty]
    public bool ThenPromise { get; set; }

    internal string Letter => Words.Letter((Draft?.Items.Count ?? 0) + 1);

    public void OnGet()
    {
        // An empty form: nothing to load but what every page of an answer shows.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var draft = DraftInHand();
        var item = draft.AddItem(Input.Text.Tidy()!);
        if (!await Records.TrySaveAsync(draft, null))
            return await ConflictAsync(() => []);
        this.Notify($"Added ({item.Letter})");
        return Redirect(ThenPromise ? AnswerLinks.AddCommitment(Reference, item.Id) : AnswerLinks.Items(Reference));
    }
}

public sealed class ItemInput
{
    /// <summary>The draft's. Not needed for an addition, which overwrites nothing.</summary>
    public int? Version { get; set; }

    [Display(Name = "What you will do")]
    [Required(ErrorMessage = "Enter what you will do")]
    [StringLength(TextLimits.Text, ErrorMessage = "What you will do must be 20,000 characters or fewer")]
    public string? Text { get; set; }
}
