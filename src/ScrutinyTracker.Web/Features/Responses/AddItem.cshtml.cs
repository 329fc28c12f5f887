using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
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

    internal IReadOnlyList<SelectListItem> PartChoices => ItemInput.PartChoices(Recommendation);
    internal string Letter => Words.Letter((ReadRowInput.SourceOf(Recommendation)?.Items.Count ?? 0) + 1);

    public void OnGet()
    {
        // An empty form: nothing to load but what every page of an answer shows.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var part = Input.PartOf(Recommendation, ModelState);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var draft = DraftInHand();
        var item = draft.AddItem(Input.Text.Tidy()!, part);
        if (!await Records.TrySaveAsync(draft, null))
            return await ConflictAsync(() => []);
        this.Notify($"Added ({item.Letter})");
        return Redirect(ThenPromise ? AnswerLinks.AddCommitment(Reference, item.Id) : AnswerLinks.Items(Reference));
    }
}

public sealed class ItemInput
{
    private const int LongestChoice = 60;

    /// <summary>Where the recommendation has lettered parts.</summary>
    [Display(Name = "Which part does it answer?")]
    public int? PartId { get; set; }

    /// <summary>The draft's. Not needed for an addition, which overwrites nothing.</summary>
    public int? Version { get; set; }

    [Display(Name = "What you will do")]
    [Required(ErrorMessage = "Enter what you will do")]
    [StringLength(TextLimits.Text, ErrorMessage = "What you will do must be 20,000 characters or fewer")]
    public string? Text { get; set; }

    internal static IReadOnlyList<SelectListItem> PartChoices(Recommendation recommendation) =>
        [.. recommendation.Parts.OrderBy(part => part.Order).Select(part => new SelectListItem($"({part.Letter}) {Short(part.Text)}", $"{part.Id}"))];

    /// <summary>Null for none; what was not offered is an error.</summary>
    internal RecommendationPart? PartOf(Recommendation recommendation, ModelStateDictionary state)
    {
        var part = recommendation.Parts.FirstOrDefault(part => part.Id == PartId);
        if (part is null && PartId is not null)
            state.AddModelError("Input.PartId", "Choose a part of this recommendation");
        return part;
    }

    private static string Short(string text) => text.Length <= LongestChoice ? text : $"{text[..LongestChoice].TrimEnd()}…";
}
