using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>A contributor is done with an item; it is the director's again.</summary>
public sealed class GiveBackModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : ItemPage(context, current, actor)
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public GiveBackInput Input { get; set; } = new();

    internal string Letter => Item?.Letter ?? "";
    internal string InWords => Item?.InWords ?? "";

    private ResponseItem? Item => Writable.FirstOrDefault(item => item.Id == Id && Viewer.HasInHand(item));

    public IActionResult OnGet()
    {
        Input.Version = Draft?.Version;
        return Item is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Item is not { } item)
            return NotFound();
        if (Input.Version != Draft!.Version)
            return await ShowConflictAsync();
        if (!ModelState.IsValid || this.Refuse(Draft.GiveBack(item, Input.Note.Tidy(), Today)))
            return this.PageWithErrors();
        if (!await Records.TrySaveAsync(Draft, Input.Version))
            return await ShowConflictAsync();
        this.Notify($"Given back ({item.Letter})");
        return Redirect(Writable.Any() ? AnswerLinks.Contribution(Reference) : "/");
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        ModelState.Remove("Input.Version");
        var answer = await ConflictAsync(() => []);
        Input.Version = Draft?.Version;
        return answer;
    }
}

public sealed class GiveBackInput
{
    /// <summary>The draft's.</summary>
    public int? Version { get; set; }

    [Display(Name = "Note to the director")]
    [StringLength(TextLimits.Line, ErrorMessage = "The note must be 500 characters or fewer")]
    public string? Note { get; set; }
}
